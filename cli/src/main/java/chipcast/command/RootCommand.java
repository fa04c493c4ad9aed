package chipcast.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself: options that every command understands, before or after its name. */
@Command(
    name = "chipcast",
    description = {
      "Scenarios of the market for chips that run AI models: who gets what share, by year, at what"
          + " cost, and why. Assumptions are YAML files with sources; a scenario states what"
          + " differs.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  chipcast run                            the baseline on one screen",
      "  chipcast run --set families.amd-gpu.overhead=20%%   the same with one assumption changed",
      "  chipcast run --by family --lens compute --format csv --out out/families.csv",
      "  chipcast list chips                     what is there",
      "  chipcast explain chips.nvidia-h100-sxm.price       where a value comes from",
      "  chipcast init scenario my-world         a file of one's own to start from",
      "",
      "Exit codes: 0 done; 1 a condition asked for does not hold; 2 the command line is wrong;",
      "3 an input is wrong; 4 no solution; 5 cannot write; 70 a fault of the program.",
    })
final class RootCommand {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help and exit.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and exit.")
  private boolean version;

  @Option(
      names = "--home",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description =
          "The folder that holds assumptions/ and scenarios/. Otherwise CHIPCAST_HOME, then upward"
              + " from the working directory, then beside the program.")
  private @Nullable String home;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "Say nothing on standard error but errors.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Say on standard error what is read and done.")
  private boolean verbose;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show a stack trace where the program itself fails.")
  private boolean debug;

  @Option(
      names = "--ascii",
      scope = ScopeType.INHERIT,
      description = "Draw with ASCII only; as a matter of course on a terminal without UTF-8.")
  private boolean ascii;

  /** The home directory asked for. */
  Optional<String> home() {
    return Optional.ofNullable(home);
  }

  /** Whether only errors may be told. */
  boolean quiet() {
    return quiet;
  }

  /** Whether every step may be told. */
  boolean verbose() {
    return verbose;
  }

  /** Whether a fault of the program shows its trace. */
  boolean debug() {
    return debug;
  }

  /** Whether drawings keep to ASCII. */
  boolean ascii() {
    return ascii;
  }

  /** Whether help was asked for; kept so that the option is one like all others. */
  boolean help() {
    return help;
  }

  /** Whether the version was asked for. */
  boolean version() {
    return version;
  }
}
