import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Measures what a user waits for: whole processes, launcher included, on every Java found here.
 *
 * <p>{@code java cli/benchmarks/Startup.java [RUNS]}, from the top of the repository. Prints the
 * median time and the highest memory, and ends with 1 if one misses its target. Memory is read from
 * /proc while the process runs, so it is given on Linux only.
 */
final class Startup {

  /** A command line, and the seconds and megabytes it may take. */
  private record Target(String arguments, double seconds, long megabytes) {}

  /** One run of it. */
  private record Sample(double seconds, long kilobytes, int exit) {}

  /** The last two are what the same takes with one value changed; they have no target. */
  private static final List<Target> TARGETS =
      List.of(
          new Target("--help", 0.20, 100),
          new Target("check baseline", 0.20, 160),
          new Target("run baseline", 0.35, 160),
          new Target("check --set horizon.to=2034", Double.POSITIVE_INFINITY, Long.MAX_VALUE),
          new Target("run --set horizon.to=2034", Double.POSITIVE_INFINITY, Long.MAX_VALUE));

  private static final int OLDEST_JAVA = 17;

  private Startup() {}

  public static void main(String[] args) throws Exception {
    int runs = args.length == 0 ? 15 : Integer.parseInt(args[0]);
    boolean met = true;
    System.out.println(
        "java     command                        median     least      most    peak");
    for (Map.Entry<String, Path> java : javas().entrySet()) {
      for (Target target : TARGETS) {
        met &= report(java.getKey(), target, measure(java.getValue(), target, runs));
      }
    }
    System.exit(met ? 0 : 1);
  }

  private static boolean report(String java, Target target, List<Sample> samples) {
    double[] seconds = samples.stream().mapToDouble(Sample::seconds).sorted().toArray();
    double median = seconds[seconds.length / 2];
    long peak = samples.stream().mapToLong(Sample::kilobytes).max().orElse(0) / 1000;
    boolean works = samples.stream().allMatch(sample -> sample.exit() == 0);
    boolean met = works && median <= target.seconds() && peak <= target.megabytes();
    System.out.printf(
        Locale.ROOT,
        "%-8s %-28s %6.3f s  %6.3f s  %6.3f s  %3d MB%s%n",
        java,
        target.arguments(),
        median,
        seconds[0],
        seconds[seconds.length - 1],
        peak,
        works ? met ? "" : "  misses its target" : "  fails");
    return met;
  }

  private static List<Sample> measure(Path java, Target target, int runs)
      throws IOException, InterruptedException {
    run(java, target); // builds, makes the archive, warms the disk
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      samples.add(run(java, target));
    }
    return samples;
  }

  private static Sample run(Path java, Target target) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("./chipcast"));
    command.addAll(Arrays.asList(target.arguments().split(" ", -1)));
    File nowhere = new File("/dev/null");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(nowhere).redirectError(nowhere);
    builder.environment().put("JAVA_HOME", java.toString());
    long start = System.nanoTime();
    Process process = builder.start();
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    long peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, highWater(status));
      Thread.sleep(2);
    }
    return new Sample((System.nanoTime() - start) / 1e9, peak, process.exitValue());
  }

  /** The most memory the process has held so far, in kilobytes; 0 if that cannot be told. */
  private static long highWater(Path status) {
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | RuntimeException gone) {
      return 0;
    }
  }

  /** The Javas that fit, by version: this one, JAVA_HOME, and whatever is installed beside them. */
  private static Map<String, Path> javas() throws IOException {
    List<Path> candidates = new ArrayList<>();
    List<String> known = new ArrayList<>(List.of(System.getProperty("java.home")));
    String preferred = System.getenv("JAVA_HOME");
    if (preferred != null) {
      known.add(preferred);
    }
    for (String home : known) {
      candidates.add(Path.of(home));
      try (Stream<Path> beside = Files.list(Path.of(home).toRealPath().getParent())) {
        candidates.addAll(beside.toList());
      }
    }
    Map<String, Path> javas = new TreeMap<>();
    for (Path candidate : candidates) {
      String version = version(candidate);
      if (!version.isEmpty() && Integer.parseInt(version.split("\\D", 2)[0]) >= OLDEST_JAVA) {
        javas.putIfAbsent(version, candidate);
      }
    }
    return javas;
  }

  private static String version(Path java) throws IOException {
    Path release = java.resolve("release");
    if (!Files.isExecutable(java.resolve("bin/java")) || !Files.isReadable(release)) {
      return "";
    }
    return Files.readAllLines(release).stream()
        .filter(line -> line.startsWith("JAVA_VERSION="))
        .map(line -> line.replaceAll("JAVA_VERSION=|\"", ""))
        .findFirst()
        .orElse("");
  }
}
