package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyCommandTest {
  private static final Path SMALL = Path.of("src/test/resources/home").toAbsolutePath();
  private static final Pattern VALUE = Pattern.compile("\"value\": (\\d)");

  @TempDir Path folder;

  private Call.Answer run(String... arguments) {
    return Call.from(folder).with("CHIPCAST_HOME", SMALL.toString()).run(arguments);
  }

  private String saved(String command, String file) throws IOException {
    String[] words = (command + " --out " + file).split(" ", -1);
    assertThat(run(words).exit())
        .as(command)
        .isIn(ExitCode.DONE, ExitCode.CONDITION_FAILS, ExitCode.NO_SOLUTION);
    return Files.readString(folder.resolve(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "run dear-power --by family,workload --lens all --use training|other --years 2027..",
        "run --table fleet --basis installed",
        "run --claims --strict",
        "cost --workload chat --year 2029",
        "explain chips.gpu-1.price",
        "reconcile dear-power",
        "simulate --draws 20 --seed 0 --threads 2",
        "simulate --laws --draws 4 --measure share(class=gpu)",
        "simulate --laws --claims --draws 2",
        "run --draws 8",
        "sensitivity --rows 4 --measure share(class=gpu,year=2030)",
        "seek --target share(class=gpu,year=2030)>=84.1% --vary families.gpu.overhead",
        "seek --target share(class=gpu,year=2030)>=50% --vary families.gpu.overhead",
        "discover --when share(class=gpu,year=2030)>=84% --draws 40",
        "sources --older-than 2026",
        "compare baseline dear-power --threads 2",
        "list chips",
        "show chips.gpu-1",
        "check dear-power-cheap-gpus",
      })
  void whatIsSavedIsTheSameWhenMadeAgain(String command) throws IOException {
    for (String file : List.of("saved.json", "saved.jsonl")) {
      boolean onlyJson = command.startsWith("explain") || command.startsWith("run --draws");
      if (file.endsWith("json") || !onlyJson) {
        saved(command, file);
        Call.Answer answer = run("verify", file, "--strict");
        assertThat(answer.out()).startsWith(file + ": the same when made again");
        assertThat(answer.exit()).as(answer.err()).isZero();
      }
    }
  }

  @Test
  void anyFigureThatWasChangedIsFound() throws IOException {
    String text = saved("run --by class --use all", "saved.json");
    Matcher value = VALUE.matcher(text);
    int figures = 0;
    while (value.find() && figures < 40) {
      char forged = value.group(1).equals("9") ? '8' : (char) (value.group(1).charAt(0) + 1);
      StringBuilder changed = new StringBuilder(text);
      changed.setCharAt(value.start(1), forged);
      Files.writeString(folder.resolve("forged.json"), changed);
      Call.Answer answer = run("verify", "forged.json", "--format", "csv");
      assertThat(answer.exit()).isEqualTo(ExitCode.CONDITION_FAILS);
      assertThat(answer.out().lines()).as("the heading and one line").hasSize(2);
      figures++;
    }
    assertThat(figures).isEqualTo(40);
  }

  @Test
  void aRowThatIsGoneAndOneThatIsNewAreFound() throws IOException {
    String text = saved("run --by class --years 2030", "saved.jsonl");
    List<String> lines = text.lines().toList();
    Files.writeString(folder.resolve("less.jsonl"), lines.get(0) + "\n" + lines.get(1) + "\n");
    assertThat(run("verify", "less.jsonl", "--format", "csv").out())
        .isEqualTo(
            "table,row,column,before,after\n"
                + "rows,baseline / 2030 / spend / new / inference / specialized / USD,value,,"
                + value(lines.get(2))
                + "\n");
  }

  private static String value(String line) {
    return line.replaceAll(".*\"value\": ([0-9.e+]+).*", "$1");
  }

  @Test
  void aManifestNamesNoAbsolutePath() throws IOException {
    Path scenario = folder.resolve("mine.yaml");
    Files.writeString(
        scenario,
        "scenario: mine\ntitle: T\nextends: baseline\nset: {families.gpu.overhead: 9 %}\n");
    String text = saved("run " + scenario + " --format json", "saved.json");
    assertThat(text).contains("\"command\": [\"run\", \"mine.yaml\"]").doesNotContain(folder + "/");
    assertThat(run("verify", "saved.json").exit()).isZero();
  }

  @Test
  void aScenarioFromStandardInputIsReadAgain() throws IOException {
    String scenario =
        "scenario: mine\ntitle: T\nextends: baseline\nset: {families.gpu.overhead: 9 %}\n";
    Call call = Call.from(folder).with("CHIPCAST_HOME", SMALL.toString()).reading(scenario);
    assertThat(call.run("run", "-", "--out", "saved.json").exit()).isZero();
    assertThat(call.run("verify", "saved.json", "--strict").exit()).isZero();
    assertThat(call.reading(scenario.replace("9 %", "8 %")).run("verify", "saved.json").exit())
        .isEqualTo(ExitCode.CONDITION_FAILS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "run --draws-out x",
        "run --out x",
        "run --out=x",
        "schema --out x",
        "seal --out x",
        "init scenario x",
        "verify forged.json",
      })
  void aForgedManifestMakesNothing(String command) throws IOException {
    String words = "\"" + command.replace(" ", "\", \"") + "\"";
    Files.writeString(
        folder.resolve("forged.json"),
        "{\"manifest\": {\"chipcast\": \"0.1.0\", \"command\": [" + words + "]}, \"tables\": []}");
    assertThat(run("verify", "forged.json").exit()).isEqualTo(ExitCode.USAGE);
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{}",
        "{\"manifest\": 3}",
        "{\"manifest\": {\"inputs\": {\"/etc/passwd\": \"00\"}}}",
        "{\"manifest\": {}} {}",
        "[]",
        "a,b",
        "",
      })
  void whatIsNoResultIsRefused(String text) throws IOException {
    Files.writeString(folder.resolve("no.json"), text);
    Call.Answer answer = run("verify", "no.json");
    assertThat(answer.exit()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(answer.err()).contains("error[saved-result]", "--> no.json:1:1");
  }

  @Test
  void deepNestingIsRefused() throws IOException {
    Files.writeString(folder.resolve("deep.json"), "{\"a\":" + "[".repeat(100_000));
    assertThat(run("verify", "deep.json").exit()).isEqualTo(ExitCode.INVALID_INPUT);
  }
}
