package chipcast.projection;

/**
 * In which years each cell has chips in some lane: from a first to a last, with gaps or without.
 */
final class CellYears {
  private final short[] from;
  private final short[] to;

  CellYears(int cells) {
    this.from = new short[cells];
    this.to = new short[cells];
  }

  /** Takes note that a cell has chips in a year; years are told in their order. */
  void note(int cell, int year) {
    if (to[cell] == 0) {
      from[cell] = (short) year;
    }
    to[cell] = (short) (year + 1);
  }

  /** Whether a cell may have chips in a year: not before its first, nor after its last. */
  boolean includes(int cell, int year) {
    return year >= from[cell] && year < to[cell];
  }

  /** Index of the first year in which a cell has chips; of one that never has any, that of none. */
  int from(int cell) {
    return from[cell];
  }

  /** Index after the last year in which a cell has chips, 0 if it never has any. */
  int to(int cell) {
    return to[cell];
  }
}
