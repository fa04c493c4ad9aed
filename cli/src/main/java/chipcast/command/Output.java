package chipcast.command;

import chipcast.report.Document;
import chipcast.report.Format;
import chipcast.report.Style;
import chipcast.source.Printable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say in which form a result goes where. */
final class Output {
  private static final int WIDTH = 100;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = Formats.class,
      description =
          "table for people, md for documents, csv, json or jsonl for machines: stable columns,"
              + " canonical units, ten digits. [by the ending of --out, else table]")
  private @Nullable String format;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Write to a file, all of it or nothing, and say where: --out out/shares.csv")
  private @Nullable String out;

  /** The words for formats, for completion. */
  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return words().iterator();
    }
  }

  /**
   * The format asked for.
   *
   * @throws UsageError if there is none of that name
   */
  Format format() {
    if (format != null) {
      return named(format).orElseThrow(() -> UsageError.unknown("format", asked(), words()));
    }
    int dot = out == null ? -1 : out.lastIndexOf('.');
    String ending = out == null ? "" : out.substring(dot + 1).toLowerCase(Locale.ROOT);
    return named(ending).orElse(Format.TABLE);
  }

  /**
   * The format asked for, once it is known that the result has a place to go: asked before work
   * begins.
   *
   * @throws UsageError if there is no format of that name
   * @throws CannotWrite if the file cannot be written
   */
  Format ready(Session session) {
    Format asked = format();
    if (out != null) {
      file(session, out).placed();
    }
    return asked;
  }

  private static AtomicFile file(Session session, String out) {
    Scenarios.path("--out", out);
    return new AtomicFile(session.terminal().resolve(out), out);
  }

  /** How the format may draw. */
  Style style(Session session) {
    boolean toTerminal = out == null && session.terminal().coloured();
    return new Style(
        WIDTH, toTerminal, session.unicode() || (out != null && !session.root().ascii()));
  }

  /** Whether a person reads the answer on a terminal: other programs get lines as they are. */
  boolean toTerminal(Session session) {
    return out == null && session.terminal().interactive();
  }

  /** Prints or writes a document in the format asked for. */
  void deliver(Session session, Document document) {
    Style style = style(session);
    Format asked = format();
    boolean tellsCommand = asked == Format.JSON || asked == Format.JSONL;
    Document made = tellsCommand ? document.madeBy(session.words()) : document;
    deliver(session, text -> asked.write(made, style, text));
  }

  /** Prints or writes some text. */
  void deliver(Session session, Body body) {
    if (out == null) {
      session.terminal().print(body);
      return;
    }
    file(session, out).write(body);
    session.note("wrote " + Printable.of(out));
  }

  private String asked() {
    return format == null ? "" : format;
  }

  private static Optional<Format> named(String word) {
    for (Format format : Format.values()) {
      if (format.word().equals(word)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  private static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Format format : Format.values()) {
      words.add(format.word());
    }
    return words;
  }
}
