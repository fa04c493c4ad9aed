package chipcast.measure;

/**
 * What every figure states beside its selection, because without it a share means nothing.
 *
 * @param lens what is counted
 * @param basis new capacity or the closing fleet
 * @param use what the work is for
 * @param market whose purchases
 * @param year of when
 */
public record Scope(Lens lens, Basis basis, Choice use, Market market, When year) {

  /** What a short form leaves unsaid. */
  public static final Scope DEFAULT =
      new Scope(Lens.SPEND, Basis.NEW, Choice.of(Use.INFERENCE.word()), Market.WORLD, When.EACH);

  /** The same scope in another lens. */
  public Scope withLens(Lens other) {
    return new Scope(other, basis, use, market, year);
  }

  /** The same scope on another basis. */
  public Scope withBasis(Basis other) {
    return new Scope(lens, other, use, market, year);
  }

  /** The same scope for another use. */
  public Scope withUse(Choice other) {
    return new Scope(lens, basis, other, market, year);
  }

  /** The same scope in another market. */
  public Scope withMarket(Market other) {
    return new Scope(lens, basis, use, other, year);
  }

  /** The same scope in another year. */
  public Scope withYear(When other) {
    return new Scope(lens, basis, use, market, other);
  }
}
