package chipcast.command;

import chipcast.assumption.BaseYear;
import chipcast.assumption.Phases;
import chipcast.assumption.Workload;
import chipcast.assumption.World;
import chipcast.hardware.FrameTokens;
import chipcast.report.Column;
import chipcast.report.ReadableNumber;
import chipcast.result.Absence;
import chipcast.result.Outcome;
import chipcast.result.SegmentLabel;
import chipcast.source.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What is asked for: tasks, FLOP a task as multiples of another's, what nobody serves. */
final class WorkTable {
  private final Outcome outcome;
  private final World world;
  private final YearTable table;
  private final List<SegmentLabel> segments;

  private WorkTable(Outcome outcome, World world, YearTable table) {
    this.outcome = outcome;
    this.world = world;
    this.table = table;
    this.segments = outcome.structure().segments();
  }

  /** A few lines a workload, then published volumes beside those that the fleet is taken to do. */
  static YearTable of(Outcome outcome, World world, List<Integer> years) {
    YearTable table =
        new YearTable(
            "work",
            "Work asked for, world",
            List.of(Column.text("work", "work"), Column.text("figure", "figure")),
            years);
    WorkTable work = new WorkTable(outcome, world, table);
    for (Workload workload : world.workloads().values()) {
      work.add(workload);
    }
    for (BaseYear.Volume volume : world.baseYear().volumes().values()) {
      work.add(volume);
    }
    return table;
  }

  private void add(Workload workload) {
    String reference = workload.multiple().map(Workload.ComputeMultiple::of).orElse(reference());
    List<Double> tasks = new ArrayList<>();
    List<Double> flop = new ArrayList<>();
    List<Double> multiple = new ArrayList<>();
    List<Double> unserved = new ArrayList<>();
    for (int calendarYear : table.years()) {
      int year = outcome.structure().yearIndex(calendarYear);
      double asked = asked(workload.id(), year);
      tasks.add(asked);
      flop.add(flop(workload.id(), year));
      multiple.add(flop(workload.id(), year) / flop(reference, year));
      unserved.add(asked > 0 ? unmet(workload.id(), year) / asked : Double.NaN);
    }
    line(workload.id(), "tasks a year", "task", tasks);
    line(workload.id(), "FLOP a task", "FLOP", flop);
    line(workload.id(), "FLOP a task, times " + reference, "1", multiple);
    line(workload.id(), "not served, in %", "%", unserved);
    stated(workload, reference);
  }

  private void line(String name, String figure, String unit, List<Double> figures) {
    table.line(List.of(name, figure), unit, figures, Absence.NO_NEW_DEMAND);
  }

  /** Whether the multiple was stated, or follows from frames, seconds and tokens. */
  private void stated(Workload workload, String reference) {
    if (workload.multiple().isPresent()) {
      double value = workload.multiple().get().value().point();
      String times = ReadableNumber.number(value, 3);
      table.note(workload.id() + ": stated as " + times + " times " + reference + ".");
    } else if (workload.phases().film().isPresent()) {
      Phases.Film film = workload.phases().film().get();
      table.note(
          workload.id()
              + ": its multiple is implied by "
              + ReadableNumber.number(film.rate().point(), 3)
              + " frames/s for "
              + ReadableNumber.number(film.length().point(), 3)
              + " s at "
              + ReadableNumber.number(film.tokens().point(), 3)
              + " tokens a frame.");
    }
  }

  /** The workload that others are multiples of where they do not say: the first that writes. */
  private String reference() {
    for (Workload workload : world.workloads().values()) {
      if (workload.phases().decode().isPresent() && workload.phases().film().isEmpty()) {
        String id = workload.id();
        if (workload.phases().encode().isEmpty() && world.workloads().containsKey("chat")) {
          return "chat";
        }
        return id;
      }
    }
    return world.workloads().keySet().iterator().next();
  }

  private double asked(String workload, int year) {
    double tasks = 0;
    for (int segment = 0; segment < segments.size(); segment++) {
      boolean own = segments.get(segment).workload().equals(workload);
      tasks += own ? outcome.askedTasks(year, segment, 0) : 0;
    }
    return tasks;
  }

  private double unmet(String workload, int year) {
    double tasks = 0;
    for (int segment = 0; segment < segments.size(); segment++) {
      boolean own = segments.get(segment).workload().equals(workload);
      tasks += own ? outcome.unmetTasks(year, segment, 0) : 0;
    }
    return tasks;
  }

  private double flop(String workload, int year) {
    for (int segment = 0; segment < segments.size(); segment++) {
      if (segments.get(segment).workload().equals(workload)) {
        return outcome.flopPerTask(year, segment, 0);
      }
    }
    return Double.NaN;
  }

  private void add(BaseYear.Volume volume) {
    double modelled = 0;
    for (String id : volume.workloads()) {
      Workload workload = Objects.requireNonNull(world.workloads().get(id));
      double each = volume.tokens().isPresent() ? tokens(workload) : 1;
      modelled += each * asked(id, 0);
    }
    String unit = volume.tokens().isPresent() ? "token" : "task";
    double perSecond = volume.tokens().or(volume::tasks).orElseThrow().point();
    double published = perSecond * SECONDS_PER_YEAR;
    String name = volume.name();
    line(name, unit + "s a year as the fleet is taken to do", unit, inBaseYear(modelled));
    line(name, unit + "s a year as published", unit, inBaseYear(published));
    line(name, "fleet over published", "1", inBaseYear(modelled / published));
  }

  private static final double SECONDS_PER_YEAR = 8_760 * 3_600.0;

  private List<Double> inBaseYear(double figure) {
    List<Double> figures = new ArrayList<>();
    for (int year : table.years()) {
      figures.add(year == outcome.structure().baseYear() ? figure : Double.NaN);
    }
    return figures;
  }

  /** Tokens read, cached ones too, and written in a task. */
  private static double tokens(Workload workload) {
    Phases phases = workload.phases();
    double tokens = FrameTokens.of(phases, Values.points()).tokens();
    if (phases.prefill().isPresent()) {
      tokens += phases.prefill().get().fresh().point() + phases.prefill().get().cached().point();
    }
    return tokens + phases.decode().map(decode -> decode.tokens().point()).orElse(0.0);
  }
}
