package chipcast.projection;

import chipcast.hardware.CatalogueChip;
import java.util.List;
import java.util.OptionalDouble;

/** What came of one chip, or of two that serve together. */
public sealed interface LeagueRow {
  /** The chips, one for each pool. */
  List<CatalogueChip> chips();

  /** Their keys, the reader's before the writer's: {@code nvidia-b200-sxm} or {@code a > b}. */
  default String name() {
    CatalogueChip first = chips().get(0);
    CatalogueChip last = chips().get(chips().size() - 1);
    return first.id().equals(last.id()) ? first.id() : first.id() + " > " + last.id();
  }

  /**
   * They serve.
   *
   * @param offers one for each pool: one of joint pools, two of split ones
   * @param prices of tokens, as far as the task has any
   * @param usd USD a task, all in
   * @param joules a task, all in
   */
  record Serves(List<OfferTerms> offers, TokenPrices prices, double usd, double joules)
      implements LeagueRow {
    /** The list is kept as it is. */
    public Serves {
      offers = List.copyOf(offers);
    }

    static Serves of(List<OfferTerms> offers, TokenPrices prices) {
      double usd = 0;
      double joules = 0;
      for (OfferTerms offer : offers) {
        usd += offer.capacity().cost().usd();
        joules += offer.capacity().cost().joules();
      }
      return new Serves(offers, prices, usd, joules);
    }

    @Override
    public List<CatalogueChip> chips() {
      return offers.stream().map(OfferTerms::chip).toList();
    }

    /** Whether phases have pools of their own. */
    public boolean split() {
      return offers.size() > 1;
    }

    /** The part of the cost that the sizes of the pools alone make. */
    public double wastedBySize() {
      double wasted = 0;
      for (OfferTerms offer : offers) {
        wasted += offer.capacity().cost().wastedBySize();
      }
      return wasted;
    }
  }

  /**
   * It does not.
   *
   * @param chip which
   * @param reason why not
   */
  record Refused(CatalogueChip chip, String reason) implements LeagueRow {
    @Override
    public List<CatalogueChip> chips() {
      return List.of(chip);
    }
  }

  /**
   * What a task's cost comes to by its tokens, in USD a token; they add up to the cost of a task
   * but for porting: {@code fresh · f + cached · c + out · o}.
   *
   * @param fresh prompt tokens that are computed, with the pictures that some of them are
   * @param cached prompt tokens that are held and read: what they add to the cost of a prefill
   * @param out tokens written
   */
  record TokenPrices(OptionalDouble fresh, OptionalDouble cached, OptionalDouble out) {}
}
