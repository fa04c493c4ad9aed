package chipcast.command;

import chipcast.arithmetic.Decimal;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.ReadableNumber;
import chipcast.report.Table;
import java.util.List;
import java.util.Optional;

/** How far off the program was, on one screen. */
final class ErrorTable {
  private static final String TITLE = "How wrong it was, wherever that can be told";
  private static final int DIGITS = 2;
  private static final int FACTOR_DIGITS = 3;

  private ErrorTable() {}

  /** For people: figures with their units. */
  static Table forPeople(List<ErrorLine> lines) {
    Table.Builder table =
        Table.named("errors", TITLE)
            .column(Column.text("test", "test"))
            .column(Column.text("what", "what"))
            .column(Column.text("figure", "model"))
            .column(Column.text("rival", "beside it"))
            .column(Column.number("cases", "cases", "").withDigits(4));
    String before = "";
    for (ErrorLine line : lines) {
      table.row(
          Cell.of(line.test().equals(before) ? "" : line.test()),
          Cell.of(line.what()),
          Cell.of(text(line.figure(), line.unit())),
          Cell.of(line.rival().map(rival -> text(rival, line.unit())).orElse("")),
          Cell.of((double) line.cases()));
      before = line.test();
    }
    return table
        .note(
            "factor: exp|ln(model/measured)|, 1 where they agree. points: of a share. Efficiencies"
                + " are fitted on the rows scored; score serving says what is left when an"
                + " accelerator is kept out.")
        .build();
  }

  private static String text(ErrorLine.Rival rival, ErrorLine.Unit unit) {
    return Double.isNaN(rival.figure())
        ? rival.name() + ": none"
        : rival.name() + ": " + text(rival.figure(), unit);
  }

  private static String text(double figure, ErrorLine.Unit unit) {
    return switch (unit) {
      case FACTOR -> "factor " + Decimal.rounded(figure, FACTOR_DIGITS);
      case POINTS -> ReadableNumber.number(figure, DIGITS) + " points";
      case SHARE -> ReadableNumber.share(figure, DIGITS);
    };
  }

  /** For machines: a row a figure. */
  static Table forMachines(List<ErrorLine> lines) {
    Table.Builder table =
        Table.named("errors", TITLE)
            .column(Column.text("test", "test"))
            .column(Column.text("what", "what"))
            .column(Column.number("figure", "figure", ""))
            .column(Column.text("unit", "unit"))
            .column(Column.text("rival", "rival"))
            .column(Column.number("rival_figure", "rival's figure", ""))
            .column(Column.number("cases", "cases", ""));
    for (ErrorLine line : lines) {
      Optional<ErrorLine.Rival> rival = line.rival();
      boolean known = rival.filter(some -> !Double.isNaN(some.figure())).isPresent();
      table.row(
          Cell.of(line.test()),
          Cell.of(line.what()),
          Cell.of(line.figure()),
          Cell.of(line.unit().word()),
          Cell.of(rival.map(ErrorLine.Rival::name).orElse("")),
          known ? Cell.of(rival.orElseThrow().figure()) : Cell.missing(""),
          Cell.of((double) line.cases()));
    }
    return table.build();
  }
}
