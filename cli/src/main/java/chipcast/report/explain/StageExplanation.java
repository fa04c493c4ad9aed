package chipcast.report.explain;

import static chipcast.report.explain.Numbers.n;

import chipcast.assumption.Family;
import chipcast.hardware.MemoryUse;
import chipcast.hardware.OperatingPoint;
import chipcast.hardware.Stage;
import chipcast.projection.CapacityTerms;
import chipcast.projection.OfferTerms;
import chipcast.report.Explanation;
import chipcast.report.Expression;
import chipcast.source.Assumption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Explains how fast a chip serves a phase: the roofline down to FLOP and bytes.
 *
 * @param offer of a chip
 * @param phase which
 */
record StageExplanation(OfferTerms offer, CapacityTerms.PhaseTerms phase) {

  Explanation roofline() {
    OperatingPoint point = phase.point();
    double chips = point.layout().chips();
    List<Explanation> terms = new ArrayList<>(List.of(stage(point.stage())));
    if (point.memory().neededBytes() > 0) {
      terms.add(memory(point.memory(), chips));
    }
    return Explanation.of(
            "rate by the roofline, software mature",
            rate(point, phase.profile().work().pace()),
            point.unitsPerSecondPerChip(),
            phase.phase().unit() + "/s",
            terms)
        .noted(layout(point));
  }

  /** Of all streams or, where one owns the chips, what it asks for and gets. */
  private static String rate(OperatingPoint point, double pace) {
    double delivered = point.step().delivered();
    double chips = point.layout().chips();
    if (pace < Double.POSITIVE_INFINITY) {
      String gets =
          n(delivered)
              + " ÷ ("
              + Expression.product(point.layout().stages(), point.stage().seconds())
              + ")";
      return "min(" + gets + ", " + n(pace) + ") ÷ " + n(chips);
    }
    return Expression.product(point.batch(), delivered)
        + " ÷ ("
        + Expression.product(point.stage().seconds(), chips)
        + ")";
  }

  private static String layout(OperatingPoint point) {
    return Expression.number(point.batch())
        + " streams at a time, "
        + Expression.number(point.step().delivered())
        + " units a step, on "
        + point.layout().chips()
        + (point.layout().chips() == 1 ? " chip (" : " chips (")
        + point.layout().tensor()
        + " share a layer, "
        + point.layout().stages()
        + " stages), "
        + point.precision().word();
  }

  /** What is held in memory, which with the service level limits the streams. */
  private Explanation memory(MemoryUse use, double chips) {
    double room =
        use.separate() ? use.weightsAvailable() + use.stateAvailable() : use.weightsAvailable();
    String held =
        String.format(
            Locale.ROOT,
            "weights %s B and streams %s B, of %s B in all; chips: %s",
            Expression.number(use.residentBytes()),
            Expression.number(use.stateBytes()),
            Expression.number(room),
            Expression.number(chips));
    return Explanation.remark("memory held", held);
  }

  private Explanation stage(Stage stage) {
    List<Explanation> terms = new ArrayList<>();
    StringBuilder expression = new StringBuilder();
    if (stage.halves().isPresent()) {
      Stage.Halves halves = stage.halves().get();
      expression.append(n(halves.seconds()));
      terms.add(halves(stage, halves));
      if (stage.collectives().hop().seconds() > 0) {
        expression.append(" + ").append(n(stage.collectives().hop().seconds()));
        terms.add(hop(stage.collectives().hop()));
      }
    } else {
      whole(stage, expression, terms);
    }
    if (stage.host().seconds() > 0) {
      expression.append(" + ").append(n(stage.host().seconds()));
      terms.add(host(stage.host()));
    }
    boolean byMemory = stage.memory().seconds() > stage.compute().seconds();
    return Explanation.of(
            "time of a step of a stage", expression.toString(), stage.seconds(), "s", terms)
        .noted(byMemory ? "bound by memory" : "bound by arithmetic");
  }

  /** The terms of a batch that is not cut, but for the host's time. */
  private void whole(Stage stage, StringBuilder expression, List<Explanation> terms) {
    expression.append(n(stage.core().seconds()));
    terms.add(core(stage.core()));
    if (stage.layers().seconds() > 0) {
      expression.append(" + ").append(n(stage.layers().seconds()));
      terms.add(layers(stage.layers()));
    }
    if (stage.collectives().seconds() > 0) {
      expression.append(" + ").append(n(stage.collectives().seconds()));
      terms.add(collectives(stage.collectives()));
    }
  }

  private Explanation core(Stage.Core core) {
    return Explanation.of(
            "time for arithmetic and memory",
            overlapped(core.compute().seconds(), core.memory().seconds(), core.hidden()),
            core.seconds(),
            "s",
            List.of(
                new ArithmeticExplanation(offer, phase).time(core.compute()),
                memory(core.memory(), core.compute().units())))
        .noted(note(efficiencies().memoryOverlap()));
  }

  static String overlapped(double one, double other, double hidden) {
    String longer = Expression.max(one, other);
    return hidden == 1
        ? longer
        : longer + " + (1 − " + n(hidden) + ") × " + Expression.min(one, other);
  }

  /** Two halves of a batch in turn. */
  private Explanation halves(Stage stage, Stage.Halves halves) {
    Explanation computing =
        Explanation.of(
            "both halves compute",
            "2 × (" + Expression.sum(halves.core().seconds(), halves.layers()) + ")",
            halves.computing(),
            "s",
            List.of(core(halves.core()), layers(stage.layers())));
    Explanation exchanging =
        Explanation.of(
            "both halves exchange",
            "2 × " + n(halves.exchange().seconds()),
            halves.exchanging(),
            "s",
            List.of(exchange(halves.exchange())));
    return Explanation.of(
            "one half computes while the other exchanges",
            overlapped(halves.computing(), halves.exchanging(), halves.hidden()),
            halves.seconds(),
            "s",
            List.of(computing, exchanging))
        .noted(note(efficiencies().exchangeOverlap()));
  }

  private Family.Efficiency efficiencies() {
    return offer.chip().family().efficiency();
  }

  static String note(Optional<Assumption> given) {
    return given.map(Origin::note).orElse("");
  }

  /** What the host does for every stream of a step. */
  private Explanation host(Stage.HostTime time) {
    return Explanation.of(
            "time of the host",
            n(time.streams()) + " ÷ " + n(time.engines()) + " × " + n(time.secondsPerStream()),
            time.seconds(),
            "s",
            List.of())
        .noted(note(efficiencies().streamTime()));
  }

  private Explanation memory(Stage.MemoryTime time, double units) {
    double shared = time.sharedBytes();
    double streams = time.streamBytes();
    double activations = time.activationBytes();
    Explanation bandwidth = new Sheet(offer.chip()).bandwidth();
    WorkExplanation work = new WorkExplanation(offer, phase);
    List<Explanation> terms = new ArrayList<>();
    if (shared > 0) {
      terms.add(work.shared(time, units));
    }
    if (streams > 0) {
      terms.add(work.streams(time, units));
    }
    if (activations > 0) {
      terms.add(work.activations(time, units));
    }
    terms.add(bandwidth);
    String first = Expression.product(time.chips(), time.bandwidth(), time.efficiency());
    String expression =
        time.secondBandwidth() == 0
            ? "(" + Expression.sum(shared, streams, activations) + ") ÷ (" + first + ")"
            : "max(("
                + Expression.sum(shared, activations)
                + ") ÷ ("
                + first
                + "), "
                + n(streams)
                + " ÷ ("
                + Expression.product(time.chips(), time.secondBandwidth(), time.efficiency())
                + "))";
    return Explanation.of("time for memory traffic", expression, time.seconds(), "s", terms)
        .noted(
            "bytes ÷ (chips × bandwidth × part of it that is reached); "
                + Origin.note(offer.chip().family().efficiency().memory()));
  }

  /** FLOP for each byte that moves in a step. */
  Explanation intensity(String label, double value) {
    Stage.MemoryTime time = phase.point().stage().memory();
    double units = phase.point().stage().compute().units();
    Explanation flop =
        new ArithmeticExplanation(offer, phase).flop(phase.point().stage().compute());
    WorkExplanation work = new WorkExplanation(offer, phase);
    List<Explanation> terms = new ArrayList<>(List.of(flop));
    if (time.sharedBytes() > 0) {
      terms.add(work.shared(time, units));
    }
    if (time.streamBytes() > 0) {
      terms.add(work.streams(time, units));
    }
    if (time.activationBytes() > 0) {
      terms.add(work.activations(time, units));
    }
    String bytes = Expression.sum(time.sharedBytes(), time.streamBytes(), time.activationBytes());
    String expression = n(flop.value().orElseThrow()) + " ÷ (" + bytes + ")";
    return Explanation.of(label, expression, value, "FLOP/B", terms);
  }

  private Explanation layers(Stage.LayerTime time) {
    return Explanation.of(
            "time of the layers themselves",
            n(time.layers())
                + " ÷ "
                + n(time.stages())
                + " × "
                + Expression.product(time.times(), time.secondsPerLayer()),
            time.seconds(),
            "s",
            List.of())
        .noted(Origin.note(offer.chip().family().efficiency().layerTime()));
  }

  private static Explanation exchange(Stage.LayerExchange exchange) {
    return Explanation.of(
        "exchange in the layers",
        n(exchange.layers())
            + " ÷ "
            + n(exchange.stages())
            + " × "
            + n(exchange.times())
            + " × ("
            + n(exchange.latency())
            + " + "
            + Expression.quotient(exchange.bytes(), exchange.link())
            + ")",
        exchange.seconds(),
        "s",
        List.of());
  }

  private static Explanation hop(Stage.Hop hop) {
    return Explanation.of(
        "handing on to the next stage",
        n(hop.times())
            + " × ("
            + n(hop.latency())
            + " + "
            + Expression.quotient(hop.bytes(), hop.link())
            + ")",
        hop.seconds(),
        "s",
        List.of());
  }

  private static Explanation collectives(Stage.Collectives time) {
    Stage.LayerExchange exchange = time.exchange();
    Stage.Hop hop = time.hop();
    List<Explanation> terms = new ArrayList<>();
    if (exchange.seconds() > 0) {
      terms.add(exchange(exchange));
    }
    if (hop.seconds() > 0) {
      terms.add(hop(hop));
    }
    if (terms.size() == 1) {
      return terms.get(0);
    }
    return Explanation.of(
        "time of exchange between chips",
        Expression.sum(exchange.seconds(), hop.seconds()),
        time.seconds(),
        "s",
        terms);
  }
}
