package chipcast.measure;

import java.util.List;

/**
 * Part of an amount over the whole of it, between 0 and 1.
 *
 * @param scope lens, basis, use, market, year of part and whole
 * @param part what of the whole counts
 * @param whole what it is a share of
 */
public record Share(Scope scope, Selection part, Selection whole) implements Measure {

  /** The amount above the line. */
  public Total numerator() {
    return new Total(scope, whole.narrowedBy(part));
  }

  /** The amount below the line. */
  public Total denominator() {
    return new Total(scope, whole);
  }

  @Override
  public String function() {
    return "share";
  }

  @Override
  public List<String> arguments() {
    Arguments arguments = new Arguments().selection(part);
    if (saysWithoutOf()) {
      arguments.selection(whole);
    } else {
      arguments.group(Keys.OF, whole);
    }
    return arguments.scope(scope).list();
  }

  /** Whether labels alone tell part from whole: chips above the line, segments below it. */
  private boolean saysWithoutOf() {
    return part.choices().keySet().stream().allMatch(Label::ofChip)
        && whole.choices().keySet().stream().noneMatch(Label::ofChip)
        && whole.soldFor().isEmpty()
        && !whole.leading();
  }

  @Override
  public String unit() {
    return ONE;
  }

  @Override
  public boolean isFraction() {
    return true;
  }
}
