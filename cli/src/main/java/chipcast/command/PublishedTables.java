package chipcast.command;

import chipcast.evidence.PublishedComparison;
import chipcast.evidence.PublishedFigure;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.ReadableNumber;
import chipcast.report.Table;
import chipcast.source.Assumption;
import chipcast.source.Provenance;
import java.util.ArrayList;
import java.util.List;

/** Published figures beside the model's, a table for each kind. */
final class PublishedTables {
  private static final int DIGITS = 3;
  private static final double SECONDS_PER_HOUR = 3_600;

  private final PublishedComparison comparison;

  PublishedTables(PublishedComparison comparison) {
    this.comparison = comparison;
  }

  /** One table a kind, with how many are near. */
  List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    for (PublishedFigure.Kind kind : PublishedFigure.Kind.values()) {
      List<PublishedComparison.Row> rows = new ArrayList<>(comparison.rows());
      rows.removeIf(row -> row.figure().kind() != kind);
      if (!rows.isEmpty()) {
        tables.add(table(kind, rows));
      }
    }
    return tables;
  }

  /** How many figures are within a factor of two, in words. */
  String verdict() {
    int all = comparison.rows().size();
    return comparison.near()
        + " of "
        + all
        + " figures are within a factor of two of what was published ("
        + ReadableNumber.share((double) comparison.near() / all, DIGITS)
        + ").";
  }

  private static Table table(PublishedFigure.Kind kind, List<PublishedComparison.Row> rows) {
    Table.Builder table =
        Table.named(kind.word(), title(kind))
            .column(Column.text("chip", "chip"))
            .column(Column.text("what", "what"))
            .column(Column.number("published", "published", ""))
            .column(Column.number("modelled", "modelled", ""))
            .column(Column.number("ratio", "ratio", ""))
            .column(Column.text("remark", "source and remark"));
    double scale = kind == PublishedFigure.Kind.HOUR ? SECONDS_PER_HOUR : 1;
    for (PublishedComparison.Row row : rows) {
      table.row(
          Cell.of(row.figure().chip()),
          Cell.of(row.figure().by()),
          Cell.of(row.figure().published().point() * scale),
          Cell.of(row.modelled() * scale),
          Cell.of(row.ratio()),
          Cell.of(remark(row)));
    }
    return table.build();
  }

  private static String title(PublishedFigure.Kind kind) {
    return switch (kind) {
      case PREFILL -> "Prompt tokens read, a second and chip";
      case DECODE -> "Tokens written by chips that do nothing else, a second and chip";
      case GENERATE -> "Tokens written by chips that read the prompts too, a second and chip";
      case STREAM -> "Tokens a second of a single stream";
      case ENERGY -> "Joules for each token written, prompts included";
      case FRAMES -> "Frames of video a second and chip";
      case FRAME_STREAM -> "Frames, or plans of a robot, a second of a single stream";
      case HOUR -> "USD an hour of a chip to a large owner";
    };
  }

  private static String remark(PublishedComparison.Row row) {
    StringBuilder remark = new StringBuilder(source(row.figure().published()));
    if (row.figure().fitted()) {
      remark.append("; layer time fitted on this figure");
    }
    if (!row.near()) {
      remark.append("; OFF");
    }
    row.figure().remark().ifPresent(text -> remark.append("; ").append(text));
    return remark.toString();
  }

  private static String source(Assumption published) {
    Provenance of = published.provenance();
    StringBuilder source = new StringBuilder(of.source().orElse("no source"));
    of.asOf().ifPresent(date -> source.append(", ").append(date));
    of.grade().ifPresent(grade -> source.append(", grade ").append(grade.name()));
    return source.toString();
  }

  /** The same as rows. */
  Table rows() {
    Table.Builder table =
        Table.named("published_figures", "Published figures beside the model's")
            .column(Column.text("id", "id"))
            .column(Column.text("kind", "kind"))
            .column(Column.text("chip", "chip"))
            .column(Column.text("model", "model"))
            .column(Column.text("by", "by"))
            .column(Column.number("published", "published", ""))
            .column(Column.number("modelled", "modelled", ""))
            .column(Column.text("unit", "unit"))
            .column(Column.number("ratio", "ratio", ""))
            .column(Column.text("near", "near"))
            .column(Column.text("fitted", "fitted"))
            .column(Column.text("grade", "grade"))
            .column(Column.text("source", "source"));
    for (PublishedComparison.Row row : comparison.rows()) {
      PublishedFigure figure = row.figure();
      table.row(
          Cell.of(figure.id()),
          Cell.of(figure.kind().word()),
          Cell.of(figure.chip()),
          Cell.of(figure.model().orElse("")),
          Cell.of(figure.by()),
          Cell.of(figure.published().point()),
          Cell.of(row.modelled()),
          Cell.of(figure.kind().unit()),
          Cell.of(row.ratio()),
          Cell.of(row.near() ? "yes" : "no"),
          Cell.of(figure.fitted() ? "yes" : "no"),
          Cell.of(figure.published().provenance().grade().map(Enum::name).orElse("")),
          Cell.of(figure.published().provenance().source().orElse("")));
    }
    return table.build();
  }
}
