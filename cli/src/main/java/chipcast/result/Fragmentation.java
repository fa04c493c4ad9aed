package chipcast.result;

import chipcast.measure.Label;
import chipcast.measure.Scope;
import chipcast.measure.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How fragmented a market is in one year (the model's section on results).
 *
 * @param year calendar year
 * @param by the label that the market is parted by
 * @param indices empty in a year without new demand
 */
public record Fragmentation(int year, Label by, Optional<Indices> indices) {

  /** The labels by which fragmentation is reported. */
  public static final List<Label> LABELS =
      List.of(Label.FAMILY, Label.VENDOR, Label.CLASS, Label.FOUNDRY);

  /**
   * The numbers.
   *
   * @param hhi Σ squared shares
   * @param effectiveNumber 1/HHI
   * @param entropy in nats; the sum of {@code between} and {@code within}
   * @param topShare largest share
   * @param between nats that knowing the workload tells: workloads that buy different things
   * @param within nats that remain within workloads: workloads that buy several things
   * @param specialisation {@code between} over the smaller entropy, 0 to 1
   */
  public record Indices(
      double hhi,
      double effectiveNumber,
      double entropy,
      double topShare,
      double between,
      double within,
      double specialisation) {

    /** From amounts by part (rows) and workload (columns), not all zero. */
    public static Indices of(double[][] table) {
      double[] parts = new double[table.length];
      for (int row = 0; row < parts.length; row++) {
        parts[row] = MixStatistics.total(table[row]);
      }
      MutualInformation information = MutualInformation.of(table);
      return new Indices(
          MixStatistics.hhi(parts),
          MixStatistics.effectiveNumber(parts),
          MixStatistics.entropy(parts),
          MixStatistics.topShare(parts),
          information.mutual(),
          information.within(),
          information.specialisation());
    }
  }

  /** One lane of an outcome, by year within label; the scope's year does not matter. */
  public static List<Fragmentation> of(Outcome outcome, Scope scope, List<Label> by, int lane) {
    List<Fragmentation> all = new ArrayList<>();
    Structure structure = outcome.structure();
    Selected selected = Selected.of(structure, scope, Selection.ALL);
    for (Label label : by) {
      CrossTable table = CrossTable.of(selected, label, Label.WORKLOAD);
      for (int index = 0; index < structure.years().size(); index++) {
        double[][] amounts = CrossTable.lane(table.in(outcome, index), lane);
        all.add(new Fragmentation(structure.years().get(index), label, indices(amounts)));
      }
    }
    return List.copyOf(all);
  }

  private static Optional<Indices> indices(double[][] amounts) {
    for (double[] row : amounts) {
      if (MixStatistics.total(row) > 0.0) {
        return Optional.of(Indices.of(amounts));
      }
    }
    return Optional.empty();
  }
}
