package chipcast.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chipcast.assumption.Tier;
import chipcast.assumption.Workload;
import chipcast.assumption.World;
import chipcast.quantity.Point;
import chipcast.quantity.Unit;
import chipcast.result.SlotFigure;
import chipcast.source.Assumption;
import chipcast.source.Position;
import chipcast.source.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The league table of the shipped baseline, held to the run that it belongs to. */
class LeagueTest {
  private static final int YEAR = 2027;
  private static final double ROUNDING = 1e-12;

  private static World world;
  private static ProjectedOutcome outcome;
  private static League league;

  @BeforeAll
  static void compile() {
    world = Worlds.read(Worlds.baseline());
    Plan plan = Plan.of("baseline", world).withoutLimits();
    outcome = Projection.run(plan);
    league = League.of(plan, YEAR);
  }

  private static LeagueQuestion question(String workload, Tier tier, Optional<String> buyer) {
    Workload of = Objects.requireNonNull(world.workloads().get(workload));
    return new LeagueQuestion(
        of,
        tier,
        Objects.requireNonNull(world.models().get(of.model())),
        buyer.map(id -> world.buyers().get(id)),
        OptionalDouble.empty(),
        false);
  }

  private static Tier tier(String workload, String tier) {
    Workload of = Objects.requireNonNull(world.workloads().get(workload));
    return Objects.requireNonNull(of.tiers().get(tier));
  }

  private static List<LeagueRow.Serves> serving(LeagueQuestion question) {
    List<LeagueRow.Serves> serving = new ArrayList<>();
    for (LeagueRow row : league.rows(question)) {
      if (row instanceof LeagueRow.Serves serves) {
        serving.add(serves);
      }
    }
    return serving;
  }

  @Test
  void costsAndEnergiesAreThoseOfTheRun() {
    int held = 0;
    int year = outcome.structure().yearIndex(YEAR);
    for (LeagueRow.Serves row :
        serving(question("chat", tier("chat", "fast"), Optional.of("clouds")))) {
      if (!row.split()) {
        assertThat(row.usd())
            .as(row.name())
            .isCloseTo(ofRun(SlotFigure.COST, year, row.name()), within(ROUNDING * row.usd()));
        assertThat(row.joules())
            .as(row.name())
            .isCloseTo(ofRun(SlotFigure.ENERGY, year, row.name()), within(ROUNDING * row.joules()));
        held++;
      }
    }
    assertThat(held).isGreaterThan(10);
  }

  private static double ofRun(SlotFigure figure, int year, String chip) {
    double sum = 0;
    for (Segment segment : outcome.plan().market().segments()) {
      boolean asked =
          segment.label().workload().equals("chat")
              && segment.label().tier().equals("fast")
              && segment.label().buyer().equals("clouds")
              && !segment.isSplit();
      for (int slot = 0;
          asked && slot < outcome.structure().slots().get(segment.index()).size();
          slot++) {
        if (outcome.structure().slots().get(segment.index()).get(slot).chip().chip().equals(chip)) {
          sum += outcome.figure(figure, year, segment.index(), slot, 0);
        }
      }
    }
    return sum;
  }

  @Test
  void pricesOfTokensAddUpToTheCostOfATask() {
    Workload chat = Objects.requireNonNull(world.workloads().get("chat"));
    for (LeagueRow.Serves row :
        serving(question("chat", tier("chat", "standard"), Optional.empty()))) {
      double fresh = 0;
      double cached = 0;
      double out = 0;
      for (OfferTerms offer : row.offers()) {
        for (CapacityTerms.PhaseTerms phase : offer.capacity().phases()) {
          if (phase.phase().phase().equals("prefill")) {
            fresh = phase.units();
            double grown = fresh / phase.phase().unitsPerTask();
            cached = chat.phases().prefill().orElseThrow().cached().point() * grown;
          } else {
            out = phase.units();
          }
        }
      }
      assertThat(row.prices().cached().orElseThrow()).as(row.name()).isNotNegative();
      assertThat(
              fresh * row.prices().fresh().orElseThrow()
                  + cached * row.prices().cached().orElseThrow()
                  + out * row.prices().out().orElseThrow())
          .as(row.name())
          .isCloseTo(row.usd(), within(1e-9 * row.usd()));
    }
  }

  @Test
  void moreSpeedIsNeverCheaperAndNeverServedByMore() {
    double cheapest = 0;
    int serving = Integer.MAX_VALUE;
    for (double speed : new double[] {20, 50, 100, 200, 500, 1000, 2000}) {
      Assumption asked =
          new Assumption(
              "speed",
              Unit.parse("token/s"),
              new Point(speed),
              Provenance.NONE,
              new Position("here", 1, 1),
              List.of());
      List<LeagueRow.Serves> rows =
          serving(question("chat", tier("chat", "fast").atSpeed(asked), Optional.empty()));
      if (!rows.isEmpty()) {
        assertThat(rows.get(0).usd()).isGreaterThanOrEqualTo(cheapest);
        cheapest = rows.get(0).usd();
      }
      assertThat(rows.size()).isLessThanOrEqualTo(serving);
      serving = rows.size();
    }
  }

  @Test
  void everyChipOnSaleStandsThereOnceServedOrRefused() {
    List<String> names = new ArrayList<>();
    LeagueQuestion question = question("chat", tier("chat", "standard"), Optional.empty());
    for (LeagueRow row : league.rows(question)) {
      if (row instanceof LeagueRow.Refused || !((LeagueRow.Serves) row).split()) {
        names.add(row.name());
      }
    }
    List<String> onSale = new ArrayList<>();
    double[] sold = outcome.plan().points().onSale()[outcome.structure().yearIndex(YEAR)];
    for (int chip = 0; chip < sold.length; chip++) {
      if (sold[chip] > 0) {
        onSale.add(outcome.plan().chips().get(chip).id());
      }
    }
    assertThat(names).containsExactlyInAnyOrderElementsOf(onSale);
  }

  @Test
  void aStatedLoadIsTheLoadOfEveryPool() {
    Workload chat = Objects.requireNonNull(world.workloads().get("chat"));
    LeagueQuestion even =
        new LeagueQuestion(
            chat,
            tier("chat", "fast"),
            Objects.requireNonNull(world.models().get(chat.model())),
            Optional.empty(),
            OptionalDouble.of(0.5),
            true);
    for (LeagueRow.Serves row : serving(even)) {
      assertThat(row.offers()).allMatch(offer -> offer.capacity().load().load() == 0.5);
      assertThat(row.wastedBySize()).isZero();
    }
  }

  @Test
  void aYearOutsideTheHorizonIsRefused() {
    assertThatThrownBy(() -> League.of(outcome.plan(), 2050))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2050");
  }
}
