package chipcast.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeReaderTest {
  @TempDir private Path folder;

  private final Problems problems = new Problems();

  private MapNode parse(String yaml) {
    return TreeReader.parse(SourceText.of("a.yaml", yaml), problems).root();
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> codes() {
    return problems.sorted().stream().map(Problem::code).toList();
  }

  @Test
  void everyNodeKnowsItsPlaceAndItsText() {
    MapNode root = parse("a: +5\nb:\n  - \"+5\"\n  - {😀 c: .5}\n");
    assertThat(root.find("a")).isEqualTo(new ScalarNode(new Position("a.yaml", 1, 4), "+5", false));
    ListNode list = (ListNode) root.find("b");
    assertThat(list.items().get(0))
        .isEqualTo(new ScalarNode(new Position("a.yaml", 3, 5), "+5", true));
    MapNode inner = (MapNode) list.items().get(1);
    assertThat(inner.entries().get("😀 c").keyPosition()).isEqualTo(new Position("a.yaml", 4, 6));
    assertThat(inner.find("😀 c").position()).isEqualTo(new Position("a.yaml", 4, 11));
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void yaml12HasNoTruthInYesAndNoOctalsAndNoDates() {
    MapNode root = parse("a: yes\nb: 012\nc: 2026-08-15\nd: 1:30:00\ne: 0x1F\n");
    assertThat(root.entries().values())
        .extracting(entry -> ((ScalarNode) entry.value()).text())
        .containsExactly("yes", "012", "2026-08-15", "1:30:00", "0x1F");
  }

  @Test
  void aBlockScalarKeepsItsLines() {
    MapNode root = parse("story: |\n  one\n  two\nnext: >-\n  three\n  four\n");
    assertThat(((ScalarNode) root.find("story")).text()).isEqualTo("one\ntwo\n");
    assertThat(((ScalarNode) root.find("next")).text()).isEqualTo("three four");
    assertThat(((ScalarNode) root.find("next")).quoted()).isTrue();
  }

  @Test
  void lineBreaksOfEveryKindAndAByteOrderMarkAreAccepted() {
    for (String end : List.of("\n", "\r\n", "\r")) {
      String text = "\uFEFFa: 1" + end + "b: 2" + end;
      Document document = TreeReader.read(bytes(text), "a.yaml", problems).orElseThrow();
      assertThat(document.root().find("b").position()).isEqualTo(new Position("a.yaml", 2, 4));
      assertThat(document.root().find("a").position()).isEqualTo(new Position("a.yaml", 1, 4));
    }
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void theHashIsThatOfTheBytes() {
    SourceText marked = TreeReader.read(bytes("\uFEFFa: 1\r\n"), "a", problems).get().source();
    SourceText plain = TreeReader.read(bytes("a: 1\n"), "a", problems).get().source();
    assertThat(plain.sha256())
        .isEqualTo("37b128c59f1f5097f73f82691cb519f1f568667faab5ced1b4ab979d36837eae");
    assertThat(marked.sha256()).isNotEqualTo(plain.sha256());
  }

  @Test
  void aMissingFileIsToldWithItsNearestNeighbour() throws IOException {
    Files.writeString(folder.resolve("chips.yaml"), "a: 1\n");
    assertThat(TreeReader.read(folder.resolve("chisp.yaml"), "chisp.yaml", problems)).isEmpty();
    assertThat(codes()).containsExactly("missing-file");
    assertThat(problems.sorted().get(0).nearest()).contains("chips.yaml");
  }

  @Test
  void aFolderIsNoFile() {
    assertThat(TreeReader.read(folder, "here", problems)).isEmpty();
    assertThat(codes()).containsExactly("not-a-file");
  }

  @Test
  void aFileWithoutPermissionIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("secret.yaml"), "a: 1\n");
    assumeFalse(!file.toFile().setReadable(false) || Files.isReadable(file));
    assertThat(TreeReader.read(file, "secret.yaml", problems)).isEmpty();
    assertThat(codes()).containsExactly("no-permission");
  }

  @Test
  void noMoreOfAnEndlessInputIsReadThanItsLimit() {
    Endless endless = new Endless();
    assertThat(TreeReader.read(endless, "<stdin>", problems)).isEmpty();
    assertThat(codes()).containsExactly("too-large");
    assertThat(endless.read).isLessThanOrEqualTo(TextReader.LARGEST + 1);
  }

  @Test
  void hostileInputsAreRefusedSoon() {
    List<String> hostile = new ArrayList<>();
    hostile.add("a: " + "x".repeat(2_000_000));
    hostile.add("a:\n" + "  word word\n".repeat(170_000));
    hostile.add("a: |\n" + "  word word\n".repeat(170_000));
    hostile.add("a: " + "[\n".repeat(900_000));
    hostile.add("- ".repeat(10_000));
    hostile.add("- 1\n".repeat(500_000));
    hostile.add("k: 1\n".repeat(300_000));
    hostile.add("k: [" + "*a,\n".repeat(400_000));
    hostile.add("a: &a [x]\nb: [*a,*a]\n");
    hostile.add("\"".repeat(1_000_000));
    hostile.add("a: " + "9".repeat(30_000));
    hostile.add("? ".repeat(10_000));
    for (String text : hostile) {
      Problems told = new Problems();
      long start = System.nanoTime();
      TreeReader.read(bytes(text), "hostile.yaml", told);
      assertThat(told.isEmpty()).as(text.substring(0, 10)).isFalse();
      // A second by the clock of an idle machine; ten for a busy one.
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
      assertThat(told.sorted()).hasSizeLessThanOrEqualTo(501);
    }
  }

  @Test
  void noControlCharacterIsEverEchoed() {
    for (String text :
        List.of("a: \u001b[31m\n", "a: \"\\u001b[2J\"\n", "\u0007: 1\n", "a: \0\n")) {
      Problems told = new Problems();
      TreeReader.read(bytes(text), "bell\u0007.yaml", told);
      assertThat(told.isEmpty()).isFalse();
      for (Problem problem : told.sorted()) {
        assertThat(ProblemText.of(problem)).doesNotContain("\u001b", "\u0007", "\0");
        assertThat(ProblemText.inOneLine(problem)).doesNotContain("\u001b", "\u0007", "\0");
      }
    }
  }

  @Test
  void whatCouldBeReadBeforeASyntaxErrorIsKept() {
    MapNode root = parse("a: 1\nb: {c: 2}\nd: [1, 2\n");
    assertThat(root.keys()).contains("a", "b");
    assertThat(problems.isPartial()).isTrue();
    assertThat(codes()).containsExactly("syntax");
  }

  @Test
  void manyFilesAreReadInTheirOrderByTwoThreads() throws IOException {
    List<TreeReader.Source> sources = new ArrayList<>();
    for (int at = 0; at < 9; at++) {
      Path file =
          Files.writeString(folder.resolve(at + ".yaml"), at % 3 == 0 ? "a: [\n" : "a: 1\n");
      sources.add(new TreeReader.Source(file, at + ".yaml"));
    }
    List<Document> documents = TreeReader.readAll(sources, TreeArchive.EMPTY, problems);
    assertThat(documents)
        .extracting(document -> document.source().name())
        .containsExactly(
            "0.yaml", "1.yaml", "2.yaml", "3.yaml", "4.yaml", "5.yaml", "6.yaml", "7.yaml",
            "8.yaml");
    assertThat(problems.sorted())
        .extracting(problem -> problem.position().file())
        .containsExactly("0.yaml", "3.yaml", "6.yaml");
  }

  @Test
  void aValueOnACommandLineHasItsPlaceThere() {
    Node node =
        TreeReader.value("{uniform: [1, 2]}", new Position("--set", 3, 10), problems).orElseThrow();
    assertThat(((MapNode) node).find("uniform").position()).isEqualTo(new Position("--set", 3, 20));
  }

  /** Never ends, and counts. */
  private static final class Endless extends InputStream {
    private int read;

    @Override
    public int read() {
      read++;
      return 'x';
    }
  }
}
