package chipcast.command;

import chipcast.quantity.CalendarDate;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import chipcast.source.Assumption;
import chipcast.source.Grade;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the quantities of a scenario rest on: counts by collection, and which may be objected to.
 */
final class SourceTables {
  private static final int MOST_LINES = 20;
  private static final int COUNT_DIGITS = 4;
  private static final String ALL = "all";
  private static final String NONE = "-";

  private final String scenario;
  private final Optional<CalendarDate> olderThan;
  private final List<SourceFinding> findings;

  /**
   * Tables of a scenario.
   *
   * @param findings every quantity
   */
  SourceTables(String scenario, Optional<CalendarDate> olderThan, List<SourceFinding> findings) {
    this.scenario = scenario;
    this.olderThan = olderThan;
    this.findings = List.copyOf(findings);
  }

  /** Counts by collection, and the first objections. */
  List<Table> forPeople() {
    List<Table> tables = new ArrayList<>(List.of(counts()));
    if (findings.stream().anyMatch(finding -> !finding.objections().isEmpty())) {
      tables.add(objections(MOST_LINES));
    }
    return tables;
  }

  /** Counts by collection. */
  Table counts() {
    Table.Builder table =
        Table.named(
            "sources", "What the " + findings.size() + " quantities of " + scenario + " rest on");
    table.column(Column.text("collection", "collection"));
    count(table, "quantities", "quantities");
    for (Grade grade : Grade.values()) {
      count(table, "grade_" + grade.name().charAt(0), grade.name());
    }
    count(table, "without_source", "no source");
    count(table, "without_date", "no date");
    count(table, "without_grade", "no grade");
    olderThan.ifPresent(date -> count(table, "old", "before " + date.text()));
    table.column(Column.text("oldest", "oldest"));
    byCollection().forEach((collection, own) -> table.row(row(collection, own)));
    table.row(row(ALL, findings));
    table.note(
        "A vendor's figure or audited; B a named estimator; C one weak source or a derivation; D"
            + " judgement");
    return table.build();
  }

  private static void count(Table.Builder table, String name, String title) {
    table.column(Column.number(name, title, "").withDigits(COUNT_DIGITS));
  }

  private Map<String, List<SourceFinding>> byCollection() {
    Map<String, List<SourceFinding>> byCollection = new LinkedHashMap<>();
    for (SourceFinding finding : findings) {
      byCollection.computeIfAbsent(finding.collection(), absent -> new ArrayList<>()).add(finding);
    }
    return byCollection;
  }

  private List<Cell> row(String name, List<SourceFinding> own) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(name), Cell.of((double) own.size())));
    for (Grade grade : Grade.values()) {
      cells.add(number(own, finding -> finding.isOf(grade)));
    }
    cells.add(number(own, finding -> finding.has("no source")));
    cells.add(number(own, finding -> finding.has("no date")));
    cells.add(number(own, finding -> finding.has("no grade")));
    if (olderThan.isPresent()) {
      cells.add(number(own, finding -> finding.has("old")));
    }
    cells.add(Cell.of(oldest(own)));
    return cells;
  }

  private static Cell number(List<SourceFinding> own, Predicate<SourceFinding> which) {
    return Cell.of((double) own.stream().filter(which).count());
  }

  private static String oldest(List<SourceFinding> own) {
    return own.stream()
        .flatMap(finding -> finding.assumption().provenance().asOf().stream())
        .min(CalendarDate::compareTo)
        .map(CalendarDate::text)
        .orElse(NONE);
  }

  /**
   * Quantities that may be objected to.
   *
   * @param most shown
   */
  Table objections(int most) {
    List<SourceFinding> objected =
        findings.stream().filter(finding -> !finding.objections().isEmpty()).toList();
    Table.Builder table =
        Table.named("objections", "Quantities to look at: " + objected.size())
            .column(Column.text("path", "path"))
            .column(Column.text("objection", "why"))
            .column(Column.text("grade", "grade"))
            .column(Column.text("as_of", "as of"))
            .column(Column.text("source", "source"))
            .column(Column.text("written_at", "written at"));
    String none = most == MOST_LINES ? NONE : "";
    for (SourceFinding finding : objected.subList(0, Math.min(most, objected.size()))) {
      Assumption assumption = finding.assumption();
      table.row(
          Cell.of(assumption.path()),
          Cell.of(String.join(", ", finding.objections())),
          Cell.of(assumption.provenance().grade().map(Grade::name).orElse(none)),
          Cell.of(assumption.provenance().asOf().map(CalendarDate::text).orElse(none)),
          Cell.of(assumption.provenance().source().orElse(none)),
          Cell.of(assumption.position().toString()));
    }
    if (objected.size() > most) {
      table.note((objected.size() - most) + " more; --format csv has all");
    }
    return table.build();
  }
}
