package chipcast.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  private static final List<String> NAMES =
      List.of("vendor", "vector", "price", "memory_bandwidth", "Price");

  @ParameterizedTest
  @CsvSource({
    "vendro, vendor",
    "vendr, vendor",
    "PRICE, price",
    "Price, Price",
    "prcie, price",
    "memory_bandwith, memory_bandwidth",
    "memory, memory_bandwidth",
    "Mem, memory_bandwidth",
    "me, ",
    "watts, ",
    "'', ",
  })
  void theNearestNameIsFound(String name, String nearest) {
    assertThat(Spelling.nearest(name, NAMES).orElse(null)).isEqualTo(nearest);
  }

  @Test
  void aHostileNameHasNoNearest() {
    assertThat(Spelling.nearest("x".repeat(1_000_000), NAMES)).isEmpty();
  }
}
