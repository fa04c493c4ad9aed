package chipcast.command;

import chipcast.measure.Measure;
import chipcast.projection.Plan;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import chipcast.result.Structure;
import chipcast.uncertainty.Ensemble;
import chipcast.uncertainty.Question;
import chipcast.uncertainty.Sampled;
import chipcast.uncertainty.Sampler;
import chipcast.uncertainty.Shard;
import chipcast.uncertainty.Simulation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far many draws of a scenario's inputs spread figures of its headline.
 *
 * @param draws how many
 * @param refused draws among them that make no world that can be computed
 * @param kept whether it came with the program, and was not drawn now
 * @param byMeasure quantiles by measure in full and calendar year
 */
record Band(
    long draws, long refused, boolean kept, Map<String, Map<Integer, Quantiles>> byMeasure) {
  static final Sampler SAMPLER = Sampler.SOBOL;
  static final long SEED = 0;

  private static final double LOW = 0.1;
  private static final double HIGH = 0.9;

  Band {
    byMeasure = new LinkedHashMap<>(byMeasure);
  }

  /**
   * What one draw in ten lies below, half of them, and all but one in ten; NaN where the figure is
   * a share of nothing.
   */
  record Quantiles(double low, double median, double high) {
    private static Quantiles of(Sampled sampled) {
      return new Quantiles(sampled.quantile(LOW), sampled.quantile(0.5), sampled.quantile(HIGH));
    }
  }

  /**
   * Draws a band.
   *
   * @param ensemble of the scenario
   * @param structure of its outcomes
   * @param measures of which the draws are asked
   */
  private static Band drawn(
      Ensemble ensemble,
      Structure structure,
      List<Measure> measures,
      List<Integer> years,
      long draws) {
    List<Question> questions = new ArrayList<>();
    for (Measure measure : measures) {
      years.forEach(year -> questions.add(Question.of(measure, structure, year)));
    }
    Simulation simulation =
        Simulation.of(ensemble, SAMPLER, SEED, draws, Shard.WHOLE, questions, block -> {});
    Map<String, Map<Integer, Quantiles>> found = new LinkedHashMap<>();
    for (Simulation.Found each : simulation.figures()) {
      found
          .computeIfAbsent(each.measure(), measure -> new LinkedHashMap<>())
          .put(each.year(), Quantiles.of(each.sampled()));
    }
    return new Band(draws, simulation.refused(), false, found);
  }

  /** The same of the GPUs' shares in a scenario's headline. */
  static Band drawn(
      Session session,
      Scenarios.Loaded loaded,
      Structure structure,
      Headline pointRun,
      long draws) {
    Plan plan = Plan.of(loaded.resolved().id(), loaded.world());
    List<Measure> measures = new ArrayList<>();
    pointRun.gpuShares().forEach(line -> measures.add(line.measure()));
    Ensemble ensemble = new Drawing().ensemble(session, plan, draws);
    return drawn(ensemble, structure, measures, pointRun.years(), draws);
  }

  /**
   * Quantiles of a measure in a year.
   *
   * @throws IllegalArgumentException if it was not asked
   */
  Quantiles of(Measure measure, int year) {
    Quantiles found = byMeasure.getOrDefault(measure.text(), Map.of()).get(year);
    if (found == null) {
      throw new IllegalArgumentException("no band of " + measure.text() + " in " + year);
    }
    return found;
  }

  /** What a reader must know of it. */
  String note() {
    return "P10 and P90: the middle 80 % of "
        + draws
        + " draws"
        + (refused == 0 ? "" : ", " + refused + " left out that make no world")
        + (kept ? ", kept for these very inputs; --point leaves them out." : " of all inputs.");
  }

  /** A row a measure and year, for machines. */
  Table table(List<Integer> years) {
    Table.Builder table =
        Table.named("band", "Band")
            .column(Column.text("measure", "measure"))
            .column(Column.year("year", "year"))
            .column(Column.number("draws", "draws", "1"))
            .column(Column.number("p10", "p10", "1"))
            .column(Column.number("p50", "p50", "1"))
            .column(Column.number("p90", "p90", "1"));
    byMeasure.forEach(
        (measure, byYear) -> {
          for (int year : years) {
            Quantiles at = byYear.get(year);
            if (at != null) {
              table.row(
                  Cell.of(measure),
                  Cell.of((double) year),
                  Cell.of((double) draws),
                  number(at.low()),
                  number(at.median()),
                  number(at.high()));
            }
          }
        });
    return table.build();
  }

  private static Cell number(double value) {
    return Double.isNaN(value) ? Cell.missing("no amount") : Cell.of(value);
  }
}
