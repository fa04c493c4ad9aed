package chipcast.evidence;

import chipcast.arithmetic.Decimal;
import chipcast.assumption.Family;
import chipcast.assumption.Precision;
import chipcast.hardware.Efficiency;
import chipcast.source.Assumption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Fitted efficiencies as the files of assumptions that ship, to three digits.
 *
 * @param measured the priors, and all that is measured
 * @param rows that were fitted
 * @param reach what came out
 */
public record EfficiencyFile(MeasuredWorld measured, List<Situation> rows, Reach reach) {
  private static final String SCHEMA =
      "# yaml-language-server: $schema=%scli/docs/schema/assumptions.schema.json%n";

  /** The families' file. */
  public String families() {
    StringBuilder text = new StringBuilder();
    text.append(String.format(Locale.ROOT, SCHEMA, "../").replace("\r", ""));
    text.append(
        "# What software reaches of datasheets, fitted to measured rows: written by `chipcast fit`,\n");
    text.append(
        "# not by hand. Terms that no row of a family tells of come from the reference family's rows in\n");
    text.append("# the ratio in which evidence/efficiency-priors.yaml has both.\n");
    text.append("families:\n");
    measured.priors().families().forEach((id, prior) -> text.append(family(id, prior)));
    return text.toString();
  }

  /** The engines' file. */
  public String engines() {
    StringBuilder text = new StringBuilder();
    text.append(String.format(Locale.ROOT, SCHEMA, "../../").replace("\r", ""));
    text.append(
        "# Throughput of serving engines as they were measured, by that of engines that vendors tuned:\n");
    text.append("# written by `chipcast fit --engines`, not by hand.\n");
    text.append(
        "engines:\n  source: \"derived: fitted to measured-performance.csv, chipcast fit\"\n");
    text.append("  as_of: 2026-11\n  grade: C\n");
    for (String engine : new TreeSet<>(reach.engines().keySet())) {
      text.append("  ")
          .append(engine)
          .append(": ")
          .append(digits(reach.engine(engine)))
          .append("\n");
    }
    return text.toString();
  }

  private String family(String id, EfficiencyPriors.OfFamily prior) {
    Reach.OfFamily of = reach.of(id);
    Efficiency fitted = of.efficiency();
    Family.Efficiency assumed = prior.efficiency();
    int count = 0;
    TreeSet<String> chips = new TreeSet<>();
    for (Situation row : rows) {
      if (row.family().equals(id)) {
        count++;
        chips.add(row.chip());
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add("  " + id + ":");
    String origin = "derived: " + basis(count, chips.size());
    String grade = count == 0 ? "D" : "C";
    lines.add("    efficiency:");
    lines.add("      source: \"" + origin + "\"");
    lines.add("      as_of: 2026-11");
    lines.add("      grade: " + grade);
    lines.add("      tier: " + assumed.tier().name().toLowerCase(Locale.ROOT));
    lines.add("      compute: {" + compute(fitted, assumed) + "}");
    lines.add("      attention: " + digits(fitted.attention()));
    lines.add("      expert_load: " + digits(fitted.expertLoad()));
    lines.add("      memory: " + digits(fitted.memory()));
    lines.add("      memory_overlap: " + digits(fitted.memoryOverlap()));
    lines.add("      layer_time: " + micro(fitted.layerTime()));
    lines.add("      link: " + digits(fitted.link()));
    lines.add("      expert_link: " + digits(fitted.expertLink()));
    lines.add("      exchange_overlap: " + digits(fitted.exchangeOverlap()));
    lines.add("      link_latency: " + micro(fitted.linkLatency()));
    lines.add("      hop_latency: " + kept(assumed.hopLatency(), micro(fitted.hopLatency())));
    lines.add("      stream_time: " + micro(fitted.streamTime()));
    lines.add("      training: " + kept(assumed.training(), digits(assumed.training().point())));
    lines.add(
        "    maturity: {launch: "
            + digits(of.launch())
            + ", half_life: "
            + digits(of.halfLife())
            + " years, source: \""
            + origin
            + "\", as_of: 2026-11, grade: "
            + grade
            + "}");
    return String.join("\n", lines) + "\n";
  }

  private static String basis(int count, int chips) {
    return count == 0
        ? "no rows of its own; the reference family's fit in the ratio of the priors"
        : "fitted to " + count + " rows of " + chips + " chips, evidence/measured-performance.csv";
  }

  private static String compute(Efficiency fitted, Family.Efficiency assumed) {
    List<String> parts = new ArrayList<>();
    for (Precision precision : assumed.compute().keySet()) {
      parts.add(precision.word() + ": " + digits(fitted.compute().at(precision)));
    }
    return String.join(", ", parts);
  }

  /** A figure that no row touches, with its own origin. */
  private static String kept(Assumption of, String value) {
    return "{value: "
        + value
        + ", source: \""
        + of.provenance().source().orElseThrow()
        + "\", as_of: "
        + of.provenance().asOf().orElseThrow()
        + ", grade: "
        + of.provenance().grade().orElseThrow()
        + "}";
  }

  private static String micro(double seconds) {
    return digits(seconds * 1e6) + " us";
  }

  private static String digits(double value) {
    return Decimal.rounded(value, 3);
  }
}
