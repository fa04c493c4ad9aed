package chipcast.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of single kinds of charts. */
final class ChartOptions {
  private static final int MOST_DRIVERS = 15;

  @Option(
      names = "--measure",
      paramLabel = "MEASURE",
      description =
          "fan, tornado, waterfall: which figure; of one that names no year fan shows all, the others"
              + " that of "
              + HeadlineYear.WORDS
              + ". [the share of GPUs]")
  private @Nullable String measure;

  @Option(
      names = "--draws",
      paramLabel = "N",
      description = "fan: bands of N draws; corner: how many. [fan: a point run; corner: 1000]")
  private int draws;

  @Option(
      names = "--when",
      paramLabel = "CONDITION",
      description = "corner: what happens: share(class=gpu, year=2030) >= 50 %%")
  private @Nullable String when;

  @Option(
      names = "--workload",
      paramLabel = "W",
      description = "cost, roofline: whose tasks. [chat]")
  private String workload = "chat";

  @Option(
      names = "--tier",
      paramLabel = "T",
      description = "cost, roofline: at which service level. [roofline: the slowest]")
  private @Nullable String tier;

  @Option(
      names = "--speeds",
      paramLabel = "R",
      split = ",",
      description = "cost: speeds of a stream. [10 to 2000 in ratios of about two]")
  private List<String> speeds = new ArrayList<>();

  @Option(
      names = "--year",
      paramLabel = "Y",
      description =
          "specialisation: of when ["
              + HeadlineYear.WORDS
              + "]; cost, roofline: of when [the first after the base year].")
  private @Nullable Integer year;

  @Option(
      names = "--drivers",
      paramLabel = "K",
      description = "tornado: how many drivers. [" + MOST_DRIVERS + "]")
  private int drivers = MOST_DRIVERS;

  Optional<String> measure() {
    return Optional.ofNullable(measure);
  }

  Optional<String> when() {
    return Optional.ofNullable(when);
  }

  Optional<String> tier() {
    return Optional.ofNullable(tier);
  }

  Optional<Integer> year() {
    return Optional.ofNullable(year);
  }

  String workload() {
    return workload;
  }

  List<String> speeds() {
    return speeds;
  }

  int drivers() {
    return drivers;
  }

  /** How many draws; 0 where a point run is asked for. */
  int draws() {
    if (draws < 0) {
      throw UsageError.of("--draws: at least 1, not " + draws);
    }
    return draws;
  }
}
