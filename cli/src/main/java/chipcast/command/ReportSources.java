package chipcast.command;

import chipcast.assumption.AssumptionIndex;
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

/** On what the figures rest: sources with their dates and grades, those first that give most. */
final class ReportSources implements ReportPart {
  private static final int MOST_SHOWN = 30;
  private static final String UNSTATED = "(none stated)";

  private final Reported reported;

  ReportSources(Reported reported) {
    this.reported = reported;
  }

  /** What one source gives at one grade. */
  private static final class Use {
    private int quantities;
    private String latest = "";

    void add(Assumption assumption) {
      quantities++;
      String date = assumption.provenance().asOf().map(Object::toString).orElse("");
      latest = date.compareTo(latest) > 0 ? date : latest;
    }
  }

  /** Who says it, and what that is worth. */
  private record Origin(String source, String grade) {}

  @Override
  public void write(ReportPage page) {
    Map<Origin, Use> uses = new LinkedHashMap<>();
    for (Assumption each : AssumptionIndex.of(reported.first().loaded().world()).all()) {
      String source = each.provenance().source().orElse(UNSTATED);
      String grade = each.provenance().grade().map(Grade::name).orElse("D");
      uses.computeIfAbsent(new Origin(source, grade), none -> new Use()).add(each);
    }
    List<Map.Entry<Origin, Use>> most = new ArrayList<>(uses.entrySet());
    most.sort((a, b) -> Integer.compare(b.getValue().quantities, a.getValue().quantities));
    Table all = table(most, Optional.empty());
    int shown = Math.min(MOST_SHOWN, most.size());
    String left =
        most.size() > shown
            ? "The " + shown + " that give most, of " + most.size() + "; all of them in the CSV."
            : "";
    page.table(table(most.subList(0, shown), Optional.of(left)), all);
  }

  private Table table(List<Map.Entry<Origin, Use>> uses, Optional<String> note) {
    Table.Builder table =
        Table.named("sources", "Sources of " + reported.first().id())
            .column(Column.text("source", "source"))
            .column(Column.text("grade", "grade"))
            .column(Column.text("as_of", "latest as of"))
            .column(Column.number("quantities", "quantities", ""));
    for (Map.Entry<Origin, Use> each : uses) {
      table.row(
          Cell.of(each.getKey().source()),
          Cell.of(each.getKey().grade()),
          Cell.of(each.getValue().latest),
          Cell.of((double) each.getValue().quantities));
    }
    note.filter(words -> !words.isEmpty()).ifPresent(table::note);
    return table
        .note(
            "Grades: A vendor or audited; B named estimator; C one weak source or a derivation; D"
                + " judgement.")
        .build();
  }
}
