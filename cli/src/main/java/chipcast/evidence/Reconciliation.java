package chipcast.evidence;

import chipcast.measure.InvalidMeasure;
import chipcast.measure.Measure;
import chipcast.measure.Vocabulary;
import chipcast.result.CompiledMeasure;
import chipcast.result.Outcome;
import chipcast.result.StructureVocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A published forecast beside what a scenario says: in the forecast's own lens, where a difference
 * is one of assumptions, and in the headline's, where the lens adds its part.
 *
 * @param forecast what was published
 * @param measure what it speaks of
 * @param headline the headline's counterpart
 * @param published in the measure's unit
 * @param ours the scenario's figure of the measure; NaN where there is none
 * @param inHeadline the scenario's figure of the counterpart; NaN where there is none
 */
public record Reconciliation(
    PublishedForecast forecast,
    Measure measure,
    Measure headline,
    double published,
    double ours,
    double inHeadline) {

  /**
   * Holds published forecasts against the first lane of an outcome.
   *
   * @param reconciled those that the scenario can speak to
   * @param unnamed ids of those that name what the scenario does not have
   */
  public record All(List<Reconciliation> reconciled, List<String> unnamed) {
    /** Copies the lists. */
    public All {
      reconciled = List.copyOf(reconciled);
      unnamed = List.copyOf(unnamed);
    }
  }

  /** Holds published forecasts against the first lane of an outcome. */
  public static All of(Collection<PublishedForecast> forecasts, Outcome outcome) {
    Vocabulary vocabulary = StructureVocabulary.of(outcome.structure());
    List<Reconciliation> reconciled = new ArrayList<>();
    List<String> unnamed = new ArrayList<>();
    for (PublishedForecast forecast : forecasts) {
      try {
        reconciled.add(of(forecast, forecast.measure(vocabulary), outcome));
      } catch (InvalidMeasure unknownName) {
        unnamed.add(forecast.id());
      }
    }
    return new All(reconciled, unnamed);
  }

  private static Reconciliation of(PublishedForecast forecast, Measure measure, Outcome outcome) {
    Measure headline = HeadlineLens.of(measure);
    return new Reconciliation(
        forecast,
        measure,
        headline,
        forecast.published().point(),
        figure(measure, outcome),
        figure(headline, outcome));
  }

  private static double figure(Measure measure, Outcome outcome) {
    return CompiledMeasure.of(measure, outcome.structure()).in(outcome).number(0);
  }

  /** Whether the scenario has both figures. */
  public boolean complete() {
    return !Double.isNaN(ours) && !Double.isNaN(inHeadline);
  }

  /** Of a share: published less the headline's, the sum of the two parts below. */
  public double gap() {
    return published - inHeadline;
  }

  /** Of a share: what the other lens, basis, use and market make of the gap. */
  public double lensPart() {
    return ours - inHeadline;
  }

  /** Of a share: what is left of the gap in one and the same lens. */
  public double assumptionPart() {
    return published - ours;
  }

  /** Of a level: published over the headline's, the product of the two factors below. */
  public double gapFactor() {
    return published / inHeadline;
  }

  /** Of a level: what the other basis, use and market make of the gap. */
  public double lensFactor() {
    return ours / inHeadline;
  }

  /** Of a level: what is left of the gap where both count the same. */
  public double assumptionFactor() {
    return published / ours;
  }
}
