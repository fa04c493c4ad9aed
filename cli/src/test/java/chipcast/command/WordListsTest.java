package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;

import chipcast.measure.Condition;
import chipcast.measure.Measure;
import chipcast.measure.Vocabulary;
import chipcast.quantity.Quantity;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordListsTest {

  @Test
  void everyMeasureListedCanBeReadAndIsWhatItSays() {
    for (WordLists.MeasureWord word : WordLists.MEASURES) {
      Measure measure = Measure.parse(word.example(), Vocabulary.open());
      assertThat(measure.function()).isEqualTo(word.function());
    }
  }

  @Test
  void everyMeasureThereIsIsListed() {
    Set<Class<?>> listed = new HashSet<>();
    for (WordLists.MeasureWord word : WordLists.MEASURES) {
      listed.add(Measure.parse(word.example(), Vocabulary.open()).getClass());
    }
    assertThat(listed).contains(Measure.class.getPermittedSubclasses());
  }

  @Test
  void everyUnitListedCanBeRead() {
    for (WordLists.UnitWord word : WordLists.UNITS) {
      assertThat(Quantity.parse(word.example())).as(word.unit()).isNotNull();
    }
  }

  @Test
  void theConditionInTheHelpCanBeRead() {
    assertThat(Condition.parse("share(class=gpu, year=2030) < 50 %", Vocabulary.open()))
        .isNotNull();
    assertThat(Condition.parse("effective_number(by=vendor) < 3", Vocabulary.open())).isNotNull();
  }
}
