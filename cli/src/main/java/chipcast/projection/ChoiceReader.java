package chipcast.projection;

import chipcast.arithmetic.Elementary;
import chipcast.assumption.Economics;
import chipcast.choice.CostPremium;
import chipcast.choice.Exponents;
import chipcast.choice.NestedChoice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads out how a segment chooses, as the plain form of the choice has it. */
final class ChoiceReader {
  private static final int LANE = 0;

  private final DecidedYear decided;
  private final SegmentChoice choice;
  private final Exponents exponents;

  private ChoiceReader(DecidedYear decided, SegmentChoice choice) {
    this.decided = decided;
    this.choice = choice;
    Economics.Exponents of = decided.plan().world().economics().choice().exponents();
    this.exponents = decided.block().exponents(of, LANE);
  }

  static ChoiceTerms of(DecidedYear decided, int segment) {
    return new ChoiceReader(decided, decided.choices().get(segment)).terms();
  }

  private ChoiceTerms terms() {
    List<ChoiceTerms.Offer> offers = new ArrayList<>();
    for (int option = 0; option < choice.offers().options().size(); option++) {
      offers.add(offer(option));
    }
    List<ChoiceTerms.OnSale> onSale = new ArrayList<>();
    for (int cell = 0; cell < choice.offers().cells().length; cell++) {
      onSale.add(onSale(cell));
    }
    return new ChoiceTerms(
        decided.plan().world().economics().choice().law(),
        exponents,
        offers,
        classes(),
        options(offers),
        onSale,
        chips(onSale));
  }

  private NestedChoice options(List<ChoiceTerms.Offer> offers) {
    List<chipcast.choice.Option> options = new ArrayList<>();
    double[] weights = new double[offers.size()];
    for (int option = 0; option < weights.length; option++) {
      options.add(new chipcast.choice.Option(1, 1, offers.get(option).cost()));
      weights[option] = offers.get(option).premium().weight();
    }
    return NestedChoice.of(
        choice.offers().optionNest(),
        decided.law(),
        exponents,
        choice.baseCost(LANE),
        options,
        weights);
  }

  private NestedChoice chips(List<ChoiceTerms.OnSale> onSale) {
    List<chipcast.choice.Option> options = new ArrayList<>();
    for (ChoiceTerms.OnSale chip : onSale) {
      options.add(new chipcast.choice.Option(chip.availability(), chip.weight(), chip.cost()));
    }
    double[] one = new double[choice.offers().lines().size()];
    Arrays.fill(one, 1);
    return NestedChoice.of(
        choice.offers().chipNest(), decided.law(), exponents, choice.baseCost(LANE), options, one);
  }

  private List<String> classes() {
    List<String> names = new ArrayList<>();
    for (Option option : choice.offers().options()) {
      if (!names.contains(option.nest())) {
        names.add(option.nest());
      }
    }
    return names;
  }

  private ChoiceTerms.Offer offer(int option) {
    Option of = choice.offers().options().get(option);
    List<ChoiceTerms.LineWeight> lines = new ArrayList<>();
    double sum = 0;
    for (int line : choice.offers().linesOfOption()[option]) {
      ChoiceTerms.LineWeight weight = weight(line);
      lines.add(weight);
      sum += Elementary.log(weight.weight()) + Elementary.log(weight.access());
      sum += Elementary.log(weight.onSale());
    }
    double real = choice.real(of);
    double weight = Elementary.exp(Elementary.log(real) + sum / lines.size());
    return new ChoiceTerms.Offer(
        lines,
        real,
        classes().indexOf(of.nest()),
        CostPremium.of(weight, exponents.atFamily()),
        choice.optionCost(option, decided.law(), LANE));
  }

  private ChoiceTerms.LineWeight weight(int line) {
    int family = choice.offers().lines().get(line).family();
    int buyer = choice.segment().buyer();
    int year = decided.year();
    return new ChoiceTerms.LineWeight(
        line,
        decided.plan().families().get(family),
        decided.weights().weight(family, year, LANE),
        decided.weights().calibrated(family, LANE),
        decided.weights().access(buyer, family, year, LANE),
        choice.largest(line, LANE));
  }

  private ChoiceTerms.OnSale onSale(int cell) {
    int index = choice.offers().cells()[cell];
    int line = choice.offers().lineOfCell()[cell];
    Cell of = decided.plan().market().cells().get(index);
    return new ChoiceTerms.OnSale(
        decided.block().chip(of.chip(), LANE),
        choice.segment().pools().indexOf(decided.plan().market().pools().get(of.pool())),
        line,
        choice.onSale(cell, LANE),
        decided.costs().chipWeight(index, LANE),
        decided.costs().full(index, LANE));
  }
}
