package chipcast.scarcity;

/**
 * Where in the flat layout the parts of one segment stand: −1 for what nobody takes at zero rent.
 *
 * @param ofCell by cell of the segment
 * @param ofLine by line
 * @param ofOption by option
 * @param ofClass by class
 * @param classOf class of each option, by its number in the segment
 */
@SuppressWarnings("ArrayRecordComponent")
record ChoicePlaces(int[] ofCell, int[] ofLine, int[] ofOption, int[] ofClass, int[] classOf) {

  int cell(int cell) {
    return ofCell[cell];
  }

  int line(int line) {
    return ofLine[line];
  }

  int option(int option) {
    return ofOption[option];
  }

  int classOf(int inSegment) {
    return ofClass[inSegment];
  }

  /** Place of an option's class. */
  int classOfOption(int option) {
    return ofClass[classOf[option]];
  }
}
