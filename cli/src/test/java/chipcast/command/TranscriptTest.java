package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the program prints, exactly, by the sessions in {@code transcripts/}; they are its
 * documentation too. Those in {@code transcripts/small-world} rest on a home of their own, whose
 * numbers do not change. {@code -Dgolden=update} writes what it prints today and shows the
 * difference.
 */
class TranscriptTest {
  private static final Path RESOURCES = Path.of("src/test/resources").toAbsolutePath();
  private static final Path TRANSCRIPTS = RESOURCES.resolve("transcripts");

  @TempDir Path scratch;

  @TestFactory
  List<DynamicTest> printsWhatTheTranscriptShows() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.walk(TRANSCRIPTS)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
        String name = TRANSCRIPTS.relativize(file).toString();
        tests.add(DynamicTest.dynamicTest(name, () -> hold(file)));
      }
    }
    return tests;
  }

  private void hold(Path file) throws IOException {
    String written = Files.readString(file);
    Path directory = Files.createTempDirectory(scratch, "session");
    boolean small = file.getParent().endsWith("small-world");
    Path home = small ? RESOURCES.resolve("home") : Call.REPOSITORY;
    String now = Transcript.replay(written, home, directory);
    if ("update".equals(System.getProperty("golden")) && !now.equals(written)) {
      System.out.println("--- " + file + "\n" + difference(written, now));
      Files.writeString(file, now);
    } else {
      assertThat(now)
          .as("%s (-Dgolden=update accepts what is printed now)", file)
          .isEqualTo(written);
    }
  }

  /** Lines that are in one text only, by the longest common subsequence of lines. */
  static String difference(String before, String after) {
    List<String> left = before.lines().toList();
    List<String> right = after.lines().toList();
    int[][] common = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        common[i][j] =
            left.get(i).equals(right.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    StringBuilder out = new StringBuilder();
    int i = 0;
    int j = 0;
    while (i < left.size() || j < right.size()) {
      if (i < left.size() && j < right.size() && left.get(i).equals(right.get(j))) {
        i++;
        j++;
      } else if (j == right.size() || (i < left.size() && common[i + 1][j] >= common[i][j + 1])) {
        out.append("- ").append(left.get(i++)).append('\n');
      } else {
        out.append("+ ").append(right.get(j++)).append('\n');
      }
    }
    return out.toString();
  }
}
