package chipcast.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A session at a shell: lines that begin with a dollar sign, each followed by what a person saw.
 *
 * <pre>
 * $ # A remark.
 * $ cat &gt; mine.yaml &lt;&lt;'END'
 * scenario: mine
 * END
 * $ chipcast check mine.yaml
 * …what it printed, on either stream…
 * [exit 3]
 * </pre>
 *
 * <p>Of the shell there is as much as a session needs: quotes, {@code cat}, {@code ls}, {@code
 * mkdir}, here-documents and {@code > FILE}. The exit code is shown where it is not 0.
 */
final class Transcript {
  private static final String PROMPT = "$ ";

  private final Path directory;
  private final List<String> lines;
  private int at;

  private Transcript(Path directory, List<String> lines) {
    this.directory = directory;
    this.lines = lines;
  }

  /** Runs the commands of a transcript in a directory and says what the session looks like now. */
  static String replay(String written, Path directory) {
    return new Transcript(directory, written.lines().toList()).replay();
  }

  private String replay() {
    StringBuilder out = new StringBuilder();
    while (at < lines.size()) {
      String line = lines.get(at++);
      if (line.startsWith(PROMPT)) {
        out.append(line).append('\n');
        run(line.substring(PROMPT.length()), out);
      }
    }
    return out.toString();
  }

  private void run(String command, StringBuilder out) {
    if (command.startsWith("#")) {
      return;
    }
    String document = "";
    int here = command.indexOf(" <<'");
    String words = here < 0 ? command : command.substring(0, here);
    if (here >= 0) {
      document = hereDocument(command.substring(here + 4, command.length() - 1), out);
    }
    int redirect = words.lastIndexOf(" > ");
    String file = redirect < 0 ? "" : words.substring(redirect + 3).strip();
    List<String> split = split(redirect < 0 ? words : words.substring(0, redirect));
    perform(split, document, file, out);
  }

  private String hereDocument(String end, StringBuilder out) {
    StringBuilder document = new StringBuilder();
    while (!lines.get(at).equals(end)) {
      document.append(lines.get(at++)).append('\n');
    }
    at++;
    out.append(document).append(end).append('\n');
    return document.toString();
  }

  private void perform(List<String> words, String document, String file, StringBuilder shown) {
    ByteArrayOutputStream seen = new ByteArrayOutputStream();
    ByteArrayOutputStream out = file.isEmpty() ? seen : new ByteArrayOutputStream();
    int exit = 0;
    try {
      switch (words.get(0)) {
        case "chipcast" ->
            exit =
                Call.from(directory)
                    .reading(document)
                    .runInto(out, seen, words.subList(1, words.size()).toArray(String[]::new));
        case "cat" -> out.write(cat(words, document));
        case "ls" -> out.write(ls());
        case "mkdir" -> Files.createDirectories(directory.resolve(words.get(1)));
        default -> throw new IllegalArgumentException("no such command here: " + words.get(0));
      }
      if (!file.isEmpty()) {
        Files.write(directory.resolve(file), out.toByteArray());
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    shown.append(seen.toString(StandardCharsets.UTF_8));
    if (exit != 0) {
      shown.append("[exit ").append(exit).append("]\n");
    }
  }

  private byte[] cat(List<String> words, String document) throws IOException {
    return words.size() > 1
        ? Files.readAllBytes(directory.resolve(words.get(1)))
        : document.getBytes(StandardCharsets.UTF_8);
  }

  private byte[] ls() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      StringBuilder out = new StringBuilder();
      files.map(file -> file.getFileName() + "\n").sorted().forEach(out::append);
      return out.toString().getBytes(StandardCharsets.UTF_8);
    }
  }

  /** Words between blanks; quotes of either kind keep blanks together. */
  private static List<String> split(String command) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean begun = false;
    char quote = 0;
    for (char c : command.toCharArray()) {
      if (quote != 0 ? c == quote : c == '\'' || c == '"') {
        quote = quote == 0 ? c : 0;
        begun = true;
      } else if (c == ' ' && quote == 0) {
        if (begun) {
          words.add(word.toString());
        }
        word.setLength(0);
        begun = false;
      } else {
        word.append(c);
        begun = true;
      }
    }
    if (begun) {
      words.add(word.toString());
    }
    return words;
  }
}
