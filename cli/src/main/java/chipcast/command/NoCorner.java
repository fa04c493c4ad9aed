package chipcast.command;

import chipcast.uncertainty.Discovery;

/** Says what to try where no corner of the inputs tells apart where something happens. */
final class NoCorner {
  /** With fewer cases than this a box can hardly be told from chance. */
  private static final int FEW = 50;

  private static final int MORE = 4;

  private NoCorner() {}

  /** What was seen, and what to try next. */
  static String words(Discovery found) {
    int cases = found.cases();
    int others = found.runs() - cases;
    String seen =
        "no corner tells it apart: it holds in "
            + cases
            + " of "
            + found.runs()
            + " draws, and no box beats the whole space; try ";
    if (cases == 0 || others == 0) {
      return seen
          + "another bound: "
          + (cases == 0 ? "none" : "every one")
          + " of the draws meets it";
    }
    String more = "more draws (--draws " + MORE * found.runs() + ")";
    return Math.min(cases, others) < FEW
        ? seen + more + ", or a bound that more of them " + (cases < others ? "meet" : "miss")
        : seen + more + ", or another bound; sensitivity says which inputs move the figure at all";
  }
}
