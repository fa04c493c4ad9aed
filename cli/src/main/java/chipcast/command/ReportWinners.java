package chipcast.command;

import chipcast.measure.Choice;
import chipcast.measure.Label;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import chipcast.result.Parts;
import chipcast.result.Tally;
import chipcast.result.Tally.Count;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who gains and who loses since the base year: by family, by work and tier, by phase. */
final class ReportWinners implements ReportPart {
  private static final int MOST_FAMILIES = 14;
  private static final int MOST_WORK = 24;

  private final Reported reported;
  private final List<Integer> ends;

  ReportWinners(Reported reported) {
    this.reported = reported;
    this.ends = List.of(reported.base(), reported.year());
  }

  @Override
  public void write(ReportPage page) {
    page.table(families());
    page.table(work());
    page.table(byScenario("gpu-by-workload", "workload", Label.WORKLOAD));
    page.table(byScenario("gpu-by-phase", "phase", Label.PHASE));
  }

  private Tally tally(ReportedScenario scenario, Label... by) {
    return Tally.of(
        scenario.outcome(), scenario.view().scope(), List.of(count(scenario)), List.of(by));
  }

  private static Count count(ReportedScenario scenario) {
    return scenario.figures().shown();
  }

  private Parts parts(ReportedScenario scenario, Tally tally) {
    return Parts.of(tally, count(scenario), scenario.outcome().structure(), ends);
  }

  /** Share at the base year, then by scenario the share at the answer's year. */
  private Table families() {
    Table.Builder table =
        Table.named(
                "families",
                "Families: share of "
                    + reported.lens().word()
                    + " in "
                    + reported.base()
                    + " and in "
                    + reported.year()
                    + " by scenario")
            .column(Column.text("family", "family"))
            .column(ReportCells.share("base", Integer.toString(reported.base())));
    for (ReportedScenario scenario : reported.scenarios()) {
      table.column(ReportCells.share(scenario.id(), scenario.id()));
    }
    table.column(ReportCells.points("change", "change in " + reported.first().id()));
    List<Parts> parts = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    for (ReportedScenario scenario : reported.scenarios()) {
      Parts of = parts(scenario, tally(scenario, Label.FAMILY));
      parts.add(of);
      of.atMost(MOST_FAMILIES, Set.of()).stream()
          .filter(part -> !part.rest())
          .forEach(part -> names.add(part.name()));
    }
    for (String name : names) {
      List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
      cells.add(ReportCells.figure(share(parts.get(0), name, 0)));
      parts.forEach(of -> cells.add(ReportCells.figure(share(of, name, 1))));
      cells.add(ReportCells.points(share(parts.get(0), name, 1) - share(parts.get(0), name, 0)));
      table.row(cells);
    }
    return table.build();
  }

  private static double share(Parts parts, String name, int end) {
    for (Parts.Part part : parts.all()) {
      if (part.name().equals(name)) {
        return part.share(end);
      }
    }
    return 0;
  }

  /** In the first scenario each workload and tier: how GPUs fare, and who leads. */
  private Table work() {
    ReportedScenario first = reported.first();
    Tally all = tally(first, Label.WORKLOAD, Label.TIER, Label.CLASS, Label.FAMILY);
    Tally segments = all.by(List.of(Label.WORKLOAD, Label.TIER));
    Table.Builder table =
        Table.named(
                "work",
                "Workloads and tiers in "
                    + first.id()
                    + ": amount and share of GPUs by "
                    + reported.lens().word())
            .column(Column.text("workload", "workload"))
            .column(Column.text("tier", "tier"))
            .column(Column.money("amount", "all, " + reported.year(), reported.lens().unitText()))
            .column(ReportCells.share("gpu_base", "GPUs " + reported.base()))
            .column(ReportCells.share("gpu", "GPUs " + reported.year()))
            .column(ReportCells.points("change", "change"))
            .column(Column.text("leader", "leads in " + reported.year()));
    for (Parts.Part segment : parts(first, segments).atMost(MOST_WORK, Set.of())) {
      if (!segment.rest()) {
        table.row(segment(first, all, segment));
      }
    }
    return table.build();
  }

  private List<Cell> segment(ReportedScenario first, Tally all, Parts.Part segment) {
    String[] names = segment.name().split(" / ", -1);
    Tally own =
        all.where(Label.WORKLOAD, Choice.of(names[0])).where(Label.TIER, Choice.of(names[1]));
    Parts classes = parts(first, own.by(List.of(Label.CLASS)));
    double before = shareOfGpus(classes, own, first, 0);
    double after = shareOfGpus(classes, own, first, 1);
    List<Parts.Part> families = parts(first, own.by(List.of(Label.FAMILY))).all();
    Parts.Part leader = null;
    for (Parts.Part family : families) {
      leader = leader == null || family.share(1) > leader.share(1) ? family : leader;
    }
    return List.of(
        Cell.of(names[0]),
        Cell.of(names[1]),
        Cell.of(segment.amounts().get(1)),
        ReportCells.figure(before),
        ReportCells.figure(after),
        ReportCells.points(after - before),
        Cell.of(leader == null || Double.isNaN(after) ? RunScreen.NONE : leader.name()));
  }

  private double shareOfGpus(Parts classes, Tally own, ReportedScenario scenario, int end) {
    int index = scenario.outcome().structure().yearIndex(ends.get(end));
    return own.whole(count(scenario), index) > 0
        ? share(classes, ReportedScenario.GPU, end)
        : Double.NaN;
  }

  /** GPUs' share by a label, at the base year and by scenario at the answer's year. */
  private Table byScenario(String name, String word, Label label) {
    Table.Builder table =
        Table.named(
                name,
                "Share of GPUs by "
                    + word
                    + ": "
                    + reported.lens().word()
                    + " in "
                    + reported.base()
                    + " and in "
                    + reported.year()
                    + " by scenario")
            .column(Column.text(word, word))
            .column(ReportCells.share("base", Integer.toString(reported.base())));
    List<Tally> tallies = new ArrayList<>();
    Set<String> values = new LinkedHashSet<>();
    for (ReportedScenario scenario : reported.scenarios()) {
      table.column(ReportCells.share(scenario.id(), scenario.id()));
      Tally tally = tally(scenario, label, Label.CLASS);
      tallies.add(tally);
      parts(scenario, tally.by(List.of(label))).all().forEach(part -> values.add(part.name()));
    }
    for (String value : values) {
      List<Cell> cells = new ArrayList<>(List.of(Cell.of(value)));
      cells.add(ReportCells.figure(gpus(tallies.get(0), label, value, reported.first(), 0)));
      for (int at = 0; at < tallies.size(); at++) {
        ReportedScenario scenario = reported.scenarios().get(at);
        cells.add(ReportCells.figure(gpus(tallies.get(at), label, value, scenario, 1)));
      }
      table.row(cells);
    }
    return table.build();
  }

  private double gpus(Tally tally, Label label, String value, ReportedScenario scenario, int end) {
    Tally own = tally.where(label, Choice.of(value));
    return shareOfGpus(parts(scenario, own.by(List.of(Label.CLASS))), own, scenario, end);
  }
}
