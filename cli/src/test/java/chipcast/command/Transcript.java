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
 * head}, here-documents, pipes and {@code > FILE}. The exit code of the last command is shown where
 * it is not 0.
 */
final class Transcript {
  private static final String PROMPT = "$ ";

  private final Path home;
  private final Path directory;
  private final List<String> lines;
  private int at;

  private Transcript(Path home, Path directory, List<String> lines) {
    this.home = home;
    this.directory = directory;
    this.lines = lines;
  }

  /**
   * Runs the commands of a transcript and says what the session looks like now.
   *
   * @param home the folder of assumptions/ and scenarios/
   * @param directory the working directory
   */
  static String replay(String written, Path home, Path directory) {
    return new Transcript(home, directory, written.lines().toList()).replay();
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
    String pipeline = redirect < 0 ? words : words.substring(0, redirect);
    try {
      pipe(List.of(pipeline.split(" \\| ", -1)), document, file, out);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
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

  private void pipe(List<String> commands, String document, String file, StringBuilder shown)
      throws IOException {
    ByteArrayOutputStream seen = new ByteArrayOutputStream();
    byte[] input = document.getBytes(StandardCharsets.UTF_8);
    int exit = 0;
    for (int i = 0; i < commands.size(); i++) {
      boolean last = i == commands.size() - 1;
      ByteArrayOutputStream out = last && file.isEmpty() ? seen : new ByteArrayOutputStream();
      exit = perform(split(commands.get(i)), input, out, seen);
      input = out.toByteArray();
    }
    if (!file.isEmpty()) {
      Files.write(directory.resolve(file), input);
    }
    shown.append(seen.toString(StandardCharsets.UTF_8));
    if (exit != 0) {
      shown.append("[exit ").append(exit).append("]\n");
    }
  }

  private int perform(
      List<String> words, byte[] input, ByteArrayOutputStream out, ByteArrayOutputStream err)
      throws IOException {
    switch (words.get(0)) {
      case "chipcast" -> {
        return Call.from(directory)
            .with("CHIPCAST_HOME", home.toString())
            .reading(input)
            .runInto(out, err, words.subList(1, words.size()).toArray(String[]::new));
      }
      case "cat" -> out.write(words.size() > 1 ? read(words.get(1)) : input);
      case "head" -> out.write(head(input, Integer.parseInt(words.get(1).substring(1))));
      case "ls" -> out.write(ls());
      default -> throw new IllegalArgumentException("no such command here: " + words.get(0));
    }
    return 0;
  }

  private byte[] read(String file) throws IOException {
    return Files.readAllBytes(directory.resolve(file));
  }

  private static byte[] head(byte[] input, int most) {
    String text = new String(input, StandardCharsets.UTF_8);
    StringBuilder out = new StringBuilder();
    text.lines().limit(most).forEach(line -> out.append(line).append('\n'));
    return out.toString().getBytes(StandardCharsets.UTF_8);
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
