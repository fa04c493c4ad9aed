package chipcast.command;

import chipcast.measure.Choice;
import chipcast.measure.Concentration;
import chipcast.measure.Label;
import chipcast.measure.Lens;
import chipcast.measure.Measure;
import chipcast.measure.Scope;
import chipcast.measure.Selection;
import chipcast.measure.Share;
import chipcast.measure.Spread;
import chipcast.measure.Use;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import chipcast.result.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * The question of the whole project in a few measures: GPUs against specialised chips, in the three
 * lenses that differ most, with weights moving and frozen, with training beside inference.
 *
 * @param years calendar years
 * @param lines what is measured, with its figures by year
 */
record Headline(List<Integer> years, List<Line> lines) {
  static final List<Lens> LENSES = List.of(Lens.SPEND, Lens.COMPUTE, Lens.CHIPS);

  private static final String GPU = "gpu";
  private static final String SPECIALIZED = "specialized";
  private static final String MOVING = "moving";
  private static final String FROZEN = "frozen";

  Headline {
    years = List.copyOf(years);
    lines = List.copyOf(lines);
  }

  /**
   * One measure.
   *
   * @param name for people
   * @param measure in full
   * @param weights {@code moving} or {@code frozen}
   * @param ofGpus whether it is a share of GPUs
   * @param values one a year
   */
  record Line(String name, Measure measure, String weights, boolean ofGpus, List<Value> values) {

    Line {
      values = List.copyOf(values);
    }

    /** Whether it is asked of draws too, where a run has a band. */
    boolean hasBand() {
      return ofGpus && weights.equals(MOVING);
    }

    /** Whether the figures are shares. */
    boolean isShare() {
      return measure instanceof Share;
    }
  }

  /** The headline of a view. */
  static Headline of(Figures figures, View view) {
    List<Line> lines = new ArrayList<>();
    Scope spend = view.scope().withLens(Lens.SPEND);
    for (Lens lens : LENSES) {
      Share share = share(spend.withLens(lens), GPU);
      lines.add(new Line("GPU by " + lens.word(), share, MOVING, true, figures.share(lens, GPU)));
    }
    lines.add(
        new Line(
            "GPU by spend, weights frozen",
            share(spend, GPU),
            FROZEN,
            true,
            figures.shareFrozen(Lens.SPEND, GPU)));
    lines.add(
        new Line(
            "specialised by spend",
            share(spend, SPECIALIZED),
            MOVING,
            false,
            figures.share(Lens.SPEND, SPECIALIZED)));
    if (figures.trainingBeside()) {
      Scope training = spend.withUse(Choice.of(Use.TRAINING.word()));
      lines.add(
          new Line(
              "training: GPU by spend",
              share(training, GPU),
              MOVING,
              true,
              figures.shareOfTraining(Lens.SPEND, GPU)));
    }
    lines.add(
        new Line(
            "effective number of families",
            new Spread(Concentration.EFFECTIVE_NUMBER, spend, Label.FAMILY, Selection.ALL),
            MOVING,
            false,
            figures.effectiveNumber(Lens.SPEND)));
    return new Headline(view.years(), lines);
  }

  private static Share share(Scope scope, String chipClass) {
    return new Share(scope, Selection.of(Label.CLASS, chipClass), Selection.ALL);
  }

  /** The shares of GPUs with weights moving, each in a lens or use of its own. */
  List<Line> gpuShares() {
    List<Line> found = new ArrayList<>();
    for (Line line : lines) {
      if (line.hasBand()) {
        found.add(line);
      }
    }
    return found;
  }

  /** A row a measure and year, for machines. */
  Table table() {
    Table.Builder table =
        Table.named("headline", "Headline")
            .column(Column.text("measure", "measure"))
            .column(Column.text("weights", "weights"))
            .column(Column.year("year", "year"))
            .column(Column.number("value", "value", "1"));
    for (Line line : lines) {
      for (int i = 0; i < years.size(); i++) {
        table.row(
            Cell.of(line.measure().text()),
            Cell.of(line.weights()),
            Cell.of((double) years.get(i)),
            Cell.of(line.values().get(i)));
      }
    }
    return table.build();
  }
}
