package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;

import chipcast.arithmetic.Decimal;
import chipcast.chart.Rendered;
import chipcast.report.ReadableNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The share of GPUs by spend in 2030, wherever it is printed: in full to ten digits for machines,
 * and to people rounded once from the exact number.
 */
class SameNumberTest {
  private static final String HOME = Path.of("src/test/resources/home").toAbsolutePath().toString();
  private static final Pattern SHARE =
      Pattern.compile(
          "\"measure\": \"share\\(class=gpu, lens=spend, basis=new, use=inference,"
              + " market=world\\)\", \"weights\": \"moving\", \"year\": 2030, \"value\":"
              + " ([0-9.e-]+)");

  @TempDir Path folder;
  private double share;

  private String chipcast(String... words) {
    Call.Answer answer = Call.from(folder).with("CHIPCAST_HOME", HOME).run(words);
    assertThat(answer.exit()).as(answer.err()).isZero();
    return answer.out();
  }

  @BeforeEach
  void readsItFromJson() {
    Matcher found = SHARE.matcher(chipcast("run", "baseline", "--format", "json"));
    assertThat(found.find()).isTrue();
    share = Double.parseDouble(found.group(1));
    assertThat(share).isBetween(0.1, 0.99);
  }

  private String inFull() {
    return Decimal.tenDigits(share);
  }

  private String rounded() {
    return ReadableNumber.share(share, 2);
  }

  private String withoutSign() {
    return rounded().replace(" %", "");
  }

  @Test
  void onTheScreenAndInMarkdown() {
    String screen = chipcast("run", "baseline", "--years", "2030");
    assertThat(screen).containsPattern("(?m)^GPU by spend +" + withoutSign() + "$");
    MarkdownText page =
        MarkdownText.of(chipcast("run", "baseline", "--years", "2030", "--format", "md"));
    assertThat(page.tables().get(0)).contains(List.of("GPU by spend", withoutSign()));
  }

  @Test
  void inTheRowsOfARun() {
    double gpu = 0;
    double all = 0;
    String rows = chipcast("run", "--by", "class", "--years", "2030", "--format", "csv");
    for (String row : rows.lines().skip(1).toList()) {
      List<String> cells = List.of(row.split(",", -1));
      double value = Double.parseDouble(cells.get(cells.size() - 2));
      all += value;
      gpu += cells.contains("gpu") ? value : 0;
    }
    assertThat(ReadableNumber.share(gpu / all, 2)).isEqualTo(rounded());
  }

  @Test
  void inAReportsTablesAndFiles() throws IOException {
    chipcast("report", "baseline", "--year", "2030", "-o", "r.md");
    String text = Files.readString(folder.resolve("r.md"));
    assertThat(text).contains("GPUs have " + rounded() + " by spend in 2030");
    MarkdownText page = MarkdownText.of(text);
    assertThat(page.tables().get(0).get(1)).contains(rounded());
    assertThat(csv("r/answer.csv").get(1)).contains(inFull());
    assertThat(csv("r/years.csv"))
        .contains(List.of("baseline", "GPU by spend", "2030", inFull(), "1"));
    assertThat(csv("r/gpu-share.csv")).contains(List.of("baseline", "2030", inFull()));
    List<String> labels = labels(Files.readString(folder.resolve("r/gpu-share.svg")));
    assertThat(labels).contains("baseline  " + rounded());
  }

  @Test
  void onALabelOfAChart() {
    String words = "share(class=gpu)";
    assertThat(chipcast("chart", "fan", "--measure", words, "--data"))
        .contains("baseline,2030," + inFull() + "\n");
    assertThat(labels(chipcast("chart", "fan", "--measure", words)))
        .contains("baseline  " + rounded());
    assertThat(chipcast("chart", "shares", "--by", "class", "--data"))
        .contains("gpu,2030," + inFull() + "\n");
    assertThat(labels(chipcast("chart", "shares", "--by", "class"))).contains("gpu  " + rounded());
  }

  private List<List<String>> csv(String file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(file))) {
      rows.add(List.of(line.split(",", -1)));
    }
    return rows;
  }

  private static List<String> labels(String svg) {
    return Rendered.of(svg).labels().stream().map(Rendered.Label::words).toList();
  }
}
