package chipcast.command;

import chipcast.measure.Basis;
import chipcast.measure.Choice;
import chipcast.measure.Label;
import chipcast.measure.Lens;
import chipcast.measure.Scope;
import chipcast.measure.Use;
import chipcast.result.Absence;
import chipcast.result.MixStatistics;
import chipcast.result.Tally;
import chipcast.result.Tally.Count;
import chipcast.result.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All figures of a screen, from one pass over each outcome. */
final class Figures {
  private static final Count SPEND = new Count(Lens.SPEND, Basis.NEW);
  private static final Count CHIPS = new Count(Lens.CHIPS, Basis.NEW);
  private static final Count FLEET_POWER = new Count(Lens.POWER, Basis.INSTALLED);
  private static final Choice TRAINING = Choice.of(Use.TRAINING.word());

  private final Forecast forecast;
  private final View view;
  private final Tally everything;
  private final Tally asked;

  Figures(Forecast forecast, View view) {
    this.forecast = forecast;
    this.view = view;
    Set<Label> labels = new LinkedHashSet<>(List.of(Label.USE, Label.CLASS, Label.FAMILY));
    labels.addAll(view.by());
    this.everything =
        Tally.of(
            forecast.outcome(),
            view.scope().withUse(Choice.ALL),
            counts(view.scope()),
            List.copyOf(labels));
    this.asked = everything.where(Label.USE, view.scope().use());
  }

  /**
   * What the screen counts, each once: a set of counts would ask the JVM to make their equality.
   */
  private static List<Count> counts(Scope scope) {
    List<Count> counts = new ArrayList<>();
    for (Basis basis : Basis.values()) {
      Set<Lens> lenses = new LinkedHashSet<>();
      if (basis == Basis.NEW) {
        lenses.addAll(List.of(Lens.SPEND, Lens.CHIPS));
      } else {
        lenses.add(Lens.POWER);
      }
      if (basis == scope.basis()) {
        lenses.addAll(Headline.LENSES);
        lenses.add(scope.lens());
      }
      for (Lens lens : lenses) {
        counts.add(new Count(lens, basis));
      }
    }
    return counts;
  }

  /** The amounts that the view's shares are shares of, by its labels. */
  Tally parts() {
    return asked.by(view.by());
  }

  /** The same by labels of one's own: use, class, family, or some of the view's. */
  Tally parts(List<Label> by) {
    return asked.by(by);
  }

  /** The lens and basis of the view. */
  Count shown() {
    return new Count(view.scope().lens(), view.scope().basis());
  }

  /** Share of a class of chips in a lens, by year of the view. */
  List<Value> share(Lens lens, String chipClass) {
    return share(asked, new Count(lens, view.scope().basis()), chipClass);
  }

  /** The same in training. */
  List<Value> shareOfTraining(Lens lens, String chipClass) {
    Tally training = everything.where(Label.USE, TRAINING);
    return share(training, new Count(lens, view.scope().basis()), chipClass);
  }

  /** The same with share weights frozen. */
  List<Value> shareFrozen(Lens lens, String chipClass) {
    Count count = new Count(lens, view.scope().basis());
    List<Label> labels = List.of(Label.CLASS);
    Tally frozen = Tally.of(forecast.frozen().get(), view.scope(), List.of(count), labels);
    return share(frozen, count, chipClass);
  }

  /** How many equal families would be as concentrated, by year of the view. */
  List<Value> effectiveNumber(Lens lens) {
    Tally families = asked.by(List.of(Label.FAMILY));
    Count count = new Count(lens, view.scope().basis());
    List<Value> values = new ArrayList<>();
    for (int year : indices()) {
      double[] amounts = new double[families.groups().size()];
      for (int i = 0; i < amounts.length; i++) {
        amounts[i] = families.sum(families.groups().get(i), count, year);
      }
      values.add(value(MixStatistics.effectiveNumber(amounts)));
    }
    return values;
  }

  /** USD that suppliers are paid for new chips, by year of the view. */
  List<Double> spend() {
    return total(asked, SPEND);
  }

  /** The same for training. */
  List<Double> spendOnTraining() {
    return total(everything.where(Label.USE, TRAINING), SPEND);
  }

  /** New chips, by year of the view. */
  List<Double> newChips() {
    return total(asked, CHIPS);
  }

  /** Watts that the closing fleet draws, by year of the view. */
  List<Double> fleetPower() {
    return total(asked, FLEET_POWER);
  }

  /** Whether training stands beside the uses asked for, rather than among them. */
  boolean trainingBeside() {
    Scope scope = view.scope();
    return !scope.use().includes(Use.TRAINING.word());
  }

  private List<Double> total(Tally tally, Count count) {
    List<Double> totals = new ArrayList<>();
    for (int year : indices()) {
      totals.add(tally.whole(count, year));
    }
    return totals;
  }

  private List<Value> share(Tally whole, Count count, String chipClass) {
    Tally part = whole.where(Label.CLASS, Choice.of(chipClass));
    List<Value> values = new ArrayList<>();
    for (int year : indices()) {
      double all = whole.whole(count, year);
      values.add(value(all > 0 ? part.whole(count, year) / all : Double.NaN));
    }
    return values;
  }

  private Value value(double figure) {
    return Double.isNaN(figure) ? new Value.Absent(nothing()) : new Value.Numeric(figure);
  }

  /** Why there is no share of nothing. */
  private Absence nothing() {
    return view.scope().basis() == Basis.NEW ? Absence.NO_NEW_DEMAND : Absence.NOTHING_INSTALLED;
  }

  private List<Integer> indices() {
    List<Integer> indices = new ArrayList<>();
    for (int year : view.years()) {
      indices.add(forecast.outcome().structure().yearIndex(year));
    }
    return indices;
  }
}
