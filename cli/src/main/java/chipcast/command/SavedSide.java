package chipcast.command;

import chipcast.report.saved.SavedResult;
import chipcast.report.saved.SavedTable;
import chipcast.source.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * A saved result of a run as one of those compared: computed again where its inputs are what they
 * were, else by what it saved.
 */
final class SavedSide {
  private static final String HEADLINE = "headline";
  private static final String VALUE = "value";

  private final Session session;

  SavedSide(Session session) {
    this.session = session;
  }

  /** Whether an argument is a saved result rather than a scenario. */
  static boolean isSaved(String argument) {
    return argument.endsWith(".json") || argument.endsWith(".jsonl");
  }

  /** The result in a file. */
  SavedResult read(String file) {
    SavedResult saved = new SavedFile(session).read(file, SavedResult::read);
    if (headline(saved).isEmpty()) {
      throw UsageError.of(
          file + " has no headline to compare",
          "save a run: chipcast run --format json --out FILE");
    }
    return saved;
  }

  /** The scenario that a result is of, if all that made it is what it was. */
  Optional<Scenarios.Loaded> again(SavedResult saved) {
    List<String> words = saved.manifest().command();
    if (words.isEmpty() || !words.get(0).equals(Subcommand.RUN.word())) {
      return Optional.empty();
    }
    try {
      RunCommand run = parsed(words);
      Scenarios.Loaded loaded = new Scenarios(session).load(run.asked());
      boolean same =
          Verification.ChangedInput.between(
                      saved.manifest(), Manifests.of(loaded.resolved(), run.asked().changes()))
                  .isEmpty()
              && saved.manifest().version().equals(Version.NUMBER);
      return same ? Optional.of(loaded) : Optional.empty();
    } catch (InvalidInput | UsageError | ParameterException notAnyMore) {
      return Optional.empty();
    }
  }

  private RunCommand parsed(List<String> words) {
    String[] arguments = words.toArray(String[]::new);
    CommandTree tree = new CommandTree(session.terminal(), session.forecaster());
    CommandLine line = tree.forArguments(arguments);
    Object command = line.parseArgs(arguments).subcommand().commandSpec().userObject();
    return (RunCommand) command;
  }

  /** The headline figures that a result saved. */
  static List<ComparedSide.Figure> headline(SavedResult saved) {
    List<ComparedSide.Figure> figures = new ArrayList<>();
    for (SavedTable table : saved.tables()) {
      if (table.name().equals(HEADLINE)) {
        for (SavedTable.Row row : table.rows()) {
          figure(row).ifPresent(figures::add);
        }
      }
    }
    return figures;
  }

  private static Optional<ComparedSide.Figure> figure(SavedTable.Row row) {
    Map<String, String> cells = row.cells();
    if (!row.numbers().contains(VALUE) || !row.numbers().contains("year")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new ComparedSide.Figure(
              cells.getOrDefault("measure", ""),
              cells.getOrDefault("weights", ""),
              Integer.parseInt(cells.getOrDefault("year", "")),
              Double.parseDouble(cells.getOrDefault(VALUE, ""))));
    } catch (NumberFormatException notSavedByUs) {
      return Optional.empty();
    }
  }
}
