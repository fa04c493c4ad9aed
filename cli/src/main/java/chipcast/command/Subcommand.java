package chipcast.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * What the program can be asked to do. Only the command that is called is ever built, so that a
 * call pays for itself alone.
 */
enum Subcommand {
  RUN("run", Group.ASK, "who gets what share, by year: one screen"),
  COST("cost", Group.ASK, "what a task costs on each chip, or why a chip cannot serve it"),
  EXPLAIN("explain", Group.ASK, "where a value comes from, or how a figure is reckoned"),
  PLACE("place", Group.ASK, "my chip against the world: share, gap to rivals, price that wins"),
  BREAKEVEN("breakeven", Group.ASK, "does a chip of one's own pay: run, volume, lead time"),
  COMPARE("compare", Group.ASK, "what differs between scenarios, and what moved a figure"),
  CHART("chart", Group.ASK, "one picture: shares, bands, cost by speed, rooflines …"),
  REPORT("report", Group.ASK, "Markdown with pictures, of one scenario or several"),
  EXPORT("export", Group.ASK, "every table as CSV, with a data dictionary"),
  PIVOT("pivot", Group.ASK, "regroup the saved rows of a run"),
  SCORE("score", Group.EVIDENCE, "how far predictions are from published measurements"),
  FIT("fit", Group.EVIDENCE, "the efficiencies that measured rows imply, as the file that ships"),
  BACKTEST("backtest", Group.EVIDENCE, "forecasts from what was known at a date, and what came"),
  SEAL("seal", Group.EVIDENCE, "a dated forecast that later figures score"),
  RECONCILE("reconcile", Group.EVIDENCE, "published forecasts, each in its own lens, beside ours"),
  SIMULATE("simulate", Group.SURE, "how sure: bands over many draws of the inputs"),
  SENSITIVITY("sensitivity", Group.SURE, "what decides a figure, and what to find out first"),
  SEEK("seek", Group.SURE, "what would have to be true for a condition to hold"),
  DISCOVER("discover", Group.SURE, "in which corner of the inputs something happens"),
  MERGE("merge", Group.SURE, "put the parts of a simulation together"),
  SOURCES("sources", Group.EVIDENCE, "what the numbers rest on: grades, sources, dates"),
  VERIFY("verify", Group.EVIDENCE, "make a saved result again and say what differs"),
  CHECK("check", Group.FILES, "are the files right"),
  LIST("list", Group.FILES, "what is there: chips, workloads, scenarios, lenses, units …"),
  SHOW("show", Group.FILES, "one record with its sources, or all that a scenario resolves to"),
  INIT("init", Group.FILES, "a file to start from: scenario, chip, buyer or workload"),
  SCHEMA("schema", Group.FILES, "the JSON Schema of the files, or a reference of their fields"),
  COMPLETION("completion", Group.SHELL, "completion for bash, zsh or fish"),
  HELP("help", Group.SHELL, "help for a command");

  /** Under which heading of the help a command stands. */
  enum Group {
    ASK("Ask the model"),
    EVIDENCE("Hold the model to reality"),
    SURE("How sure, and why"),
    FILES("Assumptions and scenarios"),
    SHELL("The shell");

    private final String heading;

    Group(String heading) {
      this.heading = heading;
    }

    /** The heading as printed. */
    String heading() {
      return heading;
    }
  }

  private final String word;
  private final Group group;
  private final String summary;

  Subcommand(String word, Group group, String summary) {
    this.word = word;
    this.group = group;
    this.summary = summary;
  }

  /** The name as written on the command line. */
  String word() {
    return word;
  }

  /** Where the help lists it. */
  Group group() {
    return group;
  }

  /** What it answers, in a line. */
  String summary() {
    return summary;
  }

  /** The command of a name. */
  static Optional<Subcommand> named(String word) {
    for (Subcommand subcommand : values()) {
      if (subcommand.word.equals(word)) {
        return Optional.of(subcommand);
      }
    }
    return Optional.empty();
  }

  /** All names, in the order of the help. */
  static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Subcommand subcommand : values()) {
      words.add(subcommand.word);
    }
    return words;
  }

  /** A new command for one call; the result is its exit code. */
  Callable<Integer> create(Session session) {
    return switch (this) {
      case RUN -> new RunCommand(session);
      case COST -> new CostCommand(session);
      case SIMULATE -> new SimulateCommand(session);
      case SENSITIVITY -> new SensitivityCommand(session);
      case SEEK -> new SeekCommand(session);
      case DISCOVER -> new DiscoverCommand(session);
      case MERGE -> new MergeCommand(session);
      case EXPLAIN -> new ExplainCommand(session);
      case PLACE -> new PlaceCommand(session);
      case BREAKEVEN -> new BreakevenCommand(session);
      case SCORE -> new ScoreCommand(session);
      case FIT -> new FitCommand(session);
      case CHART -> new ChartCommand(session);
      case REPORT -> new ReportCommand(session);
      case EXPORT -> new ExportCommand(session);
      case PIVOT -> new PivotCommand(session);
      case BACKTEST -> new BacktestCommand(session);
      case SEAL -> new SealCommand(session);
      case RECONCILE -> new ReconcileCommand(session);
      case SOURCES -> new SourcesCommand(session);
      case COMPARE -> new CompareCommand(session);
      case VERIFY -> new VerifyCommand(session);
      case CHECK -> new CheckCommand(session);
      case LIST -> new ListCommand(session);
      case SHOW -> new ShowCommand(session);
      case INIT -> new InitCommand(session);
      case SCHEMA -> new SchemaCommand(session);
      case COMPLETION -> new CompletionCommand(session);
      case HELP -> new HelpCommand(session);
    };
  }
}
