package chipcast.report.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chipcast.assumption.WorldReader;
import chipcast.measure.Measure;
import chipcast.projection.Plan;
import chipcast.projection.ProjectedOutcome;
import chipcast.projection.Projection;
import chipcast.report.Explanation;
import chipcast.report.ExpressionEvaluator;
import chipcast.report.Style;
import chipcast.result.CompiledMeasure;
import chipcast.result.StructureVocabulary;
import chipcast.scenario.Home;
import chipcast.scenario.Request;
import chipcast.scenario.Resolver;
import chipcast.source.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Explanations of the shipped baseline, whose printed arithmetic is computed again. */
class FigureExplanationTest {
  private static final String GPU_SHARE =
      "share(class=gpu, lens=spend, basis=new, use=inference, market=world, year=2030)";
  private static final Pattern NUMBER = Pattern.compile("[0-9.]+(e[-+]?[0-9]+)?");

  private static ProjectedOutcome outcome;

  @BeforeAll
  static void runTheBaseline() {
    Path repository = Path.of("..").toAbsolutePath().normalize();
    Problems problems = new Problems();
    var resolved =
        Resolver.resolve(new Home(repository, repository), Request.of("baseline"), problems);
    var world = WorldReader.read(resolved.tree(), Optional.empty(), problems);
    outcome = Projection.run(Plan.of("baseline", world));
  }

  private static Measure measure(String text) {
    return Measure.parse(text, StructureVocabulary.of(outcome.structure()));
  }

  private static Explanation explain(String text, Detail detail) {
    return FigureExplanation.of(measure(text), outcome, detail);
  }

  private static List<Explanation> walk(Explanation root) {
    List<Explanation> all = new ArrayList<>(List.of(root));
    root.children().forEach(child -> all.addAll(walk(child)));
    return all;
  }

  /** Ten digits of an exponent of 40 leave eight or so of its power. */
  private static final double PRINTED = 1e-7;

  /** Every printed expression gives the printed value, and holds the values of its terms. */
  private static void addsUp(Explanation root) {
    for (Explanation each : walk(root)) {
      if (!each.expression().isEmpty()) {
        double value = each.value().orElseThrow();
        assertThat(ExpressionEvaluator.value(each.expression()))
            .as(each.label() + ": " + each.expression())
            .isCloseTo(value, within(PRINTED * Math.abs(value)));
        each.children().forEach(child -> stands(child, each));
      }
    }
  }

  private static void stands(Explanation child, Explanation parent) {
    if (child.value().isPresent()) {
      double value = Math.abs(child.value().getAsDouble());
      Matcher numbers = NUMBER.matcher(parent.expression());
      boolean found = false;
      while (numbers.find()) {
        double number = Double.parseDouble(numbers.group());
        found |= Math.abs(number - value) <= 1e-9 * value;
      }
      assertThat(found).as(child.label() + " in " + parent.expression()).isTrue();
    }
  }

  @Test
  void theGpuShareOf2030ComesDownToOneChipsFlopAndBytes() {
    Explanation share = explain(GPU_SHARE, Detail.CHAIN);
    double figure =
        CompiledMeasure.of(measure(GPU_SHARE), outcome.structure()).in(outcome).number(0);
    assertThat(share.value().orElseThrow()).isEqualTo(figure);
    List<String> labels = walk(share).stream().map(Explanation::label).toList();
    assertThat(labels)
        .contains(
            "new capacity needed",
            "demand of the segment",
            "tasks that one chip serves in a year",
            "rate of a chip",
            "time of a step of a stage",
            "FLOP of a step without attention",
            "memory bandwidth");
    addsUp(share);
  }

  @Test
  void everyBranchOfTheGpuShareAddsUp() {
    addsUp(explain(GPU_SHARE, new Detail(Integer.MAX_VALUE, true)));
  }

  @Test
  void aReaderFollowsItOnAPage() {
    String text = explain(GPU_SHARE, Detail.CHAIN).text(Style.PLAIN);
    assertThat(text.lines().count()).isLessThanOrEqualTo(80);
    assertThat(text).contains("grade").contains("assumptions/");
  }

  @Test
  void depthLimitsIt() {
    Explanation share = explain(GPU_SHARE, new Detail(1, false));
    assertThat(share.children()).hasSize(2);
    assertThat(share.children()).allMatch(child -> child.children().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "share(class=gpu, lens=chips, basis=installed, year=2030)",
        "share(class=specialized, lens=compute, use=training, year=2031)",
        "share(phase=decode, lens=spend, year=2030)",
        "share(class=gpu, lens=spend, year=2025)",
        "share(class=gpu, lens=work, basis=installed, year=2030)",
        "total(lens=power, basis=installed, use=all, year=2028)",
        "total(lens=tco, year=2027)",
        "total(lens=spend-owner, workload=chat, year=2026)",
        "total(lens=work, workload=chat, year=2026)",
        "share(pairing=gpu+sram, tier=fast, year=2030)",
        "total(pairing=gpu, lens=chips, pool=split, year=2030)",
        "total(pairing=gpu+wafer, lens=work, basis=installed, year=2031)",
        "cost(workload=chat, class=gpu, year=2030)",
        "cost(workload=chat, year=2030)",
        "cost(workload=chat, pick=best, year=2030)",
        "energy(workload=chat, phase=decode, year=2030)",
        "intensity(workload=chat, year=2030)",
        "intensity(use=training, year=2030)",
        "intensity(workload=chat, statistic=median, year=2030)",
        "multiple(workload=video-vlm, of=(workload=chat), year=2030)",
        "unmet(workload=chat, year=2027)",
        "unmet(year=2025)",
        "unmet(use=all, year=2026)",
        "effective_number(by=family, year=2030)",
        "hhi(by=vendor, year=2030)",
        "entropy(by=chip, year=2030)",
        "top_share(by=class, year=2030)",
        "ratio(total(lens=spend, year=2030), total(lens=spend, year=2026))",
      })
  void otherFiguresAddUpToo(String text) {
    Explanation explanation = explain(text, Detail.CHAIN);
    assertThat(explanation.value().orElseThrow()).isEqualTo(number(text));
    assertThat(explanation.expression()).isNotEmpty();
    addsUp(explanation);
  }

  /** What the page of the model says of it. */
  @Test
  void theIntensityOfTrainingIsThatOfRolloutsWhoseBytesAreCounted() {
    for (int year : new int[] {2026, 2032}) {
      double figure = number("intensity(use=training, year=" + year + ")");
      assertThat(figure)
          .isEqualTo(number("intensity(use=training, workload=rollouts, year=" + year + ")"))
          .isBetween(year == 2026 ? 485.0 : 615.0, year == 2026 ? 495.0 : 625.0);
    }
  }

  private static double number(String text) {
    return CompiledMeasure.of(measure(text), outcome.structure()).in(outcome).number(0);
  }

  @Test
  void whatLooksOverYearsShowsThem() {
    Explanation first = explain("first_year(share(class=gpu) < 50 %)", Detail.CHAIN);
    assertThat(first.children()).hasSameSizeAs(outcome.structure().years());
  }

  @Test
  void aFigureWithoutAYearSaysWhichOneIsExplained() {
    int last = outcome.structure().lastYear();
    assertThat(explain("share(class=gpu)", Detail.CHAIN).label()).contains("year=" + last);
  }

  @Test
  void whatHasNoNumberSaysWhy() {
    assertThat(explain("leader(by=family, year=2030)", Detail.CHAIN).note()).isNotEmpty();
    assertThat(
            explain("intensity(workload=training, use=training, year=2030)", Detail.CHAIN).note())
        .startsWith("without bound");
    assertThat(explain("total(lens=spend, year=2099)", Detail.CHAIN).note())
        .isEqualTo("outside the horizon");
  }
}
