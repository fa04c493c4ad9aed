package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;

import chipcast.report.Manifest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was found before is told again of the very same inputs, and of no others. */
class KnownChecksTest {
  private static final long PROGRAM = 17;
  private static final Path SMALL = Path.of("src/test/resources/home").toAbsolutePath();

  /** A count that no check arrives at, by which a finding of before is known. */
  private static final int BEFORE = 4711;

  @TempDir Path home;

  @BeforeEach
  void copyTheSmallWorld() throws IOException {
    try (Stream<Path> files = Files.walk(SMALL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = home.resolve(SMALL.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void theVerySameInputsAreNotCheckedAgain() {
    assertThat(chips("baseline", known())).isEqualTo(BEFORE);
  }

  @Test
  void anEditedFileIsCheckedAgain() throws IOException {
    KnownChecks known = known();
    Path file = home.resolve("assumptions/market.yaml");
    Files.writeString(file, Files.readString(file) + "# Not a value, and yet another byte.\n");
    assertThat(chips("baseline", known)).isLessThan(BEFORE);
  }

  @Test
  void aFileMoreIsCheckedToo() throws IOException {
    KnownChecks known = known();
    Files.writeString(home.resolve("assumptions/more.yaml"), "chips: {}\n");
    assertThat(chips("baseline", known)).isLessThan(BEFORE);
  }

  @Test
  void anotherScenarioOfTheSameFilesIsCheckedItself() {
    assertThat(chips("dear-power", known())).isLessThan(BEFORE);
  }

  @Test
  void overridesAreCheckedThemselves() {
    Changes changes = new Changes();
    changes.set().add("families.gpu.overhead=37 %");
    assertThat(census("baseline", changes, known()).counts().get("chips")).isLessThan(BEFORE);
  }

  @Test
  void findingsAreReadAsTheyWereWritten() {
    Manifest manifest = manifest("0123456789abcdef".repeat(4));
    Census census =
        new Census("baseline", Map.of("chips", 66), List.of("families without a chip"), manifest);
    KnownChecks read = KnownChecks.read(KnownChecks.write(List.of(census), PROGRAM), PROGRAM);
    assertThat(read.find("baseline", manifest)).contains(census);
    assertThat(read.find("baseline", manifest("f".repeat(64)))).isEmpty();
  }

  @Test
  void whatAnotherProgramFoundCountsForNothing() {
    byte[] bytes = KnownChecks.write(List.of(found()), PROGRAM);
    assertThat(chips("baseline", KnownChecks.read(bytes, PROGRAM + 1))).isLessThan(BEFORE);
  }

  @Test
  void damagedFindingsCountForNothing() {
    byte[] whole = KnownChecks.write(List.of(found()), PROGRAM);
    Manifest manifest = found().manifest();
    for (int at = 0; at < whole.length; at += 7) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 4;
      assertThat(KnownChecks.read(damaged, PROGRAM).find("baseline", manifest)).isEmpty();
      byte[] cut = java.util.Arrays.copyOf(whole, at);
      assertThat(KnownChecks.read(cut, PROGRAM).find("baseline", manifest)).isEmpty();
    }
  }

  private KnownChecks known() {
    return KnownChecks.read(KnownChecks.write(List.of(found()), PROGRAM), PROGRAM);
  }

  /** The baseline as it was found before, with a count by which it is known again. */
  private Census found() {
    Census census = census("baseline", new Changes(), KnownChecks.NONE);
    Map<String, Integer> counts = new LinkedHashMap<>(census.counts());
    counts.put("chips", BEFORE);
    return new Census(census.input(), counts, census.warnings(), census.manifest());
  }

  private int chips(String scenario, KnownChecks known) {
    return census(scenario, new Changes(), known).counts().get("chips");
  }

  private Census census(String scenario, Changes changes, KnownChecks known) {
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new ByteArrayOutputStream(),
            Map.of("CHIPCAST_HOME", home.toString()),
            home,
            false,
            false,
            false);
    Session session = new CommandTree(terminal, Forecaster.model()).session();
    return new Checking(session, () -> known).census(scenario, changes);
  }

  private static Manifest manifest(String hash) {
    return new Manifest(
        Version.NUMBER,
        List.of("baseline"),
        List.of(new Manifest.Input("assumptions/market.yaml", hash)),
        List.of(),
        OptionalLong.empty(),
        OptionalLong.empty());
  }
}
