package chipcast.result;

import chipcast.measure.Basis;
import chipcast.measure.Lens;
import chipcast.measure.PerTask;
import chipcast.measure.Pick;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Dollars or joules per task over several options.
 *
 * @param options which
 * @param measure what of them
 */
record PerTaskFigure(OptionList options, PerTask measure) {

  /** The figure of one lane, NaN where there is none. */
  double in(Outcome outcome, int year, int lane) {
    return measure.pick() == Pick.MEAN ? mean(outcome, year, lane) : best(outcome, year, lane);
  }

  /** Why there is none: no option can serve, or none is asked to. */
  Absence absence(Outcome outcome, int year) {
    boolean any = false;
    for (OptionList.Option option : options.options()) {
      any |= !Double.isNaN(figure(outcome, year, option, 0));
    }
    Basis basis = measure.scope().basis();
    Absence nothing = new AmountKernel(Lens.WORK, basis, true).nothing();
    return any ? nothing : Absence.CANNOT_SERVE;
  }

  private double mean(Outcome outcome, int year, int lane) {
    double sum = 0.0;
    double tasks = 0.0;
    for (Contributions.Serving served : served(outcome, year, lane)) {
      sum += served.tasks() * served.figure();
      tasks += served.tasks();
    }
    return tasks > 0.0 ? sum / tasks : Double.NaN;
  }

  /** The options that serve any tasks. */
  List<Contributions.Serving> served(Outcome outcome, int year, int lane) {
    ChipFilter filter = options.rule().in(outcome, year);
    List<Contributions.Serving> found = new ArrayList<>();
    for (OptionList.Option option : options.options()) {
      double served = tasks(outcome, year, option, lane);
      double figure = figure(outcome, year, option, lane);
      if (served > 0.0 && !Double.isNaN(figure) && passes(filter, option, lane)) {
        found.add(new Contributions.Serving(option.segment(), option.selected(), served, figure));
      }
    }
    return found;
  }

  /** The cheapest option of each segment, weighted by the tasks of all options of the segment. */
  private double best(Outcome outcome, int year, int lane) {
    double sum = 0.0;
    double weight = 0.0;
    for (Contributions.Serving best : cheapest(outcome, year, lane)) {
      sum += best.tasks() * best.figure();
      weight += best.tasks();
    }
    return weight > 0.0 ? sum / weight : Double.NaN;
  }

  /** The cheapest option of each segment, with the tasks of all. */
  List<Contributions.Serving> cheapest(Outcome outcome, int year, int lane) {
    ChipFilter filter = options.rule().in(outcome, year);
    Map<Integer, Contributions.Serving> cheapest = new LinkedHashMap<>();
    for (OptionList.Option option : options.options()) {
      double figure = figure(outcome, year, option, lane);
      Contributions.Serving known = cheapest.get(option.segment());
      boolean better = known == null || figure < known.figure();
      if (!Double.isNaN(figure) && passes(filter, option, lane) && better) {
        double tasks = segmentTasks(outcome, year, option.segment(), lane);
        cheapest.put(
            option.segment(),
            new Contributions.Serving(option.segment(), option.selected(), tasks, figure));
      }
    }
    return List.copyOf(cheapest.values());
  }

  private double segmentTasks(Outcome outcome, int year, int segment, int lane) {
    double flop = 0.0;
    for (int slot = 0; slot < outcome.structure().slots().get(segment).size(); slot++) {
      flop += work(outcome, year, segment, slot, lane);
    }
    return flop / outcome.flopPerTask(year, segment, lane);
  }

  private double tasks(Outcome outcome, int year, OptionList.Option option, int lane) {
    double flop = 0.0;
    for (int slot : option.all()) {
      flop += work(outcome, year, option.segment(), slot, lane);
    }
    return flop / outcome.flopPerTask(year, option.segment(), lane);
  }

  private double work(Outcome outcome, int year, int segment, int slot, int lane) {
    return outcome.amount(Lens.WORK, measure.scope().basis(), year, segment, slot, lane);
  }

  private double figure(Outcome outcome, int year, OptionList.Option option, int lane) {
    SlotFigure which =
        measure.figure() == PerTask.Figure.COST ? SlotFigure.COST : SlotFigure.ENERGY;
    double sum = 0.0;
    for (int slot : option.selected()) {
      sum += outcome.figure(which, year, option.segment(), slot, lane);
    }
    return sum;
  }

  private static boolean passes(ChipFilter filter, OptionList.Option option, int lane) {
    for (int slot : option.selected()) {
      if (!filter.passes(option.segment(), slot, lane)) {
        return false;
      }
    }
    return true;
  }
}
