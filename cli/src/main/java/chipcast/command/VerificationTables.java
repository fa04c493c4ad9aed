package chipcast.command;

import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import chipcast.report.saved.Difference;
import chipcast.source.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What came of making a result again. */
final class VerificationTables {
  private static final int MOST_LINES = 20;
  private static final int SHORT_HASH = 12;
  private static final String NOTHING = "-";

  private final Verification verification;

  VerificationTables(Verification verification) {
    this.verification = verification;
  }

  /**
   * The verdict, then what differs.
   *
   * @param brief whether long lists are cut for people
   */
  List<Table> all(boolean brief) {
    List<Table> tables = new ArrayList<>(List.of(verdict()));
    if (!verification.changed().isEmpty()) {
      tables.add(inputs(brief));
    }
    if (!verification.differences().isEmpty()) {
      tables.add(differences(brief ? MOST_LINES : Integer.MAX_VALUE));
    }
    return tables;
  }

  /** Every difference, for files that hold one table. */
  List<Table> differing() {
    return List.of(differences(Integer.MAX_VALUE));
  }

  private Table verdict() {
    int differ = verification.differences().size();
    String name = Printable.of(verification.name());
    String title =
        name + (differ == 0 ? ": the same when made again" : ": differs when made again");
    return Table.named("verdict", title)
        .column(Column.text("what", ""))
        .column(Column.text("found", ""))
        .row(Cell.of("command"), Cell.of("chipcast " + verification.command()))
        .row(Cell.of("figures and notes compared"), Cell.of(count(verification.statements())))
        .row(Cell.of("that differ"), Cell.of(count(differ)))
        .row(Cell.of("inputs"), Cell.of(count(verification.inputs())))
        .row(Cell.of("that changed"), Cell.of(count(verification.changed().size())))
        .row(Cell.of("made by chipcast"), Cell.of(Printable.of(verification.before())))
        .row(Cell.of("made again by chipcast"), Cell.of(verification.after()))
        .build();
  }

  private static String count(int count) {
    return Integer.toString(count);
  }

  private Table inputs(boolean brief) {
    Table.Builder table =
        Table.named("inputs", "Inputs that are not what they were")
            .column(Column.text("input", "input"))
            .column(Column.text("what", ""))
            .column(Column.text("before", "SHA-256 then"))
            .column(Column.text("after", "now"));
    for (Verification.ChangedInput input : verification.changed()) {
      table.row(
          Cell.of(input.path()),
          Cell.of(input.what()),
          Cell.of(hash(input.before(), brief)),
          Cell.of(hash(input.after(), brief)));
    }
    return table.build();
  }

  private static String hash(Optional<String> hash, boolean brief) {
    if (!brief) {
      return hash.orElse("");
    }
    return hash.map(text -> text.substring(0, SHORT_HASH)).orElse(NOTHING);
  }

  private Table differences(int most) {
    Table.Builder table =
        Table.named("differences", "What is said otherwise")
            .column(Column.text("table", "table"))
            .column(Column.text("row", "row"))
            .column(Column.text("column", "column"))
            .column(Column.text("before", "then"))
            .column(Column.text("after", "now"));
    List<Difference> all = verification.differences();
    String nothing = most == MOST_LINES ? NOTHING : "";
    for (Difference difference : all.subList(0, Math.min(most, all.size()))) {
      table.row(
          Cell.of(difference.place().table()),
          Cell.of(difference.place().row()),
          Cell.of(difference.place().column()),
          Cell.of(difference.before().orElse(nothing)),
          Cell.of(difference.after().orElse(nothing)));
    }
    if (all.size() > most) {
      table.note((all.size() - most) + " more; --format csv has all");
    }
    return table.build();
  }
}
