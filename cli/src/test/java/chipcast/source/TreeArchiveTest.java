package chipcast.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeArchiveTest {
  private static final long PROGRAM = 17;
  private static final String YAML =
      "a: 3.35 TB/s # why\nb: [\"x: y\", 'z', {😀 c: .5}]\nc: {}\nd: []\nlong: >-\n  one\n  two\n";

  @TempDir Path folder;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Document parsed(String name, String text) throws IOException {
    Path file = Files.write(folder.resolve("parsed.yaml"), bytes(text));
    Problems problems = new Problems();
    Document document = TreeReader.read(file, name, problems).orElseThrow();
    assertThat(problems.isClean()).isTrue();
    return document;
  }

  private TreeArchive archive(Document... documents) {
    return TreeArchive.read(TreeArchiveWriter.write(List.of(documents), PROGRAM), PROGRAM);
  }

  @Test
  void everyShippedFileComesBackAsItWasParsed() throws IOException {
    List<Document> documents = new ArrayList<>();
    for (Path file : shipped()) {
      documents.add(parsed(file.getFileName().toString(), Files.readString(file)));
    }
    TreeArchive archive = archive(documents.toArray(Document[]::new));
    for (Document document : documents) {
      SourceText source = document.source();
      Document found = archive.find(source.name(), source.bytes()).orElseThrow();
      assertThat(found.root()).isEqualTo(document.root());
      assertThat(found.root().keys()).containsExactlyElementsOf(document.root().keys());
      assertThat(found.source().sha256()).isEqualTo(source.sha256());
      assertThat(found.source().text()).isEqualTo(source.text());
    }
  }

  private static List<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("..", "assumptions"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @Test
  void aTextIsKnownByItsBytesWhateverItIsCalledNow() throws IOException {
    TreeArchive archive = archive(parsed("old.yaml", "x: 1\n"), parsed("a.yaml", YAML));
    Document found = archive.find("new/b.yaml", bytes(YAML)).orElseThrow();
    assertThat(found.root()).isEqualTo(parsed("new/b.yaml", YAML).root());
    assertThat(found.root().find("b").position()).isEqualTo(new Position("new/b.yaml", 2, 4));
  }

  @Test
  void aTextOfWhichOneByteHasChangedIsParsed() throws IOException {
    TreeArchive archive = archive(parsed("a.yaml", YAML));
    assertThat(archive.find("a.yaml", bytes(YAML.replace("3.35", "3.36")))).isEmpty();
    assertThat(archive.find("a.yaml", bytes(YAML + "\n"))).isEmpty();
    Path edited = Files.writeString(folder.resolve("a.yaml"), YAML.replace("[]", "null"));
    Problems problems = new Problems();
    TreeReader.read(edited, "a.yaml", archive, problems);
    assertThat(problems.sorted())
        .extracting(problem -> problem.code() + " " + problem.position())
        .containsExactly("null-value a.yaml:4:4");
  }

  @Test
  void aProblemFoundLaterShowsTheLineOfATextThatWasNotParsed() throws IOException {
    TreeArchive archive = archive(parsed("a.yaml", "\uFEFFa: 1\r\nb: 2\r\n"));
    Path file = Files.writeString(folder.resolve("a.yaml"), "\uFEFFa: 1\r\nb: 2\r\n");
    Problems problems = new Problems();
    Document document = TreeReader.read(file, "a.yaml", archive, problems).orElseThrow();
    Position at = document.root().find("b").position();
    problems.add(Code.WRONG_TYPE, at, "b", "found 2", "a map");
    assertThat(problems.sorted().get(0).excerpt()).contains("b: 2");
  }

  @Test
  void aDamagedArchiveIsAsGoodAsNone() throws IOException {
    byte[] whole = TreeArchiveWriter.write(List.of(parsed("a.yaml", YAML)), PROGRAM);
    for (int at = 0; at < whole.length; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x10;
      assertThat(TreeArchive.read(damaged, PROGRAM)).as("byte %d", at).isSameAs(TreeArchive.EMPTY);
      byte[] cut = Arrays.copyOf(whole, at);
      assertThat(TreeArchive.read(cut, PROGRAM)).as("cut at %d", at).isSameAs(TreeArchive.EMPTY);
    }
  }

  @Test
  void anArchiveOfAnotherProgramOrNoneAtAllIsEmpty() throws IOException {
    Path file = folder.resolve("trees");
    assertThat(TreeArchive.open(file, PROGRAM)).isSameAs(TreeArchive.EMPTY);
    Files.write(file, TreeArchiveWriter.write(List.of(parsed("a.yaml", YAML)), PROGRAM));
    assertThat(TreeArchive.open(file, PROGRAM + 1)).isSameAs(TreeArchive.EMPTY);
    assertThat(TreeArchive.open(folder, PROGRAM)).isSameAs(TreeArchive.EMPTY);
    Optional<Document> found = TreeArchive.open(file, PROGRAM).find("a.yaml", bytes(YAML));
    assertThat(found).isPresent();
  }
}
