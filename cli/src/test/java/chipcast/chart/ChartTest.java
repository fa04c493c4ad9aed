package chipcast.chart;

import static org.assertj.core.api.Assertions.assertThat;

import chipcast.report.Document;
import chipcast.report.Format;
import chipcast.report.Manifest;
import chipcast.report.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Charts are XML that others read, not blank, and no label leaves the picture or hides another. */
class ChartTest {
  private static final Manifest MANIFEST =
      new Manifest(
          "0", List.of(), List.of(), List.of(), OptionalLong.empty(), OptionalLong.empty());

  static Stream<String> names() {
    return Charts.all().keySet().stream();
  }

  private static Rendered rendered(String name) {
    return Rendered.of(chart(name).svg());
  }

  private static Chart chart(String name) {
    Chart chart = Charts.all().get(name);
    assertThat(chart).isNotNull();
    return chart;
  }

  @ParameterizedTest
  @MethodSource("names")
  void isReadAloud(String name) {
    assertThat(rendered(name).words("title")).isEqualTo(Charts.CAPTION.title());
    assertThat(rendered(name).words("desc")).isEqualTo(Charts.CAPTION.description());
  }

  @ParameterizedTest
  @MethodSource("names")
  void keepsItsLabelsWithinThePicture(String name) {
    assertThat(rendered(name).outside()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void letsNoLabelLieUponAnother(String name) {
    assertThat(rendered(name).overlaps()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void isNotBlankInLightNorInDark(String name) throws IOException {
    Rendered rendered = rendered(name);
    for (boolean dark : new boolean[] {false, true}) {
      assertThat(rendered.image(dark, 1).getRGB(1, 1) & 0xffffff)
          .isEqualTo(dark ? 0x0d1117 : 0xffffff);
      assertThat(rendered.colours(dark)).hasSizeGreaterThan(10);
      assertThat(rendered.colours(dark).values().stream().mapToInt(pixels -> pixels).sum())
          .isGreaterThan(4000);
      save(rendered, name, dark);
    }
  }

  /** With -Dpictures=FOLDER the pictures are kept, to be looked at. */
  private static void save(Rendered rendered, String name, boolean dark) throws IOException {
    String folder = System.getProperty("pictures");
    if (folder != null) {
      Path file = Path.of(folder, name + (dark ? "-dark" : "") + ".png");
      Files.createDirectories(file.getParent());
      ImageIO.write(rendered.image(dark, 2), "png", file.toFile());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void givesTheFiguresThatItShows(String name) {
    String csv = Format.CSV.text(new Document(List.of(chart(name).data()), MANIFEST), Style.PLAIN);
    assertThat(csv.lines().count()).isGreaterThan(5);
  }

  @ParameterizedTest
  @MethodSource("names")
  void isTheSameEachTime(String name) {
    assertThat(chart(name).svg()).isEqualTo(chart(name).svg()).doesNotContain("NaN", "Infinity");
  }

  @Test
  void aNumberOnALabelIsTheOneOfTheTable() {
    StackedShares chart = Charts.stacked(4);
    double last = chart.parts().get(0).shares().get(Charts.YEARS.size() - 1);
    String words = "family-number-0  " + chipcast.report.ReadableNumber.share(last, 2);
    assertThat(rendered("stacked").labels()).isNotEmpty();
    assertThat(Rendered.of(chart.svg()).labels()).extracting(Rendered.Label::words).contains(words);
  }

  @Test
  void namesWithMarkupStayNames() {
    Caption caption = new Caption("a <b> & \"c\"", "x", "d\u0007", "f");
    String svg = new Waterfall(caption, Charts.SHARE, "<script>", 0.2, List.of(), "]]>", 0.2).svg();
    assertThat(Rendered.of(svg).words("title")).isEqualTo("a <b> & \"c\"");
    assertThat(Rendered.of(svg).elements("script")).isEmpty();
  }

  @Test
  void eachPhaseUnderTheRoofsHasAMarkOfItsOwn() {
    Rendered rendered = rendered("roofline");
    assertThat(rendered.labels()).extracting(Rendered.Label::words).contains("prefill", "decode");
    assertThat(rendered.elements("circle")).hasSize(7);
  }

  @Test
  void aShareMovesInPoints() {
    assertThat(rendered("waterfall").labels())
        .extracting(Rendered.Label::words)
        .contains("−6.00 points", "+2.00 points", "30.8 %");
  }

  @Test
  void noNumberStandsUponTheBarOfATornado() {
    Tornado.Bar oneSided = new Tornado.Bar("a", "", 0.4, 0.5);
    Tornado tornado = new Tornado(Charts.CAPTION, Charts.SHARE, 0.4, List.of(oneSided));
    assertThat(Rendered.of(tornado.svg()).labels())
        .extracting(Rendered.Label::words)
        .contains("50.0 %")
        .doesNotContain("40.0 %");
  }

  @Test
  void aLineLeadsFromTheEndOfACostCurveToItsName() {
    CostCurves chart = (CostCurves) chart("cost");
    assertThat(Rendered.of(chart.svg()).elements("line"))
        .filteredOn(line -> line.getAttribute("class").startsWith("w "))
        .hasSize(chart.curves().size());
  }

  @Test
  void aBandSaysItsEnds() {
    assertThat(Rendered.of(Charts.fan(1).svg()).labels())
        .extracting(Rendered.Label::words)
        .contains("scenario-0  38 % (26 % to 54 %)");
  }

  @Test
  void aYearWithoutAWholeHasNoBar() {
    List<Double> shares = List.of(0.4, Double.NaN, 0.5);
    StackedShares chart =
        new StackedShares(
            Charts.CAPTION,
            List.of(2025, 2026, 2027),
            List.of(new StackedShares.Part("a", shares, false)));
    assertThat(Rendered.of(chart.svg()).elements("rect")).hasSize(4);
  }
}
