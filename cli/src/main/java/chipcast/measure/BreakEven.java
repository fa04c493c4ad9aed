package chipcast.measure;

import java.util.List;

/**
 * A figure of a candidate chip family.
 *
 * @param candidate id of the family
 * @param figure what is asked of it
 */
public record BreakEven(String candidate, CandidateFigure figure) implements Measure {

  @Override
  public String function() {
    return "breakeven";
  }

  @Override
  public List<String> arguments() {
    return new Arguments()
        .add(Keys.CANDIDATE, Words.quotedIfNeeded(candidate))
        .add(Keys.FIGURE, figure.word())
        .list();
  }

  @Override
  public String unit() {
    return figure.unit();
  }
}
