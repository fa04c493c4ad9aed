package chipcast.command;

import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** One call of the program: where it talks, and how much. */
final class Session {
  private final Terminal terminal;
  private final RootCommand root;
  private final Forecaster forecaster;
  private final ReadAhead readAhead = new ReadAhead();
  private final RereadableInput input;
  private @Nullable ParseResult called;

  Session(Terminal terminal, RootCommand root, Forecaster forecaster) {
    this.terminal = terminal;
    this.root = root;
    this.forecaster = forecaster;
    this.input = new RereadableInput(terminal.in());
  }

  /** Learns what the command line says, once it is understood. */
  void begin(ParseResult command) {
    called = command;
  }

  /** The words that say again what this call says; none before its command line is understood. */
  List<String> words() {
    return called == null ? List.of() : CommandWords.of(called, terminal.directory());
  }

  /** The call's streams and environment. */
  Terminal terminal() {
    return terminal;
  }

  /** Standard input from its beginning, however often it is asked for. */
  InputStream standardInput() {
    return input.again();
  }

  /** The options that every command understands. */
  RootCommand root() {
    return root;
  }

  /** The assumptions, perhaps being read already. */
  ReadAhead readAhead() {
    return readAhead;
  }

  /** What computes scenarios. */
  Forecaster forecaster() {
    return forecaster;
  }

  /** Says something worth knowing on standard error. */
  void note(String line) {
    if (!root.quiet()) {
      terminal.tell(line);
    }
  }

  /** Says a detail on standard error to those who asked for details. */
  void detail(String line) {
    if (root.verbose() && !root.quiet()) {
      terminal.tell(line);
    }
  }

  /** Whether drawings may use more than ASCII. */
  boolean unicode() {
    return !root.ascii() && terminal.showsUnicode();
  }
}
