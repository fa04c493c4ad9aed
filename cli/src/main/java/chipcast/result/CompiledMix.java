package chipcast.result;

import chipcast.measure.Label;
import chipcast.measure.Scope;
import chipcast.measure.Selection;
import java.util.List;

/** Who has what of a selection, by one label: the table behind every share. */
public final class CompiledMix {

  private final Selected selected;
  private final Grouping groups;

  private CompiledMix(Selected selected, Grouping groups) {
    this.selected = selected;
    this.groups = groups;
  }

  /** Finds a selection in a structure; the scope's year does not matter. */
  public static CompiledMix of(Structure structure, Scope scope, Selection selection, Label by) {
    Selected selected = Selected.of(structure, scope, selection).apartFor(by);
    return new CompiledMix(selected, selected.by(by));
  }

  /** Values of the label, in the structure's order. */
  public List<String> names() {
    return groups.names();
  }

  /** Amounts by name and lane in the lens's unit (work of a single workload: tasks). */
  public double[][] amounts(Outcome outcome, int year) {
    return selected.byGroup(outcome, index(outcome, year), groups);
  }

  /**
   * Shares by name and lane; over the names they sum to 1, or are all NaN where there is nothing to
   * share, for the reason that {@link #nothing} gives.
   */
  public double[][] shares(Outcome outcome, int year) {
    double[][] shares = amounts(outcome, year);
    for (int lane = 0; lane < outcome.lanes(); lane++) {
      double[] ofLane = MixStatistics.shares(MixFigures.lane(shares, lane));
      for (int name = 0; name < shares.length; name++) {
        shares[name][lane] = ofLane[name];
      }
    }
    return shares;
  }

  /** Why a year can have no shares. */
  public Absence nothing() {
    return selected.kernel().nothing();
  }

  private static int index(Outcome outcome, int year) {
    int index = outcome.structure().yearIndex(year);
    if (index < 0) {
      throw new IllegalArgumentException("year: " + year + " is outside the horizon");
    }
    return index;
  }
}
