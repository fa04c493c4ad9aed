package chipcast.command;

import chipcast.arithmetic.Elementary;
import chipcast.arithmetic.StandardNormal;
import chipcast.assumption.Chip;
import chipcast.assumption.Family;
import chipcast.assumption.World;
import chipcast.evidence.FactorError;
import chipcast.evidence.Reach;
import chipcast.evidence.Reading;
import chipcast.evidence.ServingScore;
import chipcast.evidence.Situation;
import chipcast.quantity.LogNormal;
import chipcast.source.Assumption;
import chipcast.source.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How far predicted speeds are from measured ones, and whether bands are as wide as that. */
final class ServingErrors {
  /** Rows of an accelerator from which its median tells more of it than of them. */
  private static final int FEWEST_ROWS = 5;

  /** The middle 80 % of a distribution end here. */
  private static final double UPPER_TENTH = 0.9;

  private static final String SERVING = "serving speed";

  private final World world;

  private ServingErrors(World world) {
    this.world = world;
  }

  /** The lines; none where no row can be scored. */
  static List<ErrorLine> of(Session session, ServingEvidence evidence) {
    return new ServingErrors(evidence.loaded().world()).lines(session, evidence);
  }

  private List<ErrorLine> lines(Session session, ServingEvidence evidence) {
    List<Reading> readings = evidence.shipped(session);
    List<Situation> scored = ServingEvidence.scored(readings);
    if (scored.isEmpty()) {
      return List.of();
    }
    Reach reach = Reach.of(evidence.measured(), Values.points());
    List<ServingScore.Row> rows = ServingScore.of(scored, reach).rows();
    List<ErrorLine> lines = new ArrayList<>();
    double part = (double) rows.size() / readings.size();
    lines.add(share("measured rows that can be scored", part, readings.size()));
    FactorError all = error(rows.stream());
    lines.add(factor("median error of all rows scored", all.median(), all.rows()));
    lines.add(factor("80 % of those rows are within", all.eighty(), all.rows()));
    if (rows.stream().anyMatch(row -> row.situation().row().audited())) {
      FactorError audited = error(rows.stream().filter(row -> row.situation().row().audited()));
      lines.add(factor("median error of audited rows", audited.median(), audited.rows()));
    }
    coverage(rows).ifPresent(lines::add);
    return lines;
  }

  private static ErrorLine share(String what, double share, int cases) {
    return ErrorLine.of(SERVING, what, share, ErrorLine.Unit.SHARE, cases);
  }

  private static ErrorLine factor(String what, double factor, int cases) {
    return ErrorLine.of(SERVING, what, factor, ErrorLine.Unit.FACTOR, cases);
  }

  private static FactorError error(Stream<ServingScore.Row> rows) {
    return FactorError.of(rows.map(ServingScore.Row::error).toList());
  }

  /** How many accelerators lie, in their median, within the band of 80 % that draws use. */
  private Optional<ErrorLine> coverage(List<ServingScore.Row> rows) {
    Map<String, List<Double>> byChip = new LinkedHashMap<>();
    for (ServingScore.Row row : rows) {
      byChip.computeIfAbsent(row.situation().chip(), absent -> new ArrayList<>()).add(row.error());
    }
    int within = 0;
    int all = 0;
    for (Map.Entry<String, List<Double>> each : byChip.entrySet()) {
      Optional<Double> width = width(each.getKey());
      if (each.getValue().size() >= FEWEST_ROWS && width.isPresent()) {
        double bias = FactorError.of(each.getValue()).bias();
        double edge = StandardNormal.quantile(UPPER_TENTH) * width.get();
        within += Math.abs(Elementary.log(bias)) <= edge ? 1 : 0;
        all++;
      }
    }
    return all == 0
        ? Optional.empty()
        : Optional.of(share("accelerators in their 80 % band", (double) within / all, all));
  }

  /** The log-sd that draws give the efficiency of a chip's family. */
  private Optional<Double> width(String id) {
    Chip chip = world.chips().get(id);
    Family family = chip == null ? null : world.families().get(chip.family());
    if (family == null) {
      return Optional.empty();
    }
    Assumption error = world.uncertainty().efficiencyError(family);
    return error.distribution() instanceof LogNormal lognormal
        ? Optional.of(lognormal.logSd())
        : Optional.empty();
  }
}
