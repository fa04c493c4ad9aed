package chipcast.evidence;

import chipcast.hardware.Datasheet;
import chipcast.hardware.Layout;
import chipcast.hardware.PhaseProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the machines of a row may have shared a model.
 *
 * @param layout of one copy
 * @param copies side by side
 * @param experts whether each chip has attention and experts of its own (data-parallel attention),
 *     rather than a part of every layer
 */
record Placement(Layout layout, double copies, boolean experts) {
  /** Weights may fill this part of memory; what is left must hold streams. */
  private static final double FILLED = 0.95;

  private static final int MOST_STAGES = 8;
  private static final Pattern STATED = Pattern.compile("\\btp(\\d+) dp(\\d*) ep(\\d*)");

  /** The ones that a row allows: what its notes state, else what its machines admit. */
  static List<Placement> of(MeasuredRow row, int machines, PhaseProfile profile, Datasheet chip) {
    boolean experts = profile.weights().experts() > 0;
    Matcher stated = STATED.matcher(row.notes());
    if (stated.find()) {
      int tensor = Integer.parseInt(stated.group(1));
      int data = stated.group(2).isEmpty() ? 1 : Integer.parseInt(stated.group(2));
      return List.of(stated(machines, tensor, data, experts));
    }
    return row.scenario().startsWith("MLPerf")
        ? within(machines, profile, chip, experts)
        : across(machines, profile, chip, experts);
  }

  private static Placement stated(int machines, int tensor, int data, boolean experts) {
    int width = experts ? tensor * data : tensor;
    double copies = Math.max(1, (double) machines / width);
    return new Placement(new Layout(width, 1), copies, experts && data > 1);
  }

  /** Of a whole system: copies of any size that hold the model. */
  static List<Placement> within(
      int machines, PhaseProfile profile, Datasheet chip, boolean experts) {
    List<Placement> all = new ArrayList<>();
    for (int tensor = 1; tensor <= Math.min(machines, chip.domain()); tensor *= 2) {
      for (int stages = 1; stages <= MOST_STAGES && tensor * stages <= machines; stages *= 2) {
        if (holds(tensor * stages, profile, chip)) {
          double copies = (double) machines / (tensor * stages);
          all.add(new Placement(new Layout(tensor, stages), copies, experts));
        }
      }
    }
    if (all.isEmpty()) {
      int tensor = Math.min(machines, chip.domain());
      all.add(new Placement(new Layout(tensor, 1), (double) machines / tensor, experts));
    }
    return all;
  }

  /** One copy over all machines. */
  private static List<Placement> across(
      int machines, PhaseProfile profile, Datasheet chip, boolean experts) {
    List<Placement> all = new ArrayList<>();
    for (int stages = 1; stages <= Math.min(machines, profile.shape().layers()); stages *= 2) {
      if (machines % stages == 0 && machines / stages <= chip.domain()) {
        add(all, new Layout(machines / stages, stages), experts);
      }
    }
    if (all.isEmpty()) {
      add(all, new Layout(machines, 1), experts);
    }
    return all;
  }

  private static void add(List<Placement> all, Layout layout, boolean experts) {
    all.add(new Placement(layout, 1, experts));
    if (experts && layout.tensor() > 1) {
      all.add(new Placement(layout, 1, false));
    }
  }

  private static boolean holds(int machines, PhaseProfile profile, Datasheet chip) {
    return profile.weights().residentBytes() < FILLED * machines * chip.memory();
  }

  /** Copies of a model on chips that serve with expert or tensor parallelism alone. */
  static Placement wide(int width, double copies, boolean experts) {
    return new Placement(new Layout(width, 1), copies, experts);
  }

  /** Chips of one copy. */
  int chips() {
    return layout.chips();
  }

  /** Chips of a copy that schedule for themselves. */
  int engines() {
    return experts ? layout.tensor() : 1;
  }
}
