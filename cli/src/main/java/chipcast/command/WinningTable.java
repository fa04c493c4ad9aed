package chipcast.command;

import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.ReadableNumber;
import chipcast.report.Table;

/** The price and the date at which a placed chip wins the share asked for. */
final class WinningTable {
  private static final int DIGITS = 3;

  private final Winning winning;
  private final int year;

  /**
   * A table.
   *
   * @param year calendar year in which it is to win
   */
  WinningTable(Winning winning, int year) {
    this.winning = winning;
    this.year = year;
  }

  Table table() {
    String share = ReadableNumber.share(winning.asked(), DIGITS);
    Table.Builder table =
        Table.named(
                "winning",
                "What wins "
                    + share
                    + " of the new work that it can serve in "
                    + year
                    + " (by "
                    + winning.lens().word()
                    + "; it has "
                    + ReadableNumber.share(orZero(winning.stated()), DIGITS)
                    + ")")
            .column(Column.text("question", ""))
            .column(Column.text("answer", ""))
            .column(Column.text("verified", "a run with it gives"));
    winning
        .price()
        .ifPresentOrElse(
            won -> table.row(answer("highest price", price(won), won)),
            () -> table.row(none("highest price", mostFor())));
    winning
        .date()
        .ifPresentOrElse(
            won -> table.row(answer("latest date", won.text(), won)),
            () -> table.row(none("latest date", "none from the stated one on")));
    return table.build();
  }

  /** What a price wins that is next to nothing. */
  private String mostFor() {
    return "none: for a hundredth of its price it takes "
        + ReadableNumber.share(winning.most(), DIGITS);
  }

  private static double orZero(double share) {
    return Double.isNaN(share) ? 0 : share;
  }

  private static String price(Winning.Won won) {
    String price = ReadableNumber.quantity(won.value(), DIGITS, "USD");
    return won.bounded() ? price : price + " or more, a hundred times the stated one";
  }

  private static Cell[] answer(String question, String answer, Winning.Won won) {
    return new Cell[] {
      Cell.of(question), Cell.of(answer), Cell.of(ReadableNumber.share(won.share(), DIGITS))
    };
  }

  private static Cell[] none(String question, String answer) {
    return new Cell[] {Cell.of(question), Cell.of(answer), Cell.of("")};
  }
}
