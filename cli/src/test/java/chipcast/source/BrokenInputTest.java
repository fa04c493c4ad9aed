package chipcast.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every broken input in the folder broken/ is told in the words of the text beside it. After a
 * change of words run with {@code -Dupdate=true} and read the difference.
 */
class BrokenInputTest {

  static Stream<String> names() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void aBrokenInputIsToldWithCodePlaceAndHint(String name) throws Exception {
    Path input = folder().resolve(name);
    String told = told(input, name);
    Path expected = folder().resolve(name.replace(".yaml", ".txt"));
    if (Boolean.getBoolean("update")) {
      Path source = Path.of("src/test/resources/broken").resolve(expected.getFileName());
      Files.writeString(source, told, StandardCharsets.UTF_8);
      return;
    }
    assertThat(told).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("names")
  void twoThreadsTellOfABrokenInputWhatOneTells(String name) throws Exception {
    assertThat(boundWith(name, binder -> binder.bindByTwo(SmallWorld.World.SHAPE)))
        .isEqualTo(boundWith(name, binder -> binder.bind(SmallWorld.World.SHAPE)))
        .isNotEmpty();
  }

  /** The problems of an input in whose way it is bound. */
  private static List<Problem> boundWith(String name, Consumer<Binder> way) throws Exception {
    Problems problems = new Problems();
    MapNode root =
        TreeReader.read(folder().resolve(name), name, problems)
            .map(Document::root)
            .orElse(MapNode.empty(Position.ofFile(name)));
    try {
      way.accept(Binder.of(root, SmallWorld.MONEY, Optional.empty(), problems));
      return List.of();
    } catch (InvalidInput invalid) {
      return invalid.problems();
    }
  }

  @Test
  void thereAreManyKindsOfBrokenInputs() throws Exception {
    List<String> codes = new ArrayList<>();
    for (String name : names().toList()) {
      codes.addAll(told(folder().resolve(name), name).lines().limit(1).toList());
    }
    assertThat(codes.stream().map(line -> line.replaceAll(":.*", "")).distinct())
        .hasSizeGreaterThan(30);
  }

  private static String told(Path file, String name) {
    Problems problems = new Problems();
    Optional<Document> document = TreeReader.read(file, name, problems);
    document.ifPresent(
        read ->
            Binder.of(read.root(), SmallWorld.MONEY, Optional.empty(), problems)
                .read(SmallWorld.World.SHAPE));
    StringBuilder told = new StringBuilder();
    for (Problem problem : problems.sorted()) {
      told.append(ProblemText.of(problem)).append('\n');
    }
    return told.toString();
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(BrokenInputTest.class.getResource("/broken/null.yaml").toURI()).getParent();
  }
}
