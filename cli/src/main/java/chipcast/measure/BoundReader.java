package chipcast.measure;

import chipcast.quantity.IncompatibleUnits;
import chipcast.quantity.Quantity;
import chipcast.quantity.Unit;
import chipcast.quantity.UnreadableQuantity;
import java.util.Optional;

/** Reads what figures are held against, in the unit of the figure. */
final class BoundReader {

  private static final Bound NOTHING = new Bound("0", 0.0);

  private final Faults faults;

  BoundReader(Faults faults) {
    this.faults = faults;
  }

  /** What a comparison asks. */
  Condition.Test compared(Measure measure, Operator operator, Syntax.Text bound) {
    if (measure.unit().equals(Measure.NAME)) {
      return names(operator, bound);
    }
    return new Condition.Compare(operator, bound(measure, bound));
  }

  /** What a comparison with two bounds asks. */
  Condition.Test between(Measure measure, Syntax.Text low, Syntax.Text high) {
    Bound lower = bound(measure, low);
    Bound upper = bound(measure, high);
    if (lower.value() > upper.value()) {
      faults.add(
          Fault.VALUE, low.column(), low.text() + " is above " + high.text(), "the lower first");
      return new Condition.Between(upper, lower);
    }
    return new Condition.Between(lower, upper);
  }

  private Condition.Test names(Operator operator, Syntax.Text text) {
    boolean asksForEquality = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
    if (!asksForEquality) {
      faults.add(Fault.UNIT, text.column(), "a name has no size", "= or != with a name");
    }
    Choice names = names(text);
    return new Condition.Is(
        operator == Operator.NOT_EQUAL ? new Choice(!names.negated(), names.names()) : names);
  }

  private Choice names(Syntax.Text text) {
    try {
      return ValueReader.choice(SyntaxReader.readValues(text.text()));
    } catch (InvalidMeasure e) {
      e.faults().forEach(fault -> faults.add(fault.shiftedBy(text.column() - 1)));
      return Choice.NONE;
    }
  }

  private Bound bound(Measure measure, Syntax.Text text) {
    String unit = measure.unit();
    try {
      Quantity quantity = Quantity.parse(text.text());
      if (measure.isFraction() && isBareAboveOne(quantity)) {
        faults.add(
            new Fault(
                Fault.UNIT,
                text.column(),
                measure.function() + " lies between 0 and 1",
                "a bound in per cent, or at most 1",
                Optional.of(text.text() + " %")));
      }
      return new Bound(text.text().replaceAll("\\s+", " "), canonical(quantity, unit));
    } catch (UnreadableQuantity e) {
      int column = text.column() + text.text().codePointCount(0, e.offset());
      faults.add(
          new Fault(Fault.UNIT, column, String.valueOf(e.getMessage()), e.expected(), e.nearest()));
    } catch (IncompatibleUnits e) {
      faults.add(
          new Fault(
              Fault.UNIT,
              text.column(),
              measure.function() + " is " + described(unit) + ": " + e.getMessage(),
              "a bound that is " + described(unit),
              Optional.empty()));
    }
    return NOTHING;
  }

  /** Whether per cent were surely meant: {@code 50} for {@code 50 %}. */
  private static boolean isBareAboveOne(Quantity quantity) {
    return quantity.unit().equals(Unit.ONE) && quantity.value() > 1;
  }

  private static String described(String unit) {
    return unit.equals(Measure.ONE) ? "a plain number" : "in " + unit;
  }

  /** Nothing is nothing in every unit, so a bare zero needs none. */
  private static double canonical(Quantity quantity, String unit) {
    boolean bareZero = quantity.value() == 0.0 && quantity.unit().equals(Unit.ONE);
    if (bareZero || unit.isEmpty()) {
      return quantity.canonical();
    }
    boolean calendar = unit.equals(Measure.CALENDAR_YEAR);
    return quantity.in(calendar ? Unit.ONE : Unit.parse(unit));
  }
}
