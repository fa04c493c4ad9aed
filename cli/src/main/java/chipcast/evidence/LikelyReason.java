package chipcast.evidence;

import chipcast.assumption.Precision;
import java.util.Locale;

/** What is known to set a measurement apart from what the model sees of it. */
public final class LikelyReason {
  /** Bytes per second below which chips are linked by a bus of the server alone. */
  private static final double BUS = 100e9;

  /** Years in which software of a chip changes from month to month. */
  private static final double YOUNG = 0.6;

  private LikelyReason() {}

  /** In a few words; empty where nothing is known. */
  public static String of(Situation situation) {
    String scenario = situation.row().scenario().toLowerCase(Locale.ROOT);
    if (scenario.contains("per user") || scenario.contains("single-user")) {
      return "number of chips, drafting not published";
    }
    if (scenario.contains("image-chat") || scenario.contains("video-chat")) {
      return "host prepares pictures";
    }
    if (widened(situation)) {
      return "four-bit weights widened by the chip";
    }
    if (situation.row().notes().contains("disagg P")) {
      return "split over pools, spread between servers";
    }
    if (situation.promptAssumed()) {
      return "length of prompts not published";
    }
    if (situation.age() < YOUNG) {
      return "young software of a new chip";
    }
    if (situation.sheet().link() < BUS && situation.row().accelerators().orElse(1) > 1) {
      return "chips linked by the bus, layout not published";
    }
    return situation.engine().equals("ml-energy") ? "engine not tuned for the model" : "";
  }

  private static boolean widened(Situation situation) {
    return situation.precision().equals(Precision.FP4.word())
        && !situation.sheet().peak().has(Precision.FP4);
  }
}
