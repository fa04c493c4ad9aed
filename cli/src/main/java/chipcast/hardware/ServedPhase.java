package chipcast.hardware;

import chipcast.assumption.Model;
import chipcast.assumption.Phases;
import chipcast.assumption.Precision;
import chipcast.assumption.Tier;
import chipcast.assumption.Workload;
import chipcast.source.Assumption;
import chipcast.source.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One phase of a workload at one tier, ready to be served: how many units a task takes, what is
 * asked of each stream, and the profile at each accepted precision.
 *
 * @param phase its name
 * @param unit symbol of the units that are counted: tok, FLOP, task
 * @param unitsPerTask units that one task takes in the base year
 * @param flopPerUnit FLOP for each unit that a task is counted in
 * @param level what the tier asks
 * @param profiles for each accepted precision, in the order in which the workload names them; two
 *     where it drafts, with and without
 */
public record ServedPhase(
    String phase,
    String unit,
    double unitsPerTask,
    double flopPerUnit,
    ServiceLevel level,
    List<PhaseProfile> profiles) {

  /** The list is kept as it is. */
  public ServedPhase {
    profiles = List.copyOf(profiles);
  }

  /** FLOP of this phase in one task of the base year. */
  public double flopPerTask() {
    return unitsPerTask * flopPerUnit;
  }

  /** This phase with so many times the units. */
  public ServedPhase times(double factor) {
    return new ServedPhase(phase, unit, unitsPerTask * factor, flopPerUnit, level, profiles);
  }

  /** Whether chips are asked to do the same as in another, however many units of it. */
  public boolean asksTheSame(ServedPhase other) {
    return level.equals(other.level) && profiles.equals(other.profiles);
  }

  /** The phases of a workload's task at a tier, in the order in which a task passes them. */
  public static List<ServedPhase> of(Workload workload, Model model, Tier tier, Values values) {
    Reader reader = new Reader(workload, model, tier, values);
    List<ServedPhase> served = new ArrayList<>();
    Phases phases = workload.phases();
    phases.encode().ifPresent(p -> served.add(reader.frames("encode", p)));
    phases.prefill().ifPresent(p -> served.add(reader.prefill(p)));
    phases.decode().ifPresent(p -> served.add(reader.decode(p)));
    phases.denoise().ifPresent(p -> served.add(reader.frames("denoise", p)));
    phases.rollout().ifPresent(p -> served.add(reader.frames("rollout", p)));
    phases.trainStep().ifPresent(p -> served.add(reader.training(p)));
    phases.compute().ifPresent(p -> served.add(reader.compute(p)));
    return served;
  }

  /**
   * The prefill of a workload with nothing of its prompt cached, the tokens to be computed being
   * the same; empty where it reads no prompt.
   */
  public static Optional<ServedPhase> uncached(
      Workload workload, Model model, Tier tier, Values values) {
    Reader reader = new Reader(workload, model, tier, values);
    return workload
        .phases()
        .prefill()
        .map(p -> reader.prefill(values.of(p.fresh()) + reader.film().tokens(), 0));
  }

  /** Reads assumptions in one draw and forms profiles of them. */
  private record Reader(Workload workload, Model model, Tier tier, Values values) {

    private double of(Assumption assumption) {
      return values.of(assumption);
    }

    ServedPhase prefill(Phases.Prefill phase) {
      return prefill(of(phase.fresh()) + film().tokens(), of(phase.cached()));
    }

    ServedPhase prefill(double fresh, double cached) {
      ServiceLevel level = new ServiceLevel(OptionalDouble.empty(), optional(tier.first()));
      List<PhaseProfile> profiles = new ArrayList<>();
      for (Precision precision : workload.precisions()) {
        profiles.add(network().prefill(Numbers.of(precision), cached, fresh));
      }
      double flop = network().prefillFlop(cached, fresh);
      return new ServedPhase("prefill", "tok", fresh, flop, level, profiles);
    }

    ServedPhase decode(Phases.Decode phase) {
      double context = of(phase.context()) + film().tokens();
      double tokens = of(phase.tokens());
      ServiceLevel level = new ServiceLevel(optional(tier.speed()), OptionalDouble.empty());
      List<PhaseProfile> profiles = new ArrayList<>();
      for (Precision precision : workload.precisions()) {
        for (PhaseWork work : waysToDecode(phase)) {
          // A stream is admitted with room for its last token, not only for its mean.
          profiles.add(
              network().decode(Numbers.of(precision), work, context, context + tokens / 2));
        }
      }
      double flop = network().decodeFlop(context);
      return new ServedPhase("decode", "tok", tokens, flop, level, profiles);
    }

    /** One token a step, and drafting where the workload has it: what serves better is used. */
    private List<PhaseWork> waysToDecode(Phases.Decode phase) {
      double drafted = of(phase.drafted());
      return drafted > 1
          ? List.of(PhaseWork.Decode.PLAIN, new PhaseWork.Decode(drafted, of(phase.accepted())))
          : List.of(PhaseWork.Decode.PLAIN);
    }

    ServedPhase frames(String name, Phases.Frames phase) {
      double tokens = of(phase.tokens());
      double passes = of(phase.passes());
      double unitsPerFrame = passes * tokens;
      double flop = of(phase.flop()) / unitsPerFrame;
      double activation =
          phase.activation().isPresent()
              ? of(phase.activation().get())
              : network().activationBytes();
      Precision attention = phase.attention().orElse(Precision.BF16);
      ServiceLevel level = new ServiceLevel(frameRate(unitsPerFrame), OptionalDouble.empty());
      List<PhaseProfile> profiles = new ArrayList<>();
      for (Precision precision : workload.precisions()) {
        PhaseProfile shared =
            network().passes(Numbers.of(precision), tokens, flop, activation, attention);
        profiles.add(
            tier.ownChip().map(frames -> shared.owned(of(frames) * unitsPerFrame)).orElse(shared));
      }
      return new ServedPhase(name, "tok", frames(phase) * unitsPerFrame, flop, level, profiles);
    }

    private double frames(Phases.Frames phase) {
      return phase.frames().isPresent() ? of(phase.frames().get()) : film().frames();
    }

    /** What a task looks at beside its text. */
    private FrameTokens film() {
      return FrameTokens.of(workload.phases(), values);
    }

    ServedPhase training(Phases.TrainStep phase) {
      List<PhaseProfile> profiles = new ArrayList<>();
      for (Precision precision : workload.precisions()) {
        profiles.add(
            new PhaseProfile(
                precision,
                new PhaseWork.Training(1, 0),
                1,
                ModelWeights.NONE,
                StreamBytes.NONE,
                0,
                new ModelShape(1, 0, Exchange.NONE)));
      }
      return new ServedPhase(
          "train-step", "FLOP", of(phase.flop()), 1, ServiceLevel.NONE, profiles);
    }

    ServedPhase compute(Phases.Compute phase) {
      double flop = of(phase.flop());
      List<PhaseProfile> profiles = new ArrayList<>();
      for (Precision precision : workload.precisions()) {
        profiles.add(
            new PhaseProfile(
                precision,
                new PhaseWork.Compute(1),
                flop,
                ModelWeights.NONE,
                StreamBytes.NONE,
                of(phase.bytes()),
                new ModelShape(1, 0, Exchange.NONE)));
      }
      return new ServedPhase("compute", "task", 1, flop, ServiceLevel.NONE, profiles);
    }

    private Network network() {
      return new Network(model, values);
    }

    /** What frame rate and latency ask, in units a second and stream: the harder of the two. */
    private OptionalDouble frameRate(double unitsPerFrame) {
      double rate = 0;
      if (tier.frameRate().isPresent()) {
        rate = of(tier.frameRate().get()) * unitsPerFrame;
      }
      if (tier.latency().isPresent()) {
        rate = Math.max(rate, unitsPerFrame / of(tier.latency().get()));
      }
      return rate > 0 ? OptionalDouble.of(rate) : OptionalDouble.empty();
    }

    private OptionalDouble optional(Optional<Assumption> assumption) {
      return assumption.isEmpty()
          ? OptionalDouble.empty()
          : OptionalDouble.of(of(assumption.get()));
    }
  }
}
