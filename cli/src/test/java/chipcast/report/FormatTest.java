package chipcast.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chipcast.measure.Basis;
import chipcast.measure.Label;
import chipcast.measure.Lens;
import chipcast.result.Absence;
import chipcast.result.Row;
import chipcast.result.Value;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormatTest {

  private static final Manifest MANIFEST =
      new Manifest(
          "0.1.0",
          List.of("run", "baseline"),
          List.of("baseline"),
          List.of(new Manifest.Input("scenarios/baseline.yaml", "ab".repeat(32))),
          List.of("chips.b200.price.value=30 kUSD"),
          OptionalLong.of(0),
          OptionalLong.empty());

  private static final Table SHARES =
      Table.named("shares", "Share of inference spend, new, world")
          .column(Column.text("family", "Family"))
          .column(Column.share("y2026", "2026"))
          .column(Column.share("y2027", "2027"))
          .column(Column.money("spend", "Spend 2027", "USD"))
          .column(Column.trend("Trend"))
          .row(
              Cell.of("NVIDIA | *data-centre* GPU"),
              Cell.of(1.0 / 3.0),
              Cell.of(0.523, 0.41, 0.63),
              Cell.of(123_456_789_012.0),
              new Cell.Trend(List.of(0.0, 0.5, 1.0)))
          .row(
              Cell.of("=SUM(A1)"),
              Cell.of(2.0 / 3.0),
              Cell.missing("no new demand"),
              Cell.of(0.0),
              new Cell.Trend(List.of(1.0, Double.NaN, 0.2)))
          .note("Weights frozen at the base year are in the second line.")
          .build();

  private static final Document DOCUMENT = new Document(List.of(SHARES), MANIFEST);

  private static final String FOOT =
      "chipcast 0.1.0 · baseline · 1 input 14216f6df4c1 ·"
          + " --set chips.b200.price.value=30 kUSD · seed 0";

  @Test
  void aTableIsAlignedWithoutBoxes() {
    assertThat(Format.TABLE.text(DOCUMENT, Style.PLAIN))
        .isEqualTo(
            """
            Share of inference spend, new, world
            Family                        2026           2027  Spend 2027 (USD)  Trend
            NVIDIA | *data-centre* GPU  33.3 %           52 %             123 B  ▁▅█
            =SUM(A1)                    66.7 %  no new demand                 0  █ ▂
            Weights frozen at the base year are in the second line.

            """
                + FOOT
                + "\n");
  }

  @Test
  void aNarrowTableClipsWordsAndThenLeavesTheTrendOut() {
    String clipped = Format.TABLE.text(DOCUMENT, new Style(60, false, false));
    assertThat(clipped)
        .startsWith(
            """
            Share of inference spend, new, world
            Family          2026           2027  Spend 2027 (USD)  Trend
            NVIDIA | ...  33.3 %           52 %             123 B  _=#
            =SUM(A1)      66.7 %  no new demand                 0  # .
            """);
    assertThat(clipped.lines().limit(5)).allMatch(line -> line.length() <= 60);
    String narrow = Format.TABLE.text(DOCUMENT, new Style(52, false, true));
    assertThat(narrow)
        .startsWith(
            """
            Share of inference spend, new, world
            Family         2026           2027  Spend 2027 (USD)
            NVIDIA | *…  33.3 %           52 %             123 B
            =SUM(A1)     66.7 %  no new demand                 0
            Weights frozen at the base year are in the second
            line.
            """);
  }

  @Test
  void emphasisIsOnlyWhereItIsAskedFor() {
    assertThat(Format.TABLE.text(DOCUMENT, new Style(100, true, true)))
        .startsWith("\u001b[1mShare of inference spend, new, world\u001b[0m\n");
    assertThat(Format.TABLE.text(DOCUMENT, Style.PLAIN)).doesNotContain("\u001b");
  }

  @Test
  void markdownShowsLabelsAsTheyAre() {
    assertThat(Format.MD.text(DOCUMENT, Style.PLAIN))
        .isEqualTo(
            """
            ### Share of inference spend, new, world

            | Family | 2026 | 2027 | Spend 2027 (USD) | Trend |
            | :-- | --: | --: | --: | :-- |
            | NVIDIA \\| \\*data-centre\\* GPU | 33.3 % | 52 % | 123 B | ▁▅█ |
            | \\=SUM(A1) | 66.7 % | no new demand | 0 | █ ▂ |

            - Weights frozen at the base year are in the second line.

            """
                + "*"
                + FOOT
                + "*\n");
  }

  @Test
  void csvHasTenDigitsAndNoFormulas() {
    assertThat(Format.CSV.text(DOCUMENT, Style.PLAIN))
        .isEqualTo(
            """
            family,y2026,y2027,spend
            NVIDIA | *data-centre* GPU,0.3333333333,0.523,123456789000
            "'=SUM(A1)",0.6666666667,no new demand,0
            """);
  }

  @Test
  void csvQuotesAndEscapes() {
    Table table =
        Table.named("t", "t")
            .column(Column.text("a", "a"))
            .column(Column.text("b", "b"))
            .row(Cell.of("x, \"y\""), Cell.of("two\nlines\u001b[0m"))
            .row(Cell.of("@cmd"), Cell.of("-1"))
            .build();
    assertThat(Format.CSV.text(new Document(List.of(table), MANIFEST), Style.PLAIN))
        .isEqualTo(
            """
            a,b
            "x, ""y""\",two\\u{A}lines\\u{1B}[0m
            "'@cmd","'-1"
            """);
  }

  @Test
  void jsonCarriesTheManifest() {
    assertThat(Format.JSON.text(DOCUMENT, Style.PLAIN))
        .isEqualTo(
            """
            {
              "manifest": MANIFEST,
              "tables": [
                {
                  "name": "shares",
                  "title": "Share of inference spend, new, world",
                  "columns": [
                    {"name": "family", "title": "Family", "type": "text", "unit": ""},
                    {"name": "y2026", "title": "2026", "type": "share", "unit": "1"},
                    {"name": "y2027", "title": "2027", "type": "share", "unit": "1"},
                    {"name": "spend", "title": "Spend 2027", "type": "money", "unit": "USD"}
                  ],
                  "rows": [
                    {"family": "NVIDIA | *data-centre* GPU", "y2026": 0.3333333333, "y2027": 0.523, "spend": 123456789000},
                    {"family": "=SUM(A1)", "y2026": 0.6666666667, "y2027": "no new demand", "spend": 0}
                  ],
                  "notes": ["Weights frozen at the base year are in the second line."]
                }
              ]
            }
            """
                .replace("MANIFEST", MANIFEST.json()));
  }

  @Test
  void jsonLinesHoldARowALine() {
    assertThat(Format.JSONL.text(DOCUMENT, Style.PLAIN).lines())
        .containsExactly(
            "{\"manifest\": " + MANIFEST.json() + "}",
            "{\"family\": \"NVIDIA | *data-centre* GPU\", \"y2026\": 0.3333333333,"
                + " \"y2027\": 0.523, \"spend\": 123456789000}",
            "{\"family\": \"=SUM(A1)\", \"y2026\": 0.6666666667,"
                + " \"y2027\": \"no new demand\", \"spend\": 0}");
  }

  @Test
  void jsonStringsEscapeWhatIsNotPrintable() {
    assertThat(Json.string("a\"\\\n\t\u0007\u001b\u2028\u202e é 😀 \ud800"))
        .isEqualTo("\"a\\\"\\\\\\n\\t\\u0007\\u001b\\u2028\\u202e é 😀 \\ud800\"");
  }

  @Test
  void controlCharactersReachNoTerminal() {
    Table table =
        Table.named("t", "evil \u001b]0;x\u0007")
            .column(Column.text("a", "\u001b[31m"))
            .row(Cell.of("\u202eabc\u001b[2J"))
            .note("\u0000")
            .build();
    Document document = new Document(List.of(table), MANIFEST);
    for (Format format : Format.values()) {
      assertThat(format.text(document, Style.PLAIN).codePoints())
          .noneMatch(c -> (c < ' ' && c != '\n') || c == 0x202e || (c >= 0x7f && c < 0xa0));
    }
  }

  @Test
  void severalTablesFitOnlyWhereThereIsRoom() {
    Document two = new Document(List.of(SHARES, SHARES), MANIFEST);
    for (Format format : Format.values()) {
      if (format.holdsSeveral()) {
        assertThat(format.text(two, Style.PLAIN)).contains("no new demand");
      } else {
        assertThatThrownBy(() -> format.text(two, Style.PLAIN))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining(format.word());
      }
    }
  }

  @Test
  void aFigureThatIsNoNumberIsRefused() {
    assertThatThrownBy(() -> Cell.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void tidyRowsAreATable() {
    List<Row> rows =
        List.of(
            new Row(
                "baseline",
                2027,
                Lens.COMPUTE,
                Basis.NEW,
                Map.of(Label.USE, "inference", Label.FAMILY, "tpu"),
                new Value.Numeric(2.5)),
            new Row(
                "baseline",
                2028,
                Lens.COMPUTE,
                Basis.NEW,
                Map.of(),
                new Value.Absent(Absence.NO_NEW_DEMAND)));
    Table table = TidyTable.of("rows", "All rows", () -> rows.stream());
    assertThat(table.columns()).extracting(Column::name).isEqualTo(Row.COLUMNS);
    assertThat(Format.CSV.text(new Document(List.of(table), MANIFEST), Style.PLAIN))
        .isEqualTo(
            """
            scenario,year,measure,basis,use,market,buyer,workload,tier,pool,phase,class,vendor,family,chip,generated,value,unit
            baseline,2027,compute,new,inference,,,,,,,,,tpu,,,2.5,H100e
            baseline,2028,compute,new,,,,,,,,,,,,,no new demand,H100e
            """);
  }

  @Test
  void aManifestHoldsNoAbsolutePath() {
    assertThatThrownBy(() -> new Manifest.Input("/home/me/x.yaml", "ab".repeat(32)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(MANIFEST.json())
        .isEqualTo(
            "{\"chipcast\": \"0.1.0\", \"command\": [\"run\", \"baseline\"],"
                + " \"scenarios\": [\"baseline\"], \"inputs\":"
                + " {\"scenarios/baseline.yaml\": \""
                + "ab".repeat(32)
                + "\"}, \"overrides\": [\"chips.b200.price.value=30 kUSD\"], \"seed\": 0,"
                + " \"draws\": null}");
  }

  @Test
  void aSparklineShowsTheShapeOfEachRow() {
    assertThat(Sparkline.of(List.of(0.0, 1.0, 2.0, Double.NaN, 8.0), true)).isEqualTo("▁▂▃ █");
    assertThat(Sparkline.of(List.of(0.0, 8.0), false)).isEqualTo("_#");
    assertThat(Sparkline.of(List.of(0.0, 0.0), true)).isEqualTo("▁▁");
    assertThat(Stream.of(Sparkline.of(List.of(-1.0, 0.0, 1.0), true))).containsExactly("▁▅█");
  }
}
