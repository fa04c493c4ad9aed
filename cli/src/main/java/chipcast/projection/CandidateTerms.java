package chipcast.projection;

import chipcast.entry.EntryDecision;
import chipcast.hardware.CatalogueChip;
import chipcast.measure.CandidateFigure;
import java.util.List;

/**
 * Why a candidate is made, or is not.
 *
 * @param family its id
 * @param date calendar year, with fraction, of the decision; of one that is never made, of the year
 *     in which it would come nearest
 * @param start calendar year, with fraction, of first silicon in service
 * @param years its product life, year by year
 * @param decision what it earns against its outlay
 */
public record CandidateTerms(
    String family, double date, double start, List<EntryYear> years, EntryDecision decision) {
  public CandidateTerms {
    years = List.copyOf(years);
  }

  /** Whether it is made. */
  public boolean enters() {
    return decision.enters();
  }

  /**
   * The part of what its first year's work costs on the best alternative of that time, announced
   * chips and roadmaps considered, that it saves without NRE; NaN where it is cheaper for no work.
   */
  public double savedPart() {
    return finite(years.get(0).saving() / years.get(0).alternative());
  }

  /** A figure; NaN where it does not exist. */
  public double figure(CandidateFigure figure) {
    double toBreakEven = decision.outlay().threshold() / decision.expected();
    return switch (figure) {
      case DECISION -> enters() ? date : Double.NaN;
      case FIRST_SILICON -> enters() ? start : Double.NaN;
      case VOLUME -> finite(years.get(0).chips() * toBreakEven);
      case SPEND -> finite(years.get(0).alternative() * toBreakEven);
      case RUN -> run();
      case DELAY -> decision.delay() * CatalogueChip.SECONDS_PER_YEAR;
      case OUTLAY_FACTOR -> decision.outlayFactor();
    };
  }

  /** USD of one run on the alternative in the first year at which the saving equals the outlay. */
  private double run() {
    EntryYear first = years.get(0);
    double saved = first.saving() / first.alternative() * decision.outlay().works();
    return finite(decision.outlay().threshold() / (saved * decision.delivery().discount(0)));
  }

  private static double finite(double value) {
    return Double.isFinite(value) ? value : Double.NaN;
  }
}
