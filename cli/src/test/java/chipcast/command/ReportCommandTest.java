package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;

import chipcast.chart.Rendered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report is Markdown that parses, with pictures and figures where it says that they are. */
class ReportCommandTest {
  private static final String HOME = Path.of("src/test/resources/home").toAbsolutePath().toString();

  @TempDir Path folder;

  private Call.Answer report(String... words) {
    List<String> arguments = new ArrayList<>(List.of("report"));
    arguments.addAll(List.of(words));
    return Call.from(folder).with("CHIPCAST_HOME", HOME).run(arguments.toArray(String[]::new));
  }

  private String scenario(String id, String body) throws IOException {
    String file = id + ".yaml";
    Files.writeString(
        folder.resolve(file),
        "scenario: " + id + "\ntitle: " + id + "\nextends: baseline\n" + body);
    return file;
  }

  private String cheaper(String id, int percent) throws IOException {
    return scenario(id, "set:\n  chips.gpu-2.price: " + percent * 250 + " USD\n");
  }

  private MarkdownText written(String name) throws IOException {
    return MarkdownText.of(Files.readString(folder.resolve(name)));
  }

  @Test
  void beginsWithQuestionAndAnswer() {
    List<String> lines = report("baseline", "--section", "years").out().lines().toList();
    assertThat(lines.get(0)).isEqualTo("# GPUs or specialised chips: baseline");
    assertThat(lines.get(2)).startsWith("**Question.**");
    assertThat(lines.get(4))
        .startsWith("**Answer.** In baseline GPUs have ")
        .contains("by spend in 2030")
        .contains("inference, new capacity of the year, world")
        .contains("has no interval");
    assertThat(lines.get(6)).startsWith("**Frozen weights.** With the share weights of 2025");
  }

  @Test
  void linksOnlyToWhatLiesBesideIt() throws IOException {
    Call.Answer answer = report("baseline", cheaper("cheaper", 90), "-o", "r.md");
    assertThat(answer.exit()).as(answer.err()).isZero();
    MarkdownText page = written("r.md");
    assertThat(page.html()).isEmpty();
    assertThat(page.images()).hasSizeGreaterThan(3);
    List<String> targets = new ArrayList<>(page.links());
    targets.addAll(page.images());
    assertThat(targets).allMatch(target -> Files.isRegularFile(folder.resolve(target)));
    try (Stream<Path> files = Files.list(folder.resolve("r"))) {
      for (Path file : files.toList()) {
        String name = "r/" + file.getFileName();
        boolean figures = name.endsWith(".csv");
        assertThat(figures || targets.contains(name)).as(name).isTrue();
        assertThat(Files.size(file)).as(name).isGreaterThan(20);
      }
    }
  }

  @Test
  void hasAPartForEachSection() throws IOException {
    report("baseline", "-o", "r.md");
    List<String> titles = new ArrayList<>(List.of("GPUs or specialised chips: baseline"));
    for (ReportSection section : ReportSection.values()) {
      titles.add(section.title());
    }
    assertThat(written("r.md").headings()).containsExactlyElementsOf(titles);
  }

  @Test
  void hasTablesThatAreWhole() throws IOException {
    report("baseline", cheaper("cheaper", 90), "-o", "r.md");
    MarkdownText page = written("r.md");
    assertThat(page.tables()).hasSizeGreaterThan(12);
    for (List<List<String>> table : page.tables()) {
      assertThat(table).hasSizeGreaterThan(1);
      assertThat(table).allMatch(row -> row.size() == table.get(0).size());
    }
  }

  @Test
  void drawsPicturesThatCanBeRead() throws IOException {
    report("baseline", cheaper("cheaper", 90), "-o", "r.md");
    for (String image : written("r.md").images()) {
      Rendered rendered = Rendered.of(Files.readString(folder.resolve(image)));
      assertThat(rendered.outside()).as(image).isEmpty();
      assertThat(rendered.overlaps()).as(image).isEmpty();
      assertThat(rendered.colours(true)).as(image).hasSizeGreaterThan(10);
    }
  }

  @Test
  void staysReadableWithTenScenarios() throws IOException {
    List<String> words = new ArrayList<>(List.of("baseline"));
    for (int i = 1; i < 10; i++) {
      words.add(cheaper("cheaper-" + i, 100 - 5 * i));
    }
    words.addAll(List.of("-o", "ten.md"));
    assertThat(report(words.toArray(String[]::new)).exit()).isZero();
    MarkdownText page = written("ten.md");
    assertThat(page.tables().get(0)).hasSize(11);
    assertThat(page.images()).hasSizeLessThan(7);
    assertThat(page.tables()).allMatch(table -> table.get(0).size() <= 13);
    String fan = Files.readString(folder.resolve("ten/gpu-share.svg"));
    assertThat(Rendered.of(fan).overlaps()).isEmpty();
  }

  @Test
  void drawsGiveTheAnswerAnIntervalAndWhatDecidesIt() throws IOException {
    Call.Answer answer =
        report(
            "baseline",
            "--draws",
            "32",
            "--set",
            "chips.gpu-2.price={p10: 20 kUSD, p50: 30 kUSD, p90: 45 kUSD}",
            "--section",
            "charts,drivers",
            "-o",
            "drawn.md");
    assertThat(answer.exit()).as(answer.err()).isZero();
    String text = Files.readString(folder.resolve("drawn.md"));
    assertThat(text).contains("Of 32 draws", "eight in ten lie between", "chips.gpu-2.price");
    assertThat(written("drawn.md").images()).contains("drawn/drivers.svg");
    assertThat(text.stripTrailing()).endsWith("seed 0 · 32 draws*");
    assertThat(text).contains("What draws say of 2030: median, P10 to P90");
    assertThat(Files.readString(folder.resolve("drawn/intervals.csv")))
        .contains("class=specialized", "effective_number(")
        .doesNotContain("NaN");
  }

  /** One judgement of claims: the same draws give the same probability, whoever asks. */
  @Test
  void aClaimIsAsProbableAsSimulateSays() throws IOException {
    List<String> drawn =
        List.of(
            "--draws",
            "40",
            "--seed",
            "7",
            "--set",
            "chips.gpu-2.price={p10: 20 kUSD, p50: 30 kUSD, p90: 45 kUSD}",
            "--set",
            "chips.tpu-1.price={uniform: [3 kUSD, 30 kUSD]}");
    List<String> reporting = new ArrayList<>(List.of("baseline"));
    reporting.addAll(drawn);
    reporting.addAll(List.of("--all-claims", "--section", "claims", "-o", "claims.md"));
    Call.Answer answer = report(reporting.toArray(String[]::new));
    assertThat(answer.exit()).as(answer.err()).isZero();
    List<String> simulating = new ArrayList<>(List.of("simulate", "baseline"));
    simulating.addAll(drawn);
    simulating.addAll(List.of("--claims", "--format", "csv", "--quiet"));
    Map<String, String> simulated = new TreeMap<>();
    for (String line :
        Call.from(folder)
            .with("CHIPCAST_HOME", HOME)
            .run(simulating.toArray(String[]::new))
            .out()
            .lines()
            .toList()) {
      String[] cells = line.split(",", -1);
      if (cells[1].equals("claim") && cells[2].equals("probability")) {
        simulated.put(cells[0], cells[3]);
      }
    }
    Map<String, String> reported = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve("claims/chances.csv"))) {
      String[] cells = line.split(",", -1);
      if (cells[1].equals("baseline")) {
        reported.put(cells[0], cells[2]);
      }
    }
    assertThat(reported).isNotEmpty().isEqualTo(simulated);
    assertThat(reported.values()).anyMatch(each -> !each.equals("0") && !each.equals("1"));
    assertThat(written("claims.md").headings()).contains("Claims");
    reporting.remove("--all-claims");
    report(reporting.toArray(String[]::new));
    assertThat(Files.readAllLines(folder.resolve("claims/chances.csv")))
        .anyMatch(line -> line.startsWith("gpus-erode,baseline," + simulated.get("gpus-erode")))
        .anyMatch(line -> line.contains(",some limbs,"));
  }

  @Test
  void isTheSameEachTime() throws IOException {
    report("baseline", cheaper("cheaper", 90), "-o", "one.md");
    report("baseline", "cheaper.yaml", "-o", "two.md");
    String one = Files.readString(folder.resolve("one.md"));
    assertThat(Files.readString(folder.resolve("two.md")).replace("](two/", "](one/"))
        .isEqualTo(one);
    assertThat(one).doesNotContain(folder.toString());
  }

  @Test
  void namesWhatDiffersOnceForAllThatShareIt() throws IOException {
    String one = scenario("one", "set:\n  chips.gpu-2.price: 20 kUSD\n");
    String out = report("baseline", one, "--section", "changes").out();
    assertThat(out).contains("| one | chips.gpu-2.price |", "20 kUSD", "scenario one");
  }

  @Test
  void refusesWhatMakesNoReport() {
    assertThat(report("baseline", "--section", "yers").err()).contains("years");
    assertThat(report("baseline", "-o", "report.pdf").exit()).isEqualTo(ExitCode.USAGE);
    assertThat(report("baseline", "baseline").err()).contains("called baseline");
    assertThat(report("baseline", "--year", "1999").exit()).isEqualTo(ExitCode.USAGE);
    assertThat(report("baseline", "-o", "none/r.md").exit()).isEqualTo(ExitCode.CANNOT_WRITE);
    assertThat(report("baselin").err()).contains("baseline");
  }
}
