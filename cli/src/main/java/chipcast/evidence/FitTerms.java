package chipcast.evidence;

import chipcast.arithmetic.Elementary;
import chipcast.assumption.Family;
import chipcast.assumption.Precision;
import chipcast.hardware.ByPrecision;
import chipcast.hardware.CatalogueChip;
import chipcast.hardware.Efficiency;
import chipcast.source.Assumption;
import chipcast.source.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The terms of a fit, each the logarithm of a factor on what is assumed before it, and what
 * software reaches for given values of them.
 *
 * <p>The reference family has a term for each efficiency. Another family has three: its arithmetic,
 * memory and layer time; the rest it takes from the reference in the ratio in which both were
 * assumed. So a family without rows is predicted from the reference's rows and its own prior.
 */
final class FitTerms {

  /** What a term stands for. */
  enum Kind {
    BF16(0.5),
    EIGHT_BIT(0.5),
    FP4(0.5),
    ATTENTION(0.7),
    EXPERT_LOAD(0.7),
    MEMORY(0.2),
    MEMORY_OVERLAP(0.5),
    LAYER_TIME(0.7),
    LINK(0.7),
    EXPERT_LINK(0.2),
    EXCHANGE_OVERLAP(0.2),
    LINK_LATENCY(0.5),
    STREAM_TIME(0.7),
    LAUNCH(0.5),
    FAMILY_COMPUTE(0.2),
    FAMILY_MEMORY(0.2),
    FAMILY_LAYER_TIME(0.4),
    ENGINE(0.4);

    private final double spread;

    Kind(double spread) {
      this.spread = spread;
    }

    boolean ofReference() {
      return switch (this) {
        case FAMILY_COMPUTE, FAMILY_MEMORY, FAMILY_LAYER_TIME, ENGINE -> false;
        default -> true;
      };
    }
  }

  /**
   * A term.
   *
   * @param kind what it stands for
   * @param of the family or engine that alone it touches; empty where it touches all
   */
  record Term(Kind kind, String of) {
    /** Standard deviation of its logarithm before any row is seen. */
    double spread() {
      return kind.spread;
    }

    boolean touches(Situation situation) {
      if (of.isEmpty()) {
        return true;
      }
      return of.equals(kind == Kind.ENGINE ? situation.engine() : situation.family());
    }
  }

  private final EfficiencyPriors priors;
  private final Values values = Values.points();
  private final Map<Term, Integer> index = new LinkedHashMap<>();
  private final List<Term> terms;
  private final List<String> engines;

  /** The terms that some rows may tell something of. */
  FitTerms(EfficiencyPriors priors, MeasuredNames names, List<Situation> rows) {
    this.priors = priors;
    engines = new ArrayList<>();
    names.engines().forEach((id, marks) -> addUnless(marks.reference(), id));
    TreeSet<String> families = new TreeSet<>();
    rows.forEach(row -> families.add(row.family()));
    families.remove(priors.reference());
    for (Kind kind : Kind.values()) {
      if (kind.ofReference()) {
        add(new Term(kind, ""));
      } else {
        (kind == Kind.ENGINE ? engines : families).forEach(of -> add(new Term(kind, of)));
      }
    }
    terms = List.copyOf(index.keySet());
  }

  private void addUnless(boolean reference, String id) {
    if (!reference) {
      engines.add(id);
    }
  }

  private void add(Term term) {
    index.put(term, index.size());
  }

  /** All terms, in the order of their values. */
  List<Term> terms() {
    return terms;
  }

  /** What software reaches for given logarithms of the factors. */
  Reach reach(double[] logs) {
    Map<String, Reach.OfFamily> families = new LinkedHashMap<>();
    for (String family : priors.families().keySet()) {
      families.put(family, family(family, logs));
    }
    Map<String, Double> factors = new LinkedHashMap<>();
    for (String engine : engines) {
      factors.put(engine, factor(Kind.ENGINE, engine, logs));
    }
    return new Reach(families, factors);
  }

  private double factor(Kind kind, String of, double[] logs) {
    Integer at = index.get(new Term(kind, of));
    return at == null ? 1 : Elementary.exp(logs[at]);
  }

  private Reach.OfFamily family(String id, double[] logs) {
    EfficiencyPriors.OfFamily prior = priors.of(id);
    Family.Efficiency of = prior.efficiency();
    Family.Efficiency reference = priors.of(priors.reference()).efficiency();
    double compute = factor(Kind.FAMILY_COMPUTE, id, logs);
    double slower =
        id.equals(priors.reference())
            ? factor(Kind.LAYER_TIME, "", logs)
            : factor(Kind.FAMILY_LAYER_TIME, id, logs);
    double sixteen = ratio(of.compute(), reference.compute());
    Efficiency efficiency =
        new Efficiency(
            compute(of.compute(), compute, logs),
            part(
                point(reference.attention().orElseThrow())
                    * sixteen
                    * compute
                    * factor(Kind.ATTENTION, "", logs)),
            1
                + (point(reference.expertLoad().orElseThrow()) - 1)
                    * factor(Kind.EXPERT_LOAD, "", logs),
            Math.min(
                MOST_BANDWIDTH,
                point(of.memory())
                    * factor(Kind.MEMORY, "", logs)
                    * factor(Kind.FAMILY_MEMORY, id, logs)),
            hidden(of.memoryOverlap().or(reference::memoryOverlap).orElseThrow(), logs),
            point(of.layerTime()) * slower,
            part(point(of.link()) * factor(Kind.LINK, "", logs)),
            part(
                point(of.expertLink().or(reference::expertLink).orElseThrow())
                    * factor(Kind.EXPERT_LINK, "", logs)),
            part(
                point(of.exchangeOverlap().or(reference::exchangeOverlap).orElseThrow())
                    * factor(Kind.EXCHANGE_OVERLAP, "", logs)),
            point(of.linkLatency()) * factor(Kind.LINK_LATENCY, "", logs),
            point(of.hopLatency()),
            point(of.streamTime().or(reference::streamTime).orElseThrow())
                * factor(Kind.STREAM_TIME, "", logs));
    double unready = (1 - point(prior.maturity().launch())) * factor(Kind.LAUNCH, "", logs);
    return new Reach.OfFamily(
        efficiency, Math.max(LEAST_LAUNCH, 1 - unready), years(prior.maturity().halfLife()));
  }

  /** The part of its bandwidth that DRAM sustains at most, between refreshes and turns. */
  private static final double MOST_BANDWIDTH = 0.92;

  /** The least that software of a new chip may reach. */
  private static final double LEAST_LAUNCH = 0.2;

  private ByPrecision compute(Map<Precision, Assumption> of, double factor, double[] logs) {
    ByPrecision result = ByPrecision.NONE;
    for (Map.Entry<Precision, Assumption> each : of.entrySet()) {
      double reached = point(each.getValue()) * factor * factor(kind(each.getKey()), "", logs);
      result = result.with(each.getKey(), part(reached));
    }
    return result;
  }

  private static Kind kind(Precision precision) {
    return switch (precision) {
      case BF16 -> Kind.BF16;
      case FP8, INT8 -> Kind.EIGHT_BIT;
      case FP4 -> Kind.FP4;
    };
  }

  /** How arithmetic of a family was assumed to stand to the reference's. */
  private double ratio(Map<Precision, Assumption> of, Map<Precision, Assumption> reference) {
    for (Precision precision : Precision.values()) {
      Assumption one = of.get(precision);
      Assumption other = reference.get(precision);
      if (one != null && other != null) {
        return point(one) / point(other);
      }
    }
    return 1;
  }

  /** Overlap by the part that is exposed: that of an exposed part of nothing stays all. */
  private double hidden(Assumption overlap, double[] logs) {
    return 1 - part((1 - point(overlap)) * factor(Kind.MEMORY_OVERLAP, "", logs));
  }

  private static double part(double fraction) {
    return Math.min(1, fraction);
  }

  private double point(Assumption assumption) {
    return values.of(assumption);
  }

  private double years(Assumption seconds) {
    return point(seconds) / CatalogueChip.SECONDS_PER_YEAR;
  }
}
