package chipcast.report.explain;

import static chipcast.report.explain.Numbers.n;

import chipcast.assumption.Model;
import chipcast.assumption.Phases;
import chipcast.assumption.Workload;
import chipcast.hardware.FrameTokens;
import chipcast.hardware.ModelWeights;
import chipcast.hardware.PhaseWork;
import chipcast.hardware.Stage;
import chipcast.hardware.StreamBytes;
import chipcast.projection.CapacityTerms;
import chipcast.projection.OfferTerms;
import chipcast.report.Explanation;
import chipcast.report.Expression;
import chipcast.source.Assumption;
import chipcast.source.Values;
import java.util.List;

/**
 * Explains the FLOP and bytes of a phase.
 *
 * @param offer of a chip
 * @param phase which
 */
record WorkExplanation(OfferTerms offer, CapacityTerms.PhaseTerms phase) {

  /** FLOP of one unit, by the model and its context. */
  Explanation flopPerUnit() {
    PhaseWork work = phase.profile().work();
    Phases phases = offer.workload().phases();
    Model.Attention attention = offer.model().attention();
    if (work instanceof PhaseWork.Decode && phases.decode().isPresent()) {
      double context = phases.decode().get().context().point() + film(phases);
      return forward(n(context), attention.decode());
    }
    if (work instanceof PhaseWork.Prefill && phases.prefill().isPresent()) {
      Phases.Prefill prefill = phases.prefill().get();
      double fresh = prefill.fresh().point() + film(phases);
      String context = "(" + n(prefill.cached().point()) + " + " + n(fresh) + " ÷ 2)";
      return forward(context, attention.prefill());
    }
    double flop = phase.profile().flopPerUnit();
    return Explanation.given(label(), flop, "FLOP", offer.workload().id());
  }

  /** Tokens of film that a task reads beside its text. */
  private static double film(Phases phases) {
    return FrameTokens.of(phases, Values.points()).tokens();
  }

  /** A pass through the model: two FLOP for each active parameter, and the attention. */
  private Explanation forward(String context, Assumption attention) {
    Assumption active = offer.model().parameters().active();
    String expression = "2 × " + n(active.point()) + " + " + n(attention.point()) + " × " + context;
    return Explanation.of(label(), expression, phase.profile().flopPerUnit(), "FLOP", List.of())
        .noted(
            "2 × active parameters + attention × context; "
                + offer.model().name()
                + ": "
                + Origin.note(active));
  }

  private String label() {
    return "FLOP of one " + phase.phase().unit();
  }

  /** Weights that a step reads: the dense part, and of the experts those that any token needs. */
  Explanation shared(Stage.MemoryTime time, double units) {
    ModelWeights weights = phase.profile().weights();
    if (weights.expertBytes() == 0) {
      return Explanation.given(
          "bytes of weights in a step", time.sharedBytes(), "B", "all of " + model());
    }
    return Explanation.of(
            "bytes of weights in a step",
            n(weights.denseBytes())
                + " + "
                + Expression.product(weights.expertBytes(), time.coverage()),
            time.sharedBytes(),
            "B",
            List.of(coverage(weights, time.coverage(), units)))
        .noted("dense part + all experts × those needed, of " + model());
  }

  private Explanation coverage(ModelWeights weights, double coverage, double tokens) {
    return Explanation.of(
        "experts that any token of the step needs",
        "1 − (1 − " + Expression.quotient(weights.topk(), weights.experts()) + ") ^ " + n(tokens),
        coverage,
        "",
        List.of());
  }

  /** State of streams that a step reads and writes. */
  Explanation streams(Stage.MemoryTime time, double units) {
    StreamBytes stream = phase.profile().stream();
    double computed = phase.point().step().computed();
    return Explanation.of(
            "bytes of streams' state in a step",
            n(units / computed)
                + " × ("
                + n(stream.readPerStep())
                + " + "
                + Expression.product(computed, stream.writtenPerUnit())
                + ")",
            time.streamBytes(),
            "B",
            List.of())
        .noted("streams × (read + units × written); " + context());
  }

  Explanation activations(Stage.MemoryTime time, double units) {
    return Explanation.of(
        "bytes of activations in a step",
        Expression.product(units, phase.profile().activationBytes()),
        time.activationBytes(),
        "B",
        List.of());
  }

  private String model() {
    return offer.model().name();
  }

  /** The mean context of a stream, as far as it has one. */
  private String context() {
    Workload workload = offer.workload();
    Phases phases = workload.phases();
    if (phase.profile().work() instanceof PhaseWork.Decode && phases.decode().isPresent()) {
      double context = phases.decode().get().context().point() + film(phases);
      return "context of "
          + Expression.number(context)
          + " tokens; "
          + Origin.note(phases.decode().get().context());
    }
    return model();
  }
}
