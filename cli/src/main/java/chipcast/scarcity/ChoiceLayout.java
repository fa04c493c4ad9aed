package chipcast.scarcity;

import java.util.Arrays;

/**
 * Lays out segments one behind the other: cells by line, options by class, classes by segment,
 * without what nobody takes at zero rent.
 */
final class ChoiceLayout {
  private static final int ABSENT = -1;

  private final Starts cells = new Starts();
  private final Starts lines = new Starts();
  private final Starts options = new Starts();
  private final Starts classes = new Starts();
  private int[] lineOf = new int[64];
  private int lineCount;

  /** Where each group begins, and at the end their number of members. */
  private static final class Starts {
    private int[] starts = new int[64];
    private int groups;
    private int members;

    int add() {
      return members++;
    }

    int close() {
      groups++;
      if (groups == starts.length) {
        starts = Arrays.copyOf(starts, 2 * groups);
      }
      starts[groups] = members;
      return groups - 1;
    }

    boolean open() {
      return members > starts[groups];
    }

    int[] all() {
      return Arrays.copyOf(starts, groups + 1);
    }
  }

  /** Adds a segment; says where its parts stand. */
  ChoicePlaces add(ChoiceShape shape, ChoiceAtZeroRent free) {
    int[] ofCell = absent(shape.cells());
    int[] ofLine = absent(shape.lines());
    int[] ofOption = absent(shape.options());
    int[] ofClass = absent(shape.classes());
    for (int line = 0; line < ofLine.length; line++) {
      for (int cell = shape.firstCell()[line]; cell < shape.firstCell()[line + 1]; cell++) {
        if (free.shareOfLine()[cell] > 0) {
          ofCell[cell] = cells.add();
        }
      }
      if (cells.open()) {
        ofLine[line] = cells.close();
      }
    }
    for (int of = 0; of < ofClass.length; of++) {
      if (free.classShare()[of] > 0 && addOptions(of, shape, free, ofLine, ofOption)) {
        ofClass[of] = options.close();
        classes.add();
      }
    }
    classes.close();
    return new ChoicePlaces(ofCell, ofLine, ofOption, ofClass, shape.classOfOption());
  }

  private boolean addOptions(
      int ofClass, ChoiceShape shape, ChoiceAtZeroRent free, int[] ofLine, int[] ofOption) {
    for (int option = 0; option < ofOption.length; option++) {
      if (shape.classOfOption()[option] == ofClass
          && free.shareOfClass()[option] > 0
          && allStand(shape.linesOfOption()[option], ofLine)) {
        ofOption[option] = options.add();
        for (int line : shape.linesOfOption()[option]) {
          addLine(ofLine[line]);
        }
        lines.close();
      }
    }
    return options.open();
  }

  private void addLine(int line) {
    lines.add();
    if (lineCount == lineOf.length) {
      lineOf = Arrays.copyOf(lineOf, 2 * lineCount);
    }
    lineOf[lineCount++] = line;
  }

  private static boolean allStand(int[] ofOption, int[] ofLine) {
    for (int line : ofOption) {
      if (ofLine[line] == ABSENT) {
        return false;
      }
    }
    return true;
  }

  private static int[] absent(int size) {
    int[] places = new int[size];
    Arrays.fill(places, ABSENT);
    return places;
  }

  /** First cell of each line. */
  int[] firstCell() {
    return cells.all();
  }

  /** First line of each option, in {@link #lineOf}. */
  int[] firstLine() {
    return lines.all();
  }

  /** Lines of all options. */
  int[] lineOf() {
    return Arrays.copyOf(lineOf, lineCount);
  }

  /** First option of each class. */
  int[] firstOption() {
    return options.all();
  }

  /** First class of each segment. */
  int[] firstClass() {
    return classes.all();
  }
}
