package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chipcast.report.saved.SavedResult;
import chipcast.report.saved.SavedTable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The screen of all errors says what the commands say that it gathers them from. */
class ScoreAllTest {
  private static final String SEALED = "cli/docs/sealed/baseline-2026-11-26.yaml";

  private static List<SavedTable> tables(String command) {
    Call.Answer answer = Call.here().run((command + " --format json").split(" ", -1));
    assertThat(answer.exit()).as(answer.err()).isZero();
    return SavedResult.read("test", answer.out()).tables();
  }

  private static SavedTable table(List<SavedTable> tables, String name) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
  }

  private static double figure(SavedTable table, String column, String... words) {
    List<SavedTable.Row> found =
        table.rows().stream()
            .filter(row -> row.cells().values().containsAll(List.of(words)))
            .toList();
    assertThat(found).as(String.join(", ", words)).hasSize(1);
    return Double.parseDouble(found.get(0).cells().get(column));
  }

  @Test
  void theFiguresAreThoseOfTheOtherCommands() {
    SavedTable all = table(tables("score all --sealed " + SEALED), "errors");
    SavedTable serving = table(tables("score serving --quick"), "summary");
    assertThat(figure(all, "figure", "median error of all rows scored"))
        .isEqualTo(figure(serving, "median", "all"));
    assertThat(figure(all, "figure", "80 % of those rows are within"))
        .isEqualTo(figure(serving, "p80", "all"));
    assertThat(figure(all, "figure", "median error of audited rows"))
        .isEqualTo(figure(serving, "median", "audited"));
    SavedTable means = table(tables("backtest --as-of 2024-12"), "means");
    for (String lens : List.of("chips", "compute", "spend")) {
      String what = "specialised share of " + lens;
      assertThat(figure(all, "figure", "market as of 2024-12", what))
          .isCloseTo(figure(means, "model", lens, "specialised"), within(1e-8));
      assertThat(figure(all, "rival_figure", "market as of 2024-12", what))
          .isCloseTo(figure(means, "persistence", lens, "specialised"), within(1e-8));
    }
    SavedTable sources = table(tables("sources"), "sources");
    assertThat(figure(all, "figure", "grade D, judgement"))
        .isCloseTo(
            figure(sources, "grade_D", "all") / figure(sources, "quantities", "all"), within(1e-9));
    assertThat(figure(all, "figure", "accelerators in their 80 % band")).isBetween(0.0, 1.0);
  }

  @Test
  void optionsOfOneSubjectAreRefusedForTheOther() {
    assertThat(Call.here().run("score", "all", "--quick").exit()).isEqualTo(ExitCode.USAGE);
    assertThat(Call.here().run("score", "serving", "--sealed", "x").exit())
        .isEqualTo(ExitCode.USAGE);
    assertThat(Call.here().run("score", "everything").err())
        .contains("unknown score: everything")
        .contains("serving, all");
  }
}
