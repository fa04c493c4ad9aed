package chipcast.assumption;

import chipcast.source.Assumption;
import chipcast.source.Field;
import chipcast.source.Shape;
import java.util.List;

/**
 * What decides whether a family is made at all: its line begins when the decision, the lead time
 * and the slip say, or never. The dates on its datasheets say only how its chips follow each other.
 *
 * @param firstDecision calendar year in which it can first be decided on
 * @param lead seconds from the decision to silicon in service
 * @param slip seconds by which it is late
 * @param life seconds for which the work is done on it
 * @param works probability that it works and is used
 * @param nre USD of design, software and masks of one model
 * @param models how many models need masks of their own; 1 for programmable chips
 * @param hurdle what the outlay has to earn above itself, a fraction
 * @param wacc real cost of capital a year of whoever has it made
 * @param workloads the work that it is made for
 * @param addressable part of that work that it could do: open weights, few models, captive buyers
 * @param penetration part of the addressable work that it counts on
 * @param earns what of the difference is the maker's
 */
public record Candidate(
    Assumption firstDecision,
    Assumption lead,
    Assumption slip,
    Assumption life,
    Assumption works,
    Assumption nre,
    Assumption models,
    Assumption hurdle,
    Assumption wacc,
    List<String> workloads,
    Assumption addressable,
    Assumption penetration,
    Earning earns) {
  private static final Field<Assumption> FIRST_DECISION =
      Field.date("first_decision", "year in which it can first be decided on");
  private static final Field<Assumption> LEAD =
      Field.quantity("lead", "s", "from the decision to silicon in service").nonNegative();
  private static final Field<Assumption> SLIP =
      Field.quantity("slip", "s", "by which it is late").nonNegative();
  private static final Field<Assumption> LIFE =
      Field.quantity("life", "s", "for which the work is done on it").positive();
  private static final Field<Assumption> WORKS =
      Field.quantity("works", "1", "probability that it works and is used")
          .between(0, 1)
          .positive();
  private static final Field<Assumption> NRE =
      Field.quantity("nre", "USD", "design, software and masks of one model").nonNegative();
  private static final Field<Assumption> MODELS =
      Field.quantity("models", "1", "models that need masks of their own").positive();
  private static final Field<Assumption> HURDLE =
      Field.quantity("hurdle", "1", "what the outlay has to earn above itself").nonNegative();
  private static final Field<Assumption> WACC =
      Field.quantity("wacc", "1", "real cost of capital a year of its maker").nonNegative();
  private static final Field<List<String>> WORKLOADS =
      Field.references("workloads", "workloads", "the work that it is made for");
  private static final Field<Assumption> ADDRESSABLE =
      Field.quantity("addressable", "1", "part of that work that it could do").between(0, 1);
  private static final Field<Assumption> PENETRATION =
      Field.quantity("penetration", "1", "part of the addressable work that it counts on")
          .between(0, 1);
  private static final Field<Earning> EARNS =
      Field.choice("earns", Earning.class, "what of the difference is the maker's");

  /** The description of the fields. */
  public static final Shape<Candidate> SHAPE =
      Shape.of(
          "candidate",
          "what decides whether a family is made at all",
          List.of(
              FIRST_DECISION,
              LEAD,
              SLIP,
              LIFE,
              WORKS,
              NRE,
              MODELS,
              HURDLE,
              WACC,
              WORKLOADS,
              ADDRESSABLE,
              PENETRATION,
              EARNS),
          b ->
              new Candidate(
                  b.get(FIRST_DECISION),
                  b.get(LEAD),
                  b.get(SLIP),
                  b.get(LIFE),
                  b.get(WORKS),
                  b.get(NRE),
                  b.get(MODELS),
                  b.get(HURDLE),
                  b.get(WACC),
                  b.get(WORKLOADS),
                  b.get(ADDRESSABLE),
                  b.get(PENETRATION),
                  b.get(EARNS)));

  /** What of the difference between its cost and the best alternative's a maker earns. */
  public enum Earning {
    /** All of it: whoever has it made for own work. */
    SAVING,
    /** The margin on its price, while it is cheaper to use than the best alternative. */
    MARGIN
  }
}
