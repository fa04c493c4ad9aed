package chipcast.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

  private static final Explanation COST =
      Explanation.of(
          "cost per task",
          "20 × (1.5 + 0.25) ÷ (3600 × 10)",
          20 * (1.5 + 0.25) / (3_600 * 10),
          "USD/task",
          List.of(
              Explanation.given("units per task", 20, "token", "workloads.chat.phases.decode"),
              Explanation.of("capital", "12 ÷ 8", 1.5, "USD/h", List.of()).noted("CRF 0.4")));

  @Test
  void anExplanationIsAnIndentedTree() {
    assertThat(COST.text(Style.PLAIN))
        .isEqualTo(
            """
            cost per task = 20 × (1.5 + 0.25) ÷ (3600 × 10) = 0.0009722222222 USD/task
              units per task = 20 token  (workloads.chat.phases.decode)
              capital = 12 ÷ 8 = 1.5 USD/h  (CRF 0.4)
            """);
  }

  @Test
  void anExplanationIsJsonToo() {
    assertThat(Explanation.remark("why not", "needs 4 of 2 chips").json())
        .isEqualTo(
            "{\"label\": \"why not\", \"expression\": \"\", \"value\": null, \"unit\": \"\","
                + " \"note\": \"needs 4 of 2 chips\", \"terms\": []}");
    assertThat(COST.json()).contains("\"terms\": [{\"label\": \"units per task\"");
  }

  @Test
  void thePrintedArithmeticGivesThePrintedValue() {
    assertThat(ExpressionEvaluator.value(COST.expression()))
        .isCloseTo(COST.value().orElseThrow(), within(1e-12));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1 + 2 × 3; 7",
        "8 ÷ 2 ÷ 2; 2",
        "10 − 2 − 3; 5",
        "2 ^ 3 ^ 2; 512",
        "(−2) × −3; 6",
        "−2 ^ 2; -4",
        "max(1, 2 × 3, 4) − min(5, 2); 4",
        "exp(ln(5)) + 1.5e-3 × 1e+3; 6.5",
        "2 ^ (−1); 0.5"
      })
  void theEvaluatorKnowsTheSigns(String expression, double value) {
    assertThat(ExpressionEvaluator.value(expression)).isCloseTo(value, within(1e-12));
  }

  @Property
  void whatIsWrittenIsWhatIsMeant(
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double a,
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double b) {
    assertThat(ExpressionEvaluator.value(Expression.sum(a, b, a)))
        .isCloseTo(a + b + a, within(1e-3));
    assertThat(ExpressionEvaluator.value(Expression.difference(a, b)))
        .isCloseTo(a - b, within(1e-3));
    assertThat(ExpressionEvaluator.value(Expression.max(a, b)))
        .isCloseTo(Math.max(a, b), within(1e-3));
    double products =
        ExpressionEvaluator.value(Expression.sumOfProducts(List.of(a, 2.0), List.of(3.0, b)));
    assertThat(products).isCloseTo(3 * a + 2 * b, within(1e-2));
  }
}
