package chipcast.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads files and streams to located trees, collecting every problem on the way. */
public final class TreeReader {
  /** Name of standard input in positions. */
  public static final String STANDARD_INPUT = "<stdin>";

  private TreeReader() {}

  /**
   * A file to read.
   *
   * @param name its name in positions
   */
  public record Source(Path file, String name) {}

  /** The document in a file, or nothing where not even a part of it could be read. */
  public static Optional<Document> read(Path file, String name, Problems problems) {
    return read(file, name, TreeArchive.EMPTY, problems);
  }

  /**
   * The same, of a text that an archive knows without parsing it.
   *
   * @param archive of texts that have nothing wrong
   */
  public static Optional<Document> read(
      Path file, String name, TreeArchive archive, Problems problems) {
    byte[] bytes = TextReader.bytes(file, name, problems);
    if (bytes == null) {
      return document(Optional.empty(), name, problems);
    }
    Optional<Document> known = archive.find(name, bytes);
    if (known.isPresent()) {
      problems.remember(known.get().source());
      return known;
    }
    SourceText text = TextReader.decode(bytes, name, problems);
    return document(Optional.ofNullable(text), name, problems);
  }

  /** The document in a stream, or nothing where not even a part of it could be read. */
  public static Optional<Document> read(InputStream in, String name, Problems problems) {
    try {
      return document(TextReader.read(in, name, problems), name, problems);
    } catch (IOException broken) {
      problems.add(Code.UNREADABLE, Position.ofFile(name), "", "this could not be read", "");
      return document(Optional.empty(), name, problems);
    }
  }

  /** The documents in several files, in their order; two threads share the work. */
  public static List<Document> readAll(
      List<Source> sources, TreeArchive archive, Problems problems) {
    List<Reading> readings = new ArrayList<>();
    for (Source source : sources) {
      readings.add(new Reading(source, archive));
    }
    AtomicInteger next = new AtomicInteger();
    FutureTask<Boolean> other = new FutureTask<>(() -> readNext(readings, next), true);
    new Thread(other, "reader").start();
    readNext(readings, next);
    await(other);
    List<Document> documents = new ArrayList<>();
    for (Reading reading : readings) {
      problems.addAll(reading.problems);
      reading.document.ifPresent(documents::add);
    }
    return documents;
  }

  /** The document in a text that passed {@link TextReader}; its root must be a map. */
  public static Document parse(SourceText text, Problems problems) {
    Position start = new Position(text.name(), 1, 1);
    Optional<Node> root = TreeParser.parse(text, start, problems);
    if (root.isEmpty()) {
      problems.add(Code.EMPTY_FILE, start, "", "there is nothing in it", "a YAML map");
    } else if (root.get() instanceof MapNode map) {
      return new Document(text, map);
    } else {
      String found = root.get().described() + " at the root";
      problems.add(Code.WRONG_TYPE, root.get().position(), "", found, "a map of keys and values");
    }
    problems.markPartial(text.name());
    return new Document(text, MapNode.empty(start));
  }

  /**
   * The value in a text given on a command line, such as {@code 4 TB/s} or {@code {uniform: [1,
   * 2]}}.
   *
   * @param at where the text's first character stands
   */
  public static Optional<Node> value(String text, Position at, Problems problems) {
    if (PlainText.isOne(text)) {
      return Optional.of(new ScalarNode(at, text, false));
    }
    return parsedValue(text, at, problems);
  }

  /** The same by the parser, whatever the text is. */
  static Optional<Node> parsedValue(String text, Position at, Problems problems) {
    SourceText source = SourceText.of(at.file(), text);
    if (!TextScan.passes(source, problems)) {
      return Optional.empty();
    }
    Optional<Node> node = TreeParser.parse(source, at, problems);
    if (node.isEmpty()) {
      problems.add(Code.NULL_VALUE, at, "", "an empty value", "a value");
    }
    return node;
  }

  private static Optional<Document> document(
      Optional<SourceText> text, String name, Problems problems) {
    if (text.isEmpty()) {
      problems.markPartial(name);
      return Optional.empty();
    }
    return Optional.of(parse(text.get(), problems));
  }

  private static void await(FutureTask<Boolean> reading) {
    try {
      reading.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException("reading failed", failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", interrupted);
    }
  }

  private static void readNext(List<Reading> readings, AtomicInteger next) {
    int at = next.getAndIncrement();
    while (at < readings.size()) {
      readings.get(at).run();
      at = next.getAndIncrement();
    }
  }

  /** One file's reading with a collector of its own; written by one thread, read after it ends. */
  private static final class Reading {
    private final Source source;
    private final TreeArchive archive;
    private final Problems problems = new Problems();
    private Optional<Document> document = Optional.empty();

    Reading(Source source, TreeArchive archive) {
      this.source = source;
      this.archive = archive;
    }

    void run() {
      document = read(source.file(), source.name(), archive, problems);
    }
  }
}
