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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The charts that the command draws of the small world can be read, by XML parsers and people. */
class ChartCommandTest {
  private static final String HOME = Path.of("src/test/resources/home").toAbsolutePath().toString();
  private static final List<String> UNCERTAIN =
      List.of(
          "--set",
          "economics.deferral={uniform: [0.3, 1.5]}",
          "--set",
          "chips.gpu-2.price={p10: 20 kUSD, p50: 30 kUSD, p90: 45 kUSD}");

  @TempDir Path folder;

  private Call.Answer chart(String words, List<String> more) {
    List<String> arguments = new ArrayList<>(List.of("chart"));
    arguments.addAll(List.of(words.split(" ", -1)));
    arguments.addAll(more);
    return Call.from(folder).with("CHIPCAST_HOME", HOME).run(arguments.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shares",
        "shares --by chip --basis installed",
        "fan",
        "fan --draws 32",
        "workloads",
        "specialisation",
        "specialisation --by architecture --year 2027",
        "cost --workload chat",
        "roofline --workload chat",
        "tornado",
        "waterfall",
        "corner --draws 64 --when share(class=gpu,year=2028)<86%",
      })
  void drawsWhatIsAsked(String words) {
    Call.Answer answer = chart(words, UNCERTAIN);
    assertThat(answer.err()).isEmpty();
    assertThat(answer.exit()).isZero();
    Rendered rendered = Rendered.of(answer.out());
    assertThat(rendered.outside()).isEmpty();
    assertThat(rendered.overlaps()).isEmpty();
    assertThat(rendered.colours(false)).hasSizeGreaterThan(10);
    assertThat(rendered.words("desc")).contains(rendered.words("title"));
  }

  @Test
  void writesThePictureAndBesideItItsFigures() throws IOException {
    Call.Answer answer = chart("shares -o shares.svg", List.of());
    assertThat(answer.err()).isEqualTo("wrote shares.svg\nwrote shares.csv\n");
    String figures = Files.readString(folder.resolve("shares.csv"));
    assertThat(figures).startsWith("part,year,share\n");
    assertThat(chart("shares --data", List.of()).out()).isEqualTo(figures);
    assertThat(chart("shares", List.of()).out())
        .isEqualTo(Files.readString(folder.resolve("shares.svg")));
  }

  @Test
  void refusesWhatItCannotDraw() {
    assertThat(chart("pie", List.of()).err()).contains("unknown kind of chart: pie");
    assertThat(chart("shares baseline baseline", List.of()).exit()).isEqualTo(ExitCode.USAGE);
    assertThat(chart("corner", UNCERTAIN).err()).contains("--when");
    assertThat(chart("cost --workload chat --year 1999", List.of()).err()).contains("horizon");
  }

  @Test
  void saysWhenThereIsNoCorner() {
    Call.Answer answer = chart("corner --draws 64 --when share(class=gpu)>1%", UNCERTAIN);
    assertThat(answer.exit()).isEqualTo(ExitCode.NO_SOLUTION);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).contains("64 of 64 draws", "try another bound");
  }

  @Test
  void saysOfWhichYearTheFigureIsThatDriversMove() {
    assertThat(svgWords("tornado")).contains("market=world, year=2030)");
    assertThat(svgWords("tornado --measure share(class=gpu,year=last)")).contains("year=2030)");
    assertThat(svgWords("tornado --measure share(class=gpu,year=base)")).contains("year=2025)");
    assertThat(svgWords("tornado --measure first_year(share(class=gpu)<86%)"))
        .doesNotContain("year=2030");
  }

  private String svgWords(String words) {
    return Rendered.of(chart(words, UNCERTAIN).out()).words("desc");
  }

  @Test
  void theColumnsOfSpecialisationAddUp() {
    Map<String, Double> sums = new TreeMap<>();
    String data = Call.here().run("chart", "specialisation", "--data").out();
    assertThat(data).contains(" others,");
    data.lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .forEach(cells -> sums.merge(cells[1], Double.parseDouble(cells[2]), Double::sum));
    assertThat(sums).hasSizeGreaterThan(5);
    assertThat(sums.values()).allMatch(sum -> Math.abs(sum - 1) < 1e-8);
  }
}
