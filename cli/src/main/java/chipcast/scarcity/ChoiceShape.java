package chipcast.scarcity;

/**
 * What a segment can choose among: cells (a chip in a pool) in lines, lines joined to options, one
 * or several to each, options in classes. Numbers count from 0 within the segment.
 *
 * @param firstCell number of each line's first cell, and at the end the number of cells
 * @param linesOfOption numbers of each option's lines
 * @param classOfOption number of each option's class
 * @param classes number of classes
 */
@SuppressWarnings("ArrayRecordComponent")
public record ChoiceShape(
    int[] firstCell, int[][] linesOfOption, int[] classOfOption, int classes) {

  int cells() {
    return firstCell[lines()];
  }

  int lines() {
    return firstCell.length - 1;
  }

  int options() {
    return linesOfOption.length;
  }
}
