package chipcast.hardware;

import java.util.ArrayList;
import java.util.List;

/** A phase on a chip at a service level: what a property is checked on. */
record Scene(PhaseProfile profile, Chips chip, Efficiency efficiency, ServiceLevel level) {
  static final double RESERVE = 0.1;

  Datasheet sheet() {
    return chip.sheet();
  }

  Scene with(Chips other) {
    return new Scene(profile, other, efficiency, level);
  }

  Scene with(ServiceLevel other) {
    return new Scene(profile, chip, efficiency, other);
  }

  /** The same with streams that hold so much of the memory of a chip. */
  Scene withState(double part) {
    double bytes = chip.second().map(SecondMemory::bytes).orElse(chip.memory());
    StreamBytes stream = profile.stream();
    PhaseProfile held =
        new PhaseProfile(
            profile.precision(),
            profile.work(),
            profile.flopPerUnit(),
            profile.attention(),
            profile.experts(),
            profile.weights(),
            new StreamBytes(stream.readPerStep(), stream.writtenPerUnit(), part * bytes),
            profile.activationBytes(),
            profile.shape());
    return new Scene(held, chip, efficiency, level);
  }

  Serving best() {
    return ServingSolver.best(List.of(profile), sheet(), efficiency, level, RESERVE);
  }

  /** All layouts that the links allow, by the words of the model rather than by the solver. */
  List<Layout> layouts() {
    if (chip.wired().isPresent()) {
      return wiredLayouts(profile.weights().parameters() / chip.wired().getAsDouble());
    }
    List<Layout> layouts = new ArrayList<>();
    for (int tensor = 1; tensor <= chip.domain(); tensor *= 2) {
      for (int stages = 1; stages <= profile.shape().layers(); stages *= 2) {
        int chips = tensor * stages;
        boolean linked = stages == 1 || chips <= chip.domain() || chip.scaleOut() > 0;
        if (chips <= chip.maxChips() && linked) {
          layouts.add(new Layout(tensor, stages));
        }
      }
    }
    return layouts;
  }

  private List<Layout> wiredLayouts(double pieces) {
    int chips = Math.max(1, (int) Math.ceil(pieces));
    boolean linked = chips <= chip.domain() || chip.scaleOut() > 0;
    return chips <= chip.maxChips() && linked ? List.of(new Layout(1, chips)) : List.of();
  }
}
