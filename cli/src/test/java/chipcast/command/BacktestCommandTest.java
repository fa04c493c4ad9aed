package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BacktestCommandTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "backtest; 2; --as-of",
        "backtest --as-of soon; 2; no date: soon",
        "backtest --as-of 2019-12; 2; no year of the market was known",
        "backtest --as-of 2024-12 --to 2024; 2; nothing to forecast",
        "backtest --as-of 2024-12 --table score; 2; did you mean \"scores\"",
        "backtest --as-of 2024-12 --as-assumed; 2; needs the scenario's, 2025",
        "backtest --as-of 2024-12 --history no-such.csv; 3; no-such.csv",
      })
  void aWrongCallIsToldWhatIsWrong(String call, int exit, String message) {
    var answer = Call.here().run(call.split(" ", -1));
    assertThat(answer.exit()).isEqualTo(exit);
    assertThat(answer.err()).contains(message);
    assertThat(answer.out()).isEmpty();
  }
}
