package chipcast.fleet;

import java.util.List;

/**
 * A fleet's year before new chips come, in plain form for one lane, with all its terms: what {@code
 * explain} prints and what {@link FleetLanes} is held against. The order is that of the model: age,
 * hand-down of training vintages, one proportional pass of spare chips, retirement of what does not
 * pay, what is stranded, what is lacking.
 *
 * <p>In a pass each cohort of a buyer puts together what it can spare, offers it to the buyer's
 * lacking segments in proportion to their lacks, and a segment that is offered more than it lacks
 * takes the same part of every offer. What is not taken stays where it was.
 *
 * @param cells by cohort and segment, where the segment may hold the chip
 * @param segments by segment
 */
public record FleetYear(List<Cell> cells, List<SegmentTerm> segments) {

  /**
   * A cohort in a segment, in chips.
   *
   * @param cohort index of the cohort
   * @param segment index of the segment
   * @param opening in service at the end of the year before
   * @param aged retired by age
   * @param moved in from other segments less out to them
   * @param pricedOut retired because running it costs more than something new
   * @param surviving opening − aged + moved − pricedOut
   * @param stranded surviving without work
   */
  public record Cell(
      int cohort,
      int segment,
      double opening,
      double aged,
      double moved,
      double pricedOut,
      double surviving,
      double stranded) {}

  /**
   * A segment, in tasks a year.
   *
   * @param needed demand
   * @param surviving capacity in service before new chips
   * @param lacking needed of new capacity
   */
  public record SegmentTerm(double needed, double surviving, double lacking) {}

  /** Copies the terms. */
  public FleetYear {
    cells = List.copyOf(cells);
    segments = List.copyOf(segments);
  }

  /**
   * The year of one lane.
   *
   * @param structure who is who
   * @param inputs of the year
   * @param opening chips at the end of the year before: place × lane
   * @param lane which lane
   */
  public static FleetYear of(
      FleetStructure structure, FleetInputs inputs, double[] opening, int lane) {
    return new PlainFleet(structure, inputs, opening, lane).year();
  }
}
