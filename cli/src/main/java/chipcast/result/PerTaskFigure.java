package chipcast.result;

import chipcast.measure.Basis;
import chipcast.measure.Lens;
import chipcast.measure.PerTask;
import chipcast.measure.Pick;
import java.util.ArrayList;
import java.util.List;

/**
 * Dollars or joules per task over several chips. Where a task is served by chips of two pools it
 * takes what both take: the mean is the sum of the pools' means, and the best is the best pair.
 *
 * @param options which chips
 * @param measure what of them
 */
record PerTaskFigure(OptionList options, PerTask measure) {

  static PerTaskFigure of(Structure structure, PerTask measure) {
    OptionList options = OptionList.of(structure, measure.scope(), measure.selection());
    return new PerTaskFigure(options, measure);
  }

  /** The figure of one lane, NaN where there is none. */
  double in(Outcome outcome, int year, int lane) {
    List<Contributions.Serving> all =
        measure.pick() == Pick.MEAN ? served(outcome, year, lane) : cheapest(outcome, year, lane);
    double sum = 0.0;
    double tasks = 0.0;
    for (Contributions.Serving serving : all) {
      sum += serving.tasks() * serving.figure();
      tasks += serving.counted();
    }
    return tasks > 0.0 ? sum / tasks : Double.NaN;
  }

  /** Why there is none: no option can serve, or none is asked to. */
  Absence absence(Outcome outcome, int year) {
    boolean any = false;
    for (OptionList.Place place : options.places()) {
      for (OptionList.Option option : place.pools().get(0)) {
        any |= !Double.isNaN(figure(outcome, year, place, option, 0));
      }
    }
    Absence nothing = new AmountKernel(Lens.WORK, basis(), true).nothing();
    return any ? nothing : Absence.CANNOT_SERVE;
  }

  /** The chips that serve any tasks; none of a segment in which a pool has none that does. */
  List<Contributions.Serving> served(Outcome outcome, int year, int lane) {
    ChipFilter filter = options.rule().in(outcome, year);
    List<Contributions.Serving> found = new ArrayList<>();
    for (OptionList.Place place : options.places()) {
      List<List<Worked>> pools = new ArrayList<>();
      boolean complete = true;
      for (List<OptionList.Option> pool : place.pools()) {
        List<Worked> worked = worked(outcome, year, place, pool, filter, lane);
        pools.add(worked);
        complete &= !worked.isEmpty();
      }
      if (complete) {
        addServed(outcome, year, place, pools, lane, found);
      }
    }
    return found;
  }

  /** A chip with the FLOP of the year that it serves in options that count. */
  private record Worked(OptionList.Option option, double flop, double figure) {}

  private List<Worked> worked(
      Outcome outcome,
      int year,
      OptionList.Place place,
      List<OptionList.Option> pool,
      ChipFilter filter,
      int lane) {
    List<Worked> worked = new ArrayList<>();
    for (OptionList.Option option : pool) {
      double figure = figure(outcome, year, place, option, lane);
      double flop = Double.isNaN(figure) ? 0 : flop(outcome, year, place.segment(), option, lane);
      if (flop > 0.0 && passes(filter, place, option, lane)) {
        double counts = flop * part(outcome, year, place, option, lane);
        if (counts > 0.0) {
          worked.add(new Worked(option, counts, figure));
        }
      }
    }
    return worked;
  }

  private void addServed(
      Outcome outcome,
      int year,
      OptionList.Place place,
      List<List<Worked>> pools,
      int lane,
      List<Contributions.Serving> found) {
    double tasks = tasks(outcome, year, place, pools, lane);
    for (int pool = 0; pool < pools.size(); pool++) {
      double all = flop(pools.get(pool));
      for (Worked worked : pools.get(pool)) {
        double own =
            pools.size() == 1
                ? worked.flop() / outcome.flopPerTask(year, place.segment(), lane)
                : tasks * (worked.flop() / all);
        List<Integer> slots = worked.option().selected();
        double counted = pool == 0 ? own : 0;
        found.add(new Contributions.Serving(place.segment(), slots, own, counted, worked.figure()));
      }
    }
  }

  /** Tasks a year that selected chips of several pools serve together. */
  private double tasks(
      Outcome outcome, int year, OptionList.Place place, List<List<Worked>> pools, int lane) {
    double selected = 0.0;
    double all = 0.0;
    for (int pool = 0; pool < pools.size(); pool++) {
      selected += flop(pools.get(pool));
      for (OptionList.Option option : place.every().get(pool)) {
        all += flop(outcome, year, place.segment(), option, lane);
      }
    }
    return segmentTasks(outcome, year, place.segment(), lane) * (selected / all);
  }

  private static double flop(List<Worked> pool) {
    double flop = 0.0;
    for (Worked worked : pool) {
      flop += worked.flop();
    }
    return flop;
  }

  /** The part of a chip's work that it does in options that count. */
  private double part(
      Outcome outcome, int year, OptionList.Place place, OptionList.Option option, int lane) {
    double part = 0;
    boolean all = true;
    int slot = option.all().get(0);
    for (int pair = 0; pair < option.pairs().size(); pair++) {
      all &= place.options().contains(option.pairs().get(pair).option());
    }
    for (int pair = 0; pair < option.pairs().size() && !all; pair++) {
      if (place.options().contains(option.pairs().get(pair).option())) {
        part += outcome.pairPart(basis(), year, place.segment(), slot, pair, lane);
      }
    }
    return all ? 1 : part;
  }

  /** The chips of each segment's cheapest option, weighted by the tasks of all its options. */
  List<Contributions.Serving> cheapest(Outcome outcome, int year, int lane) {
    ChipFilter filter = options.rule().in(outcome, year);
    List<Contributions.Serving> found = new ArrayList<>();
    for (OptionList.Place place : options.places()) {
      double tasks = segmentTasks(outcome, year, place.segment(), lane);
      boolean first = true;
      for (Worked best : best(outcome, year, place, filter, lane)) {
        found.add(
            new Contributions.Serving(
                place.segment(),
                best.option().selected(),
                tasks,
                first ? tasks : 0,
                best.figure()));
        first = false;
      }
    }
    return found;
  }

  /** One chip a pool, of the option that together costs least; none where none can serve. */
  private List<Worked> best(
      Outcome outcome, int year, OptionList.Place place, ChipFilter filter, int lane) {
    List<Worked> best = List.of();
    double least = Double.POSITIVE_INFINITY;
    for (int number : place.options()) {
      List<Worked> chips = new ArrayList<>();
      double sum = 0;
      for (List<OptionList.Option> pool : place.pools()) {
        Worked chip = cheapest(outcome, year, place, pool, number, filter, lane);
        chips.add(chip);
        sum += chip.figure();
      }
      if (sum < least) {
        least = sum;
        best = chips;
      }
    }
    return best;
  }

  /** The cheapest chip of a pool in an option; at an infinite figure where none can serve. */
  private Worked cheapest(
      Outcome outcome,
      int year,
      OptionList.Place place,
      List<OptionList.Option> pool,
      int number,
      ChipFilter filter,
      int lane) {
    Worked cheapest = new Worked(pool.get(0), 0, Double.POSITIVE_INFINITY);
    for (OptionList.Option option : pool) {
      if (isIn(option, number) && passes(filter, place, option, lane)) {
        double figure = figure(outcome, year, place, option, lane);
        cheapest = figure < cheapest.figure() ? new Worked(option, 0, figure) : cheapest;
      }
    }
    return cheapest;
  }

  private static boolean isIn(OptionList.Option option, int number) {
    for (Slot.Pair pair : option.pairs()) {
      if (pair.option() == number) {
        return true;
      }
    }
    return false;
  }

  private Basis basis() {
    return measure.scope().basis();
  }

  private double segmentTasks(Outcome outcome, int year, int segment, int lane) {
    double flop = 0.0;
    for (int slot = 0; slot < outcome.structure().slots().get(segment).size(); slot++) {
      flop += outcome.amount(Lens.WORK, basis(), year, segment, slot, lane);
    }
    return flop / outcome.flopPerTask(year, segment, lane);
  }

  private double flop(Outcome outcome, int year, int segment, OptionList.Option option, int lane) {
    double flop = 0.0;
    for (int slot : option.all()) {
      flop += outcome.amount(Lens.WORK, basis(), year, segment, slot, lane);
    }
    return flop;
  }

  private double figure(
      Outcome outcome, int year, OptionList.Place place, OptionList.Option option, int lane) {
    SlotFigure which =
        measure.figure() == PerTask.Figure.COST ? SlotFigure.COST : SlotFigure.ENERGY;
    double sum = 0.0;
    for (int slot : option.selected()) {
      sum += outcome.figure(which, year, place.segment(), slot, lane);
    }
    return sum;
  }

  private static boolean passes(
      ChipFilter filter, OptionList.Place place, OptionList.Option option, int lane) {
    for (int slot : option.selected()) {
      if (!filter.passes(place.segment(), slot, lane)) {
        return false;
      }
    }
    return true;
  }
}
