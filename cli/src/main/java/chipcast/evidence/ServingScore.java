package chipcast.evidence;

import chipcast.arithmetic.Elementary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Measured rows and what the model says of them: with the efficiencies that ship, and with
 * efficiencies fitted without the accelerator, or without the model, of each row.
 *
 * @param rows in the order of the file
 */
public record ServingScore(List<Row> rows) {
  /** Keeps the list as it is. */
  public ServingScore {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param situation in the model's terms
   * @param predicted with the efficiencies that ship
   * @param withoutAccelerator with those fitted on rows of other accelerators; NaN where not asked
   * @param withoutModel with those fitted on rows of other models; NaN where not asked
   */
  public record Row(
      Situation situation, double predicted, double withoutAccelerator, double withoutModel) {
    /** ln(predicted/measured). */
    public double error() {
      return Elementary.log(predicted / situation.measured());
    }

    /** The same with the accelerator left out. */
    public double errorWithoutAccelerator() {
      return Elementary.log(withoutAccelerator / situation.measured());
    }

    /** The same with the model left out. */
    public double errorWithoutModel() {
      return Elementary.log(withoutModel / situation.measured());
    }
  }

  /** With given efficiencies alone. */
  public static ServingScore of(List<Situation> scored, Reach shipped) {
    List<Row> rows = new ArrayList<>();
    for (Situation situation : scored) {
      rows.add(new Row(situation, situation.predict(shipped), Double.NaN, Double.NaN));
    }
    return new ServingScore(rows);
  }

  /**
   * With given efficiencies, and with some that never saw the accelerator or the model.
   *
   * @param scored rows to predict
   * @param known rows to fit on
   */
  public static ServingScore leftOut(
      List<Situation> scored, List<Situation> known, MeasuredWorld measured, Reach shipped) {
    double[] accelerators = predicted(scored, known, measured, Situation::chip);
    double[] models = predicted(scored, known, measured, Situation::model);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < scored.size(); i++) {
      Situation situation = scored.get(i);
      rows.add(new Row(situation, situation.predict(shipped), accelerators[i], models[i]));
    }
    return new ServingScore(rows);
  }

  /** Predictions of each row by a fit on the known rows that differ from it in a label. */
  private static double[] predicted(
      List<Situation> scored,
      List<Situation> known,
      MeasuredWorld measured,
      Function<Situation, String> label) {
    double[] predicted = new double[scored.size()];
    Set<String> labels = new LinkedHashSet<>();
    scored.forEach(situation -> labels.add(label.apply(situation)));
    labels.parallelStream()
        .forEach(
            left -> {
              Reach reach = without(left, known, measured, label);
              IntStream.range(0, scored.size())
                  .filter(i -> label.apply(scored.get(i)).equals(left))
                  .forEach(i -> predicted[i] = scored.get(i).predict(reach));
            });
    return predicted;
  }

  /** What a fit finds that never saw a row with a label. */
  static Reach without(
      String left,
      List<Situation> known,
      MeasuredWorld measured,
      Function<Situation, String> label) {
    return Fit.of(known.stream().filter(row -> !label.apply(row).equals(left)).toList(), measured);
  }
}
