package chipcast.command;

import chipcast.assumption.AssumptionIndex;
import chipcast.assumption.Chip;
import chipcast.assumption.World;
import chipcast.report.Manifest;
import chipcast.source.Assumption;
import chipcast.source.Grade;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a scenario is made of, counted.
 *
 * @param input as asked for
 * @param counts how many of what
 * @param warnings what is allowed and yet worth a look
 * @param manifest what was read
 */
record Census(String input, Map<String, Integer> counts, List<String> warnings, Manifest manifest) {
  private static final int FEW = 3;

  /** The census of a scenario. */
  static Census of(String input, Scenarios.Loaded loaded, Changes changes) {
    World world = loaded.world();
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("files read", loaded.resolved().sources().size());
    counts.put("overrides", loaded.resolved().overrides().size());
    counts.put("chips", world.chips().size());
    counts.put("families", world.families().size());
    counts.put("models", world.models().size());
    counts.put("workloads", world.workloads().size());
    counts.put("buyers", world.buyers().size());
    counts.put("contracts", world.contracts().size());
    List<String> warnings = new ArrayList<>();
    evidence(AssumptionIndex.of(world), counts, warnings);
    childless(world, warnings);
    return new Census(input, counts, warnings, Manifests.of(loaded.resolved(), changes));
  }

  private static void evidence(
      AssumptionIndex index, Map<String, Integer> counts, List<String> warnings) {
    List<String> unsourced = new ArrayList<>();
    int uncertain = 0;
    Map<Grade, Integer> grades = new LinkedHashMap<>();
    for (Assumption assumption : index.all()) {
      uncertain += assumption.uncertain() ? 1 : 0;
      assumption.provenance().grade().ifPresent(grade -> grades.merge(grade, 1, Integer::sum));
      if (assumption.provenance().source().isEmpty() && SourceFinding.needsSource(assumption)) {
        unsourced.add(assumption.path());
      }
    }
    counts.put("quantities", index.all().size());
    counts.put("quantities that are uncertain", uncertain);
    for (Grade grade : Grade.values()) {
      counts.put("quantities of grade " + grade, grades.getOrDefault(grade, 0));
    }
    counts.put("quantities without a source", unsourced.size());
    if (!unsourced.isEmpty()) {
      warnings.add(unsourced.size() + " quantities name no source: " + few(unsourced));
    }
  }

  private static void childless(World world, List<String> warnings) {
    Set<String> without = new LinkedHashSet<>(world.families().keySet());
    for (Chip chip : world.chips().values()) {
      without.remove(chip.family());
    }
    if (!without.isEmpty()) {
      warnings.add("families without a chip: " + few(List.copyOf(without)));
    }
  }

  private static String few(List<String> names) {
    String shown = String.join(", ", names.subList(0, Math.min(FEW, names.size())));
    return names.size() > FEW ? shown + " …" : shown;
  }
}
