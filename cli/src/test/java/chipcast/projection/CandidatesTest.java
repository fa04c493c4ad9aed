package chipcast.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import chipcast.assumption.WorldReader;
import chipcast.measure.Basis;
import chipcast.measure.CandidateFigure;
import chipcast.measure.Lens;
import chipcast.scenario.Request;
import chipcast.scenario.Resolver;
import chipcast.source.MapNode;
import chipcast.source.Problems;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Entry of a candidate of the baseline, under other outlays and times. */
class CandidatesTest {
  private static final String CANDIDATE = "families.custom-xpu.candidate.";

  private static Plan plan(String... overrides) {
    Problems problems = new Problems();
    Request request =
        new Request("baseline", List.of(), List.of(overrides), InputStream.nullInputStream());
    MapNode tree = Resolver.resolve(Worlds.home(), request, problems).tree();
    problems.throwIfAny();
    return Plan.of("baseline", WorldReader.read(tree, Optional.empty(), problems));
  }

  private static CandidateTerms candidate(String... overrides) {
    return find(plan(overrides));
  }

  private static CandidateTerms find(Plan plan) {
    for (List<CandidateTerms> candidate : plan.candidates()) {
      if (candidate.get(0).family().equals("custom-xpu")) {
        return candidate.get(0);
      }
    }
    throw new AssertionError("no candidate custom-xpu");
  }

  @Test
  void withoutOutlayItIsDecidedOnAtTheFirstDateAndComesAfterLeadAndSlip() {
    CandidateTerms free = candidate(CANDIDATE + "nre=0.001 USD");
    assertThat(free.enters()).isTrue();
    assertThat(free.date()).isEqualTo(2026.5);
    assertThat(free.start()).isEqualTo(2029.0);
    assertThat(free.figure(CandidateFigure.FIRST_SILICON)).isEqualTo(2029.0);
  }

  @Test
  void moreOutlayNeverBringsEntryForwardAndAFortuneKeepsItOutOfEveryShare() {
    double earlier = 0;
    for (String nre : List.of("50 MUSD", "500 MUSD", "5 GUSD", "5 TUSD")) {
      CandidateTerms terms = candidate(CANDIDATE + "nre=" + nre);
      double date = terms.enters() ? terms.date() : Double.POSITIVE_INFINITY;
      assertThat(date).as(nre).isGreaterThanOrEqualTo(earlier);
      earlier = date;
    }
    assertThat(earlier).isEqualTo(Double.POSITIVE_INFINITY);
    ProjectedOutcome never = Projection.run(plan(CANDIDATE + "nre=5 TUSD"));
    double chips = 0;
    for (int segment = 0; segment < never.structure().segments().size(); segment++) {
      for (int slot = 0; slot < never.structure().slots().get(segment).size(); slot++) {
        if (never.structure().slots().get(segment).get(slot).chip().family().equals("custom-xpu")) {
          for (int year = 0; year < never.structure().years().size(); year++) {
            chips += never.amount(Lens.CHIPS, Basis.NEW, year, segment, slot, 0);
          }
        }
      }
    }
    assertThat(chips).isZero();
  }

  @Test
  void aLongerLeadTimeNeverRaisesWhatItIsWorth() {
    double before = Double.POSITIVE_INFINITY;
    for (String lead : List.of("1 year", "2 years", "3 years")) {
      CandidateTerms terms =
          candidate(CANDIDATE + "lead=" + lead, CANDIDATE + "addressable=0.001 %");
      assertThat(terms.enters()).isFalse();
      double factor = terms.figure(CandidateFigure.OUTLAY_FACTOR);
      assertThat(factor).as(lead).isLessThanOrEqualTo(before);
      before = factor;
    }
  }

  @Test
  void atTheBreakEvenFiguresItWouldJustPay() {
    CandidateTerms terms = candidate();
    double factor = terms.figure(CandidateFigure.OUTLAY_FACTOR);
    EntryYear first = terms.years().get(0);
    assertThat(terms.figure(CandidateFigure.SPEND) * factor)
        .isCloseTo(first.alternative(), withPercentage(1e-9));
    assertThat(terms.figure(CandidateFigure.VOLUME) * factor)
        .isCloseTo(first.chips(), withPercentage(1e-9));
  }
}
