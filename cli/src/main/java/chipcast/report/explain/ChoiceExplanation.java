package chipcast.report.explain;

import static chipcast.report.explain.Numbers.n;

import chipcast.assumption.ShareWeight;
import chipcast.choice.NestedChoice;
import chipcast.projection.ChoiceTerms;
import chipcast.projection.PlaceTerms;
import chipcast.report.Explanation;
import chipcast.report.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Explains what choice gives a chip: its class, its family in the class, itself in the family. */
final class ChoiceExplanation {
  private final PlaceTerms place;
  private final PlaceTerms.Built built;
  private final ChoiceTerms choice;
  private final Detail detail;

  ChoiceExplanation(PlaceTerms place, PlaceTerms.Built built, Detail detail) {
    this.place = place;
    this.built = built;
    this.choice = built.choice();
    this.detail = detail;
  }

  /** With what rents make of it. */
  Explanation share() {
    Explanation free = freeShare();
    return built.rented().isEmpty() ? free : RentExplanation.share(built.rented().get(), free);
  }

  private Explanation freeShare() {
    List<Integer> options = options();
    Explanation chip = chip();
    String label = "share that choice gives " + new Sheet(place.chip()).name();
    if (options.size() == 1) {
      Explanation ofClass = classShare(options.get(0));
      Explanation ofOption = optionShare(options.get(0));
      return Explanation.of(
          label,
          Expression.product(value(ofClass), value(ofOption), value(chip)),
          built.freeShare(),
          "",
          List.of(ofClass, ofOption, chip));
    }
    return Explanation.of(
        label,
        Expression.product(value(pairs(options)), value(chip)),
        built.freeShare(),
        "",
        List.of(pairs(options), chip));
  }

  /** Where prefill and decode have pools of their own a family may be part of several pairs. */
  private Explanation pairs(List<Integer> options) {
    double sum = 0;
    List<Explanation> lines = new ArrayList<>();
    for (int option : options) {
      double share = choice.share(option);
      sum += share;
      Explanation ofClass = classShare(option);
      Explanation ofOption = optionShare(option);
      lines.add(
          Explanation.of(
              "share of " + name(option),
              Expression.product(value(ofClass), value(ofOption)),
              share,
              "",
              detail.opens(lines.size()) ? List.of(ofClass, ofOption) : List.of()));
    }
    double[] shares = lines.stream().mapToDouble(ChoiceExplanation::value).toArray();
    return Explanation.of("share of its family's pairs", Expression.sum(shares), sum, "", lines);
  }

  private static double value(Explanation explanation) {
    return explanation.value().orElseThrow();
  }

  /** The options that the chip's line is part of and that get anything, the largest first. */
  private List<Integer> options() {
    int line = choice.onSale().get(built.onSale()).line();
    List<Integer> own = new ArrayList<>();
    for (int option = 0; option < choice.offers().size(); option++) {
      boolean part = choice.offers().get(option).lines().stream().anyMatch(w -> w.line() == line);
      if (part && choice.share(option) > 0) {
        own.add(option);
      }
    }
    own.sort((a, b) -> Double.compare(choice.share(b), choice.share(a)));
    return own;
  }

  private String name(int option) {
    return choice.offers().get(option).lines().stream()
        .map(weight -> weight.family().name())
        .distinct()
        .collect(Collectors.joining(" with "));
  }

  private Explanation classShare(int option) {
    List<Level.Member> members = new ArrayList<>();
    for (int nest = 0; nest < choice.classes().size(); nest++) {
      NestedChoice.ClassTerm term = choice.options().classes().get(nest);
      double price = term.term().share() > 0 ? term.price() : 0;
      String label = "cost of a task on class " + choice.classes().get(nest);
      members.add(
          new Level.Member(1, price, term.term(), Explanation.given(label, price, "USD/task", "")));
    }
    int nest = choice.offers().get(option).nest();
    return new Level(choice.law(), choice.exponents().atClass(), members)
        .share("share of class " + choice.classes().get(nest), nest, detail);
  }

  private Explanation optionShare(int option) {
    int nest = choice.offers().get(option).nest();
    List<Level.Member> members = new ArrayList<>();
    int own = 0;
    for (int other = 0; other < choice.offers().size(); other++) {
      if (choice.offers().get(other).nest() == nest) {
        own = other == option ? members.size() : own;
        members.add(member(other));
      }
    }
    return new Level(choice.law(), choice.exponents().atFamily(), members)
        .share("share of " + name(option) + " in its class", own, detail);
  }

  /** An option at what its cost seems to buyers: cost times the premium of its weight. */
  private Level.Member member(int option) {
    ChoiceTerms.Offer offer = choice.offers().get(option);
    NestedChoice.FamilyTerm term = choice.options().families().get(option);
    double premium = offer.premium().factor();
    boolean absent = term.inClass().share() == 0;
    double seems = absent ? 0 : offer.cost() * premium;
    String label = name(option) + ": cost of a task as buyers see it";
    Explanation line =
        absent
            ? Explanation.remark(label, "cannot be had")
            : Explanation.of(
                    label,
                    Expression.product(offer.cost(), premium),
                    seems,
                    "USD/task",
                    premium == 1 ? List.of() : List.of(premium(offer)))
                .noted("its chips together, times the cost premium that its weight stands for");
    return new Level.Member(1, seems, term.inClass(), line);
  }

  /** What the weights of an option stand for. */
  private Explanation premium(ChoiceTerms.Offer offer) {
    StringBuilder product = new StringBuilder();
    List<String> weights = new ArrayList<>();
    for (ChoiceTerms.LineWeight line : offer.lines()) {
      product.append(product.isEmpty() ? "" : " × ");
      product.append(Expression.product(line.weight(), line.access(), line.onSale()));
      weights.add(weight(line));
    }
    String weight =
        offer.lines().size() == 1
            ? product.toString()
            : "(" + product + ") ^ (1 ÷ " + offer.lines().size() + ")";
    return Explanation.of(
            "cost premium that its weight stands for",
            "("
                + n(offer.real())
                + " × "
                + weight
                + ") ^ (1 ÷ "
                + n(offer.premium().exponent())
                + ")",
            offer.premium().factor(),
            "times",
            List.of())
        .noted(
            "part of the year × (share weight, for software, supply and habit × access × part on"
                + " sale); "
                + String.join("; ", weights));
  }

  private static String weight(ChoiceTerms.LineWeight line) {
    boolean calibrated = line.family().weight() instanceof ShareWeight.Calibrated;
    return line.family().name()
        + "'s weight "
        + (calibrated ? "calibrated on the base year" : "stated")
        + ", "
        + Origin.note(line.family().weight().level());
  }

  private Explanation chip() {
    int line = choice.onSale().get(built.onSale()).line();
    List<Level.Member> members = new ArrayList<>();
    int own = 0;
    for (int chip = 0; chip < choice.onSale().size(); chip++) {
      ChoiceTerms.OnSale each = choice.onSale().get(chip);
      if (each.line() == line) {
        own = chip == built.onSale() ? members.size() : own;
        Explanation cost =
            chip == built.onSale()
                ? new HourExplanation(place.offer()).task()
                : Explanation.given(
                    new Sheet(each.chip()).name() + ": cost of a task",
                    each.cost(),
                    "USD/task",
                    "on sale " + Expression.number(each.availability()) + " of full supply");
        members.add(
            new Level.Member(
                each.availability() * each.weight(),
                each.cost(),
                choice.chips().chips().get(chip).inFamily(),
                cost));
      }
    }
    return new Level(choice.law(), choice.exponents().atChip(), members)
        .share("share of the chip in its family", own, detail);
  }
}
