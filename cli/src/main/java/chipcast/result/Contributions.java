package chipcast.result;

import chipcast.measure.Label;
import chipcast.measure.Lens;
import chipcast.measure.PerTask;
import chipcast.measure.Pick;
import chipcast.measure.Scope;
import chipcast.measure.Selection;
import chipcast.measure.Share;
import chipcast.measure.Total;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What sums are made of, slot by slot, in the order in which they are summed. */
public final class Contributions {
  private final Outcome outcome;
  private final int year;
  private final int lane;

  /**
   * Of one draw of a year.
   *
   * @param outcome of which
   * @param year index of the year
   * @param lane which draw
   */
  public Contributions(Outcome outcome, int year, int lane) {
    this.outcome = outcome;
    this.year = year;
    this.lane = lane;
  }

  /** What a total is made of; slots that hold nothing are left out. */
  public List<Contribution> of(Total total) {
    return of(Selected.of(outcome.structure(), total.scope(), total.selection()));
  }

  /** What the part of a share is made of. */
  public List<Contribution> part(Share share) {
    return of(whole(share.scope(), share).part(share.scope(), share.part()));
  }

  /** What the whole of a share is made of. */
  public List<Contribution> whole(Share share) {
    return of(whole(share.scope(), share));
  }

  private Selected whole(Scope scope, Share share) {
    return Selected.of(outcome.structure(), scope, share.whole());
  }

  private List<Contribution> of(Selected selected) {
    ChipFilter filter = selected.rule().in(outcome, year);
    CellList cells = selected.cells();
    List<Contribution> found = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      double[] sums = new double[outcome.lanes()];
      selected.kernel().add(outcome, year, cells, i, filter, sums);
      if (sums[lane] != 0) {
        double part = cells.part(outcome, selected.kernel().basis(), year, i, lane);
        found.add(new Contribution(cells.segment(i), cells.slot(i), part, sums[lane]));
      }
    }
    return found;
  }

  /** Amounts by the values of a label, the largest first; values that hold nothing are left out. */
  public Map<String, Double> by(Label label, Scope scope, Selection selection) {
    Selected selected = Selected.of(outcome.structure(), scope, selection).apartFor(label);
    Grouping groups = selected.by(label);
    double[][] amounts = selected.byGroup(outcome, year, groups);
    List<Integer> order = new ArrayList<>();
    for (int group = 0; group < amounts.length; group++) {
      if (amounts[group][lane] > 0) {
        order.add(group);
      }
    }
    order.sort((a, b) -> Double.compare(amounts[b][lane], amounts[a][lane]));
    Map<String, Double> found = new LinkedHashMap<>();
    order.forEach(group -> found.put(groups.names().get(group), amounts[group][lane]));
    return found;
  }

  /** The FLOP of the year of what a selection holds. */
  public List<Contribution> flop(Scope scope, Selection selection) {
    return of(inWork(scope, selection, false));
  }

  /** The tasks of the year that it serves. */
  public List<Contribution> tasks(Scope scope, Selection selection) {
    return of(inWork(scope, selection, true));
  }

  private Selected inWork(Scope scope, Selection selection, boolean inTasks) {
    return Selected.of(outcome.structure(), scope, selection)
        .with(new AmountKernel(Lens.WORK, scope.basis(), inTasks));
  }

  /**
   * One chip that serves tasks on new capacity or in the fleet, in one pool.
   *
   * @param segment index of its segment
   * @param slots its slots in the selected phases
   * @param tasks a year that it serves
   * @param counted of them, those that count among the tasks of all: tasks that several pools serve
   *     together count in the first
   * @param figure USD or joules per task, of the selected phases that the pool serves
   */
  public record Serving(
      int segment, List<Integer> slots, double tasks, double counted, double figure) {
    public Serving {
      slots = List.copyOf(slots);
    }
  }

  /**
   * The chips over which a mean per task is taken, each with its tasks: all that serve any, or of
   * each segment the best with the tasks of all.
   */
  public List<Serving> of(PerTask measure) {
    PerTaskFigure figure = PerTaskFigure.of(outcome.structure(), measure);
    return measure.pick() == Pick.MEAN
        ? figure.served(outcome, year, lane)
        : figure.cheapest(outcome, year, lane);
  }
}
