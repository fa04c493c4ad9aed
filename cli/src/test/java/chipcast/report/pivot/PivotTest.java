package chipcast.report.pivot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import chipcast.source.InvalidInput;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PivotTest {
  private static final String CSV =
      """
      year,basis,family,workload,value,unit
      2026,new,tpu,chat,2,USD
      2026,new,gpu,chat,1,USD
      2026,new,gpu,"agents, fast",4.5,USD
      2025,new,gpu,chat,8,USD
      2025,new,gpu,chat,,USD
      2025,new,gpu,chat,no new demand,USD
      """;

  @Test
  void sumsByRowsAndColumnsInTheOrderOfTheInput() {
    PivotTable table = pivot(CSV, List.of("year"), List.of("family"), Map.of());
    assertThat(table.keys()).containsExactly("year");
    assertThat(table.columns()).containsExactly("tpu", "gpu");
    assertThat(table.unit()).isEqualTo("USD");
    assertThat(table.rows())
        .containsExactly(
            new PivotTable.Line(List.of("2026"), List.of(2.0, 5.5)),
            new PivotTable.Line(List.of("2025"), List.of(Double.NaN, 8.0)));
  }

  @Test
  void withoutColumnsTheFiguresStandUnderTheirOwnName() {
    PivotTable table = pivot(CSV, List.of("family", "workload"), List.of(), Map.of());
    assertThat(table.columns()).containsExactly("value");
    assertThat(table.rows())
        .contains(new PivotTable.Line(List.of("gpu", "agents, fast"), List.of(4.5)));
  }

  @Test
  void keepsOnlyWhatIsAskedFor() {
    PivotTable table =
        pivot(CSV, List.of("family"), List.of(), Map.of("year", List.of("2025", "2024")));
    assertThat(table.rows()).containsExactly(new PivotTable.Line(List.of("gpu"), List.of(8.0)));
  }

  @Test
  void everyAggregateIsWhatItsNameSays() {
    assertThat(aggregated(Aggregate.SUM)).isEqualTo(13.5);
    assertThat(aggregated(Aggregate.MEAN)).isEqualTo(4.5);
    assertThat(aggregated(Aggregate.MIN)).isEqualTo(1);
    assertThat(aggregated(Aggregate.MAX)).isEqualTo(8);
    assertThat(aggregated(Aggregate.COUNT)).isEqualTo(3);
  }

  @Test
  void dollarsAndChipsNeverBecomeOneFigure() {
    String mixed = CSV + "2025,new,gpu,chat,7,chip\n";
    MixedFigures told =
        catchThrowableOfType(
            MixedFigures.class, () -> pivot(mixed, List.of("year"), List.of(), Map.of()));
    assertThat(told.column()).isEqualTo("unit");
    assertThat(told.values()).containsExactly("USD", "chip");
    assertThat(pivot(mixed, List.of("year"), List.of("unit"), Map.of()).columns())
        .containsExactly("USD", "chip");
  }

  @Test
  void jsonLinesSayTheSameAsCsv() {
    String json =
        """
        {"manifest": {"chipcast": "0.1.0"}}
        {"year": 2026, "family": "tpu", "value": 2}
        {"year": 2025, "family": "gpu", "value": 8, "note": null, "more": {"a": [1]}}
        """;
    SavedRows rows = SavedRowsReader.read("x.jsonl", json);
    assertThat(rows.columns()).containsExactly("year", "family", "value");
    assertThat(rows.rows())
        .containsExactly(List.of("2026", "tpu", "2"), List.of("2025", "gpu", "8"));
  }

  @Test
  void quotesAndLineBreaksInCellsAreRead() {
    SavedRows rows = SavedRowsReader.read("x.csv", "a,b\r\n\"say \"\"hi\"\"\nthere\",2\r\n3,4\r\n");
    assertThat(rows.rows()).containsExactly(List.of("say \"hi\"\nthere", "2"), List.of("3", "4"));
    assertThat(rows.lines()).containsExactly(2, 4);
  }

  @Test
  void whatIsNoTableIsToldWithItsLine() {
    assertThatThrownBy(() -> SavedRowsReader.read("x.csv", "a,b\n1,2\n1,2,3\n"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("x.csv:3:1")
        .hasMessageContaining("3 cells under 2 columns");
    assertThatThrownBy(() -> SavedRowsReader.read("x.csv", "a,a\n"))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> SavedRowsReader.read("x.csv", "a".repeat(1_000_000)))
        .isInstanceOf(InvalidInput.class)
        .satisfies(told -> assertThat(told.getMessage()).hasSizeLessThan(200));
    assertThatThrownBy(() -> SavedRowsReader.read("x.jsonl", "{\"a\": 1}\n[1]\n"))
        .hasMessageContaining("x.jsonl:2:1");
    assertThatThrownBy(() -> pivot("a,value\n1,x\n", List.of("a"), List.of(), Map.of()))
        .hasMessageContaining("no number under value");
  }

  private static double aggregated(Aggregate aggregate) {
    PivotRequest request =
        new PivotRequest(
            List.of("basis"), List.of(), "value", aggregate, Map.of("family", List.of("gpu")));
    return Pivot.of("x.csv", SavedRowsReader.read("x.csv", CSV), request)
        .rows()
        .get(0)
        .figures()
        .get(0);
  }

  private static PivotTable pivot(
      String csv, List<String> rows, List<String> columns, Map<String, List<String>> where) {
    PivotRequest request = new PivotRequest(rows, columns, "value", Aggregate.SUM, where);
    return Pivot.of("x.csv", SavedRowsReader.read("x.csv", csv), request);
  }
}
