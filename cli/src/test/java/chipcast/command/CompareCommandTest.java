package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chipcast.report.saved.SavedResult;
import chipcast.report.saved.SavedTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareCommandTest {
  private static final Path SMALL = Path.of("src/test/resources/home").toAbsolutePath();

  @TempDir Path folder;

  private Call.Answer run(String... arguments) {
    return Call.from(folder).with("CHIPCAST_HOME", SMALL.toString()).run(arguments);
  }

  private String printed(String command) {
    Call.Answer answer = run(command.split(" ", -1));
    assertThat(answer.exit()).as(answer.err()).isZero();
    return answer.out();
  }

  private static SavedTable table(String json, String name) {
    return SavedResult.read("test", json).tables().stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static double sum(SavedTable table, String column) {
    double sum = 0;
    for (SavedTable.Row row : table.rows()) {
      sum += Double.parseDouble(row.cells().get(column));
    }
    return sum;
  }

  @Test
  void thePartsOfTheFileAddUpToTheMove() {
    String json = printed("compare baseline dear-power-cheap-gpus --format json");
    SavedTable moves = table(json, "moves");
    assertThat(moves.rows()).hasSize(1);
    double change = sum(moves, "change");
    assertThat(change).isNotZero();
    assertThat(change).isCloseTo(sum(moves, "after") - sum(moves, "before"), within(1e-9));
    assertThat(sum(table(json, "parts"), "contribution")).isCloseTo(change, within(1e-9));
    assertThat(table(json, "inputs").rows()).hasSize(3);
  }

  @Test
  void theFiguresAreThoseOfTheRuns() {
    String json = printed("compare baseline dear-power --format json");
    for (String scenario : List.of("baseline", "dear-power")) {
      SavedTable run = table(printed("run " + scenario + " --format json"), "headline");
      List<String> compared =
          table(json, "headline").rows().stream()
              .filter(row -> row.cells().get("scenario").equals(scenario))
              .map(row -> row.cells().get("value"))
              .toList();
      assertThat(compared)
          .isEqualTo(run.rows().stream().map(row -> row.cells().get("value")).toList());
    }
  }

  @Test
  void threadsChangeNoByte() {
    String command =
        "compare baseline dear-power-cheap-gpus --group value --orders 2 --format json --threads ";
    assertThat(printed(command + 3)).isEqualTo(printed(command + 1));
  }

  @Test
  void theCommentIsMarkdownWithAMarkThatReadersDoNotSee() {
    String comment = printed("compare baseline dear-power --format md --mark assumptions");
    assertThat(comment)
        .startsWith("<!-- chipcast: assumptions -->\n## dear-power against baseline\n");
    Node document =
        Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(comment);
    assertThat(document.getFirstChild()).isInstanceOf(HtmlBlock.class);
    int tables = 0;
    int html = 0;
    for (Node at = document.getFirstChild(); at != null; at = at.getNext()) {
      tables += at instanceof TableBlock ? 1 : 0;
      html += at instanceof HtmlBlock ? 1 : 0;
    }
    assertThat(tables).isEqualTo(3);
    assertThat(html).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "moved > 1 %, 1",
    "moved > 10 %, 0",
    "change < 0, 0",
    "change > 0, 1",
    "moved<=10%, 1",
    "'share(class=gpu, year=2030) > 80 %', 1",
    "'share(class=gpu, year=2030) < 50 %', 0",
  })
  void aConditionOnTheMoveDecidesTheExitCode(String condition, int exit) {
    Call.Answer answer = run("compare", "baseline", "dear-power", "--fail-if", condition);
    assertThat(answer.exit()).as(answer.err()).isEqualTo(exit);
    assertThat(answer.err().contains("holds")).isEqualTo(exit == 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "compare baseline | nothing to compare baseline with",
        "compare baseline dear-power --fail-if moved | no measure: moved",
        "compare baseline dear-power --fail-if moved>2parsecs | no measure: moved>2parsecs",
        "compare baseline dear-power --measure leader(by=family,year=2030) | a name is no number",
        "compare baseline dear-power --measure share(class=gpus) | did you mean \"gpu\"",
        "compare baseline dear-power --group all | unknown group: all",
        "compare baseline dear-power --orders 0 | at least 1",
        "compare baseline dear-power --mark --> | --mark",
        "compare baseline dear-power --years 1999 | years outside the horizon",
        "compare baseline dear | there is no scenario",
      })
  void whatMakesNoSenseIsToldAsAMistakeOfTheCall(String command, String message) {
    Call.Answer answer = run(command.split(" ", -1));
    assertThat(answer.err()).contains(message);
    assertThat(answer.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(answer.out()).isEmpty();
  }

  @Test
  void aSavedRunIsTakenApartAsLongAsItsInputsAreThere() {
    printed("run dear-power --set families.gpu.overhead=40% --by class --out saved.json");
    String json = printed("compare saved.json baseline --format json");
    assertThat(sum(table(json, "parts"), "contribution"))
        .isCloseTo(sum(table(json, "moves"), "change"), within(1e-9));
    assertThat(table(json, "inputs").rows())
        .extracting(row -> row.cells().get("path"))
        .containsExactlyInAnyOrder("families.gpu.overhead", "buyers.clouds.power_price");
  }

  @Test
  void aSavedRunWhoseInputsChangedIsComparedByWhatItSaved() throws IOException {
    Path home = copyOfSmallHome("saved");
    Call before = Call.from(folder).with("CHIPCAST_HOME", home.toString());
    assertThat(before.run("run", "--out", "saved.json").exit()).isZero();
    replace(
        home.resolve("assumptions/technology.yaml"), "speed: 30 tokens/s", "speed: 60 tokens/s");
    Call.Answer answer =
        before.run("compare", "saved.json", "baseline", "--format", "json", "--quiet");
    assertThat(answer.exit()).as(answer.err()).isZero();
    assertThat(table(answer.out(), "moves").rows()).hasSize(1);
    assertThat(table(answer.out(), "parts").rows()).isEmpty();
    assertThat(table(answer.out(), "inputs").rows())
        .extracting(row -> row.cells().get("path"))
        .containsExactly("assumptions/technology.yaml");
    assertThat(before.run("compare", "saved.json", "baseline").err()).contains("--before-home");
  }

  @Test
  void aScenarioAloneIsComparedWithTheBaseline() {
    assertThat(printed("compare dear-power")).isEqualTo(printed("compare baseline dear-power"));
  }

  @Test
  void aFigureThatStatesNoYearIsOfTheLastThatAllHave() throws IOException {
    Files.writeString(
        folder.resolve("short.yaml"),
        "scenario: short\ntitle: T\nextends: baseline\nhorizon: {to: 2028}\n");
    String of = "compare short.yaml baseline --format json --measure share(class=gpu";
    assertThat(sum(table(printed(of + ")"), "moves"), "after"))
        .isEqualTo(sum(table(printed(of + ",year=2028)"), "moves"), "after"));
    assertThat(sum(table(printed(of + ")"), "moves"), "change")).isZero();
  }

  @Test
  void anotherCheckoutSaysWhichOfItsAssumptionsMovedTheFigure() throws IOException {
    Path before = copyOfSmallHome("before");
    replace(
        before.resolve("assumptions/technology.yaml"), "speed: 30 tokens/s", "speed: 60 tokens/s");
    String json = printed("compare baseline --before-home " + before + " --format json");
    assertThat(table(json, "parts").rows())
        .extracting(row -> row.cells().get("group"))
        .containsExactly("workloads.chat.tiers.standard.speed");
    assertThat(sum(table(json, "parts"), "contribution"))
        .isNotZero()
        .isCloseTo(sum(table(json, "moves"), "change"), within(1e-9));
    assertThat(json)
        .contains("\"before/assumptions/technology.yaml\"")
        .doesNotContain(folder.toString());
  }

  private Path copyOfSmallHome(String name) throws IOException {
    Path copy = folder.resolve(name);
    try (Stream<Path> files = Files.walk(SMALL)) {
      for (Path file : files.toList()) {
        Path to = copy.resolve(SMALL.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    }
    return copy;
  }

  private static void replace(Path file, String old, String now) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, now));
  }
}
