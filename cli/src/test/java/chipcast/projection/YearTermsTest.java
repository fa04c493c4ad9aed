package chipcast.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chipcast.assumption.WorldReader;
import chipcast.measure.Basis;
import chipcast.measure.Lens;
import chipcast.scenario.Home;
import chipcast.scenario.Request;
import chipcast.scenario.Resolver;
import chipcast.source.Problems;
import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The terms of the shipped baseline against what its run recorded. */
class YearTermsTest {
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

  private static Offset<Double> close(double value) {
    return within(1e-11 * Math.abs(value));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 10})
  void theTermsAreThoseOfTheRun(int year) {
    YearTerms terms = YearTerms.of(outcome, year);
    YearRecord record = outcome.year(year);
    for (int segment = 0; segment < outcome.structure().segments().size(); segment++) {
      assertThat(terms.segment(segment).tasks()).isEqualTo(record.tasks(segment, 0));
      ChoiceTerms choice = terms.choice(segment);
      for (int slot = 0; slot < outcome.structure().slots().get(segment).size(); slot++) {
        Cell cell = outcome.cell(segment, slot);
        double chips = outcome.amount(Lens.CHIPS, Basis.NEW, year, segment, slot, 0);
        if (chips > 0) {
          holds(terms.place(segment, slot), choice, record, cell);
        }
      }
    }
  }

  private static void holds(PlaceTerms place, ChoiceTerms choice, YearRecord record, Cell cell) {
    PlaceTerms.Built built = place.built().orElseThrow();
    assertThat(place.newChips()).isEqualTo(record.newChips(cell.index(), 0));
    assertThat(built.tasks() / place.capacity().tasksPerChip()).isEqualTo(place.newChips());
    assertThat(built.share()).isEqualTo(record.share(cell.index(), 0));
    assertThat(choice.chipShare(built.onSale()))
        .isCloseTo(built.freeShare(), close(built.freeShare()));
    double tasks = built.contracted() + built.pool().free() * built.part() * built.share();
    assertThat(tasks).isCloseTo(built.tasks(), close(built.tasks()));
    assertThat(place.capacity().load().load()).isEqualTo(record.load(cell.index(), 0));
    double installed = place.stock().surviving() + place.newChips();
    assertThat(installed).isCloseTo(place.installed(), close(place.installed()));
    double cost = choice.onSale().get(built.onSale()).cost();
    assertThat(place.capacity().cost().usd()).isCloseTo(cost, close(cost));
  }
}
