package chipcast.command;

import chipcast.report.Format;
import chipcast.report.saved.SavedResult;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a saved result again by the command that its manifest names. */
final class Remake {
  /** Commands that say something and do nothing else, so that a file from anyone may name them. */
  private static final Set<Subcommand> HARMLESS =
      EnumSet.of(
          Subcommand.RUN,
          Subcommand.COST,
          Subcommand.EXPLAIN,
          Subcommand.PLACE,
          Subcommand.BREAKEVEN,
          Subcommand.PIVOT,
          Subcommand.SCORE,
          Subcommand.BACKTEST,
          Subcommand.COMPARE,
          Subcommand.RECONCILE,
          Subcommand.SOURCES,
          Subcommand.SIMULATE,
          Subcommand.SENSITIVITY,
          Subcommand.SEEK,
          Subcommand.DISCOVER,
          Subcommand.MERGE,
          Subcommand.CHECK,
          Subcommand.LIST,
          Subcommand.SHOW);

  private final Session session;

  Remake(Session session) {
    this.session = session;
  }

  /**
   * A result made again.
   *
   * @param exit with which the command ended
   * @param result none if it failed, which it has told then
   */
  record Made(int exit, Optional<SavedResult> result) {}

  /**
   * Makes a result again.
   *
   * @throws UsageError if its manifest names no command that may be run for it
   */
  Made of(SavedResult saved) {
    List<String> words = saved.manifest().command();
    requireHarmless(words);
    session.detail("again: chipcast " + String.join(" ", words));
    List<String> arguments = new ArrayList<>(words);
    arguments.addAll(List.of("--format", saved.format().word()));
    session.root().home().ifPresent(home -> arguments.addAll(List.of("--home", home)));
    if (session.root().quiet()) {
      arguments.add("--quiet");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int exit =
        new Program(session.terminal().into(out), session.forecaster())
            .run(arguments.toArray(String[]::new));
    boolean found = exit == ExitCode.DONE || exit == ExitCode.CONDITION_FAILS;
    // A search that finds nothing says so in a result; a model that has none prints nothing.
    boolean made = found || (exit == ExitCode.NO_SOLUTION && out.size() > 0);
    return new Made(exit, made ? Optional.of(read(out, saved.format())) : Optional.empty());
  }

  private static SavedResult read(ByteArrayOutputStream out, Format format) {
    return SavedResult.read(
        "what the command prints as " + format.word(), out.toString(StandardCharsets.UTF_8));
  }

  private static void requireHarmless(List<String> words) {
    if (words.isEmpty()) {
      throw UsageError.of(
          "its manifest does not say which command made this",
          "it was saved by an older chipcast: make it anew with --format json");
    }
    Optional<Subcommand> asked = Subcommand.named(words.get(0));
    if (asked.isEmpty() || !HARMLESS.contains(asked.get())) {
      throw UsageError.of("not a command that a result is made by: " + words.get(0));
    }
    for (String word : words) {
      if (CommandWords.WITHOUT_PART.contains(word.split("=", 2)[0])) {
        throw UsageError.of("an option that no result has a reason to name: " + word);
      }
    }
  }
}
