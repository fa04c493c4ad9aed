package chipcast.command;

import chipcast.assumption.AssumptionIndex;
import chipcast.assumption.World;
import chipcast.quantity.CalendarDate;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import chipcast.source.Assumption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a scenario of an earlier date owes to later knowledge: every quantity that was known only
 * after the date, by the field that holds it.
 */
final class Blindness {
  private static final Set<String> BY_ID =
      Set.of("chips", "families", "models", "workloads", "buyers", "pairings", "contracts");

  private final CalendarDate date;
  private final Map<String, Count> counts = new LinkedHashMap<>();

  /** Quantities of a field, and how many of them were known only later. */
  private static final class Count {
    private int all;
    private int later;
    private String latest = "";
    private double latestEnd;

    private void add(Optional<CalendarDate> known, CalendarDate date) {
      all++;
      if (known.isEmpty() || known.get().end() > date.end()) {
        later++;
        if (known.isPresent() && known.get().end() > latestEnd) {
          latestEnd = known.get().end();
          latest = known.get().text();
        }
      }
    }
  }

  Blindness(World world, CalendarDate date) {
    this.date = date;
    for (Assumption assumption : AssumptionIndex.of(world).all()) {
      String field = field(assumption.path());
      if (!field.startsWith("horizon")) {
        counts.computeIfAbsent(field, any -> new Count()).add(assumption.provenance().asOf(), date);
      }
    }
  }

  /** The field that a path leads through, whoever it is of: {@code families.*.weight}. */
  private static String field(String path) {
    String[] keys = path.split("\\.", -1);
    if (keys.length < 2) {
      return path;
    }
    if (keys.length > 2 && BY_ID.contains(keys[0])) {
      return keys[0] + ".*." + keys[2];
    }
    return keys[0] + "." + keys[1];
  }

  /** A row a field. */
  Table table() {
    Table.Builder table =
        Table.named("blind", "Quantities known only after " + date.text() + ": not blind")
            .column(Column.text("field", "field"))
            .column(Column.count("quantities", "quantities", ""))
            .column(Column.count("known_later", "known later", ""))
            .column(Column.text("latest", "as of, at the latest"));
    counts.forEach(
        (field, count) -> {
          if (count.later > 0) {
            table.row(
                Cell.of(field),
                Cell.of((double) count.all),
                Cell.of((double) count.later),
                Cell.of(count.latest));
          }
        });
    return table.build();
  }

  /** The same in a sentence. */
  String sentence() {
    Map<String, Set<String>> fields = new LinkedHashMap<>();
    int all = 0;
    int later = 0;
    for (Map.Entry<String, Count> entry : counts.entrySet()) {
      all += entry.getValue().all;
      later += entry.getValue().later;
      if (entry.getValue().later > 0) {
        String[] keys = entry.getKey().split("\\.", -1);
        fields
            .computeIfAbsent(keys[0], any -> new TreeSet<>())
            .add(keys[keys.length - 1].replace('_', ' '));
      }
    }
    List<String> parts = new ArrayList<>();
    fields.forEach((kind, names) -> parts.add(kind + " (" + String.join(", ", names) + ")"));
    return "Not blind: "
        + later
        + " of "
        + all
        + " quantities bear a later date, in "
        + String.join("; ", parts)
        + ". See --table blind.";
  }
}
