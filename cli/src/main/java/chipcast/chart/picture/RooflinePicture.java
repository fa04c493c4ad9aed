package chipcast.chart.picture;

import chipcast.chart.Roofline;
import chipcast.hardware.Stage;
import chipcast.projection.CapacityTerms.PhaseTerms;
import chipcast.projection.League;
import chipcast.projection.LeagueQuestion;
import chipcast.projection.LeagueRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the phases of a workload lie under the roofs of the chips that serve it: of each
 * architecture the cheapest, in joint pools.
 */
public final class RooflinePicture {
  private RooflinePicture() {}

  /** The picture of one question to a league. */
  public static Roofline of(Subject subject, League league, LeagueQuestion question, int year) {
    Map<String, Roofline.Chip> chips = new LinkedHashMap<>();
    for (LeagueRow row : league.rows(question)) {
      boolean joint = row instanceof LeagueRow.Serves serves && !serves.split();
      if (joint && !chips.containsKey(CostPicture.kind(row))) {
        chips.put(CostPicture.kind(row), chip((LeagueRow.Serves) row));
      }
    }
    String title =
        "Roofline of " + question.workload().id() + ", " + question.tier().id() + ", " + year;
    String measured =
        question.model().name()
            + "; lines: what a chip could do at most; marks: what it does, all overheads in";
    return new Roofline(
        subject.caption(title, measured, "Of each architecture the cheapest chip."),
        List.copyOf(chips.values()));
  }

  private static Roofline.Chip chip(LeagueRow.Serves row) {
    List<PhaseTerms> terms = row.offers().get(0).capacity().phases();
    Stage first = terms.get(0).point().stage();
    List<Roofline.Phase> phases = new ArrayList<>();
    double peak = 0;
    for (PhaseTerms each : terms) {
      Stage stage = each.point().stage();
      peak = Math.max(peak, stage.compute().arithmetic().peak());
      double flop = stage.compute().units() * stage.compute().flopPerUnit();
      double bytes =
          stage.memory().sharedBytes()
              + stage.memory().streamBytes()
              + stage.memory().activationBytes();
      if (bytes > 0 && flop > 0) {
        phases.add(new Roofline.Phase(each.phase().phase(), flop / bytes, rate(each, flop)));
      }
    }
    return new Roofline.Chip(row.name(), peak, first.memory().bandwidth(), phases);
  }

  /** FLOP/s of a chip: those of a step over its time, and what maturity and pool leave of it. */
  private static double rate(PhaseTerms terms, double flop) {
    Stage stage = terms.point().stage();
    double left = terms.rate().unitsPerSecondPerChip() / terms.rate().roofline();
    return flop / (stage.seconds() * terms.point().layout().chips()) * left;
  }
}
