package chipcast.hardware;

import chipcast.arithmetic.Require;
import java.util.ArrayList;
import java.util.List;

/** What a phase does in a step, by its kind. */
public sealed interface PhaseWork {
  /** Smallest chunk of a prompt tried, in tokens. */
  int SMALLEST_CHUNK = 512;

  /** Largest chunk of a prompt tried, in tokens. */
  int LARGEST_CHUNK = 8_192;

  /** The steps that may be chosen; one except for chunked prompts. */
  List<Step> steps();

  /**
   * Units a second that the one stream asks for to which the chips belong; infinite where chips are
   * shared and a stream takes what it gets.
   */
  default double pace() {
    return Double.POSITIVE_INFINITY;
  }

  /** Most streams that chips serve at a time: one where they belong to a stream. */
  default int mostStreams() {
    return pace() < Double.POSITIVE_INFINITY ? 1 : Integer.MAX_VALUE;
  }

  /**
   * One step of a stream.
   *
   * @param computed units computed for a stream, v
   * @param delivered units delivered to a stream, u
   * @param stepsToFirst steps until the first unit leaves
   */
  record Step(double computed, double delivered, double stepsToFirst) {
    /** Checks signs. */
    public Step {
      Require.positive("computed", computed);
      Require.positive("delivered", delivered);
      Require.positive("stepsToFirst", stepsToFirst);
    }
  }

  /**
   * Generation step by step. With speculation more is computed than delivered, and FLOP,
   * activations and expert coverage count what is computed (Y. Leviathan, M. Kalman, Y. Matias,
   * <i>Fast inference from transformers via speculative decoding</i>, 2023).
   *
   * @param computed tokens computed in a step and stream, the drafted ones included
   * @param delivered tokens accepted in a step and stream
   */
  record Decode(double computed, double delivered) implements PhaseWork {
    /** One token a step. */
    public static final Decode PLAIN = new Decode(1, 1);

    /** Checks that no more is accepted than computed. */
    public Decode {
      Require.positive("computed", computed);
      Require.positive("delivered", delivered);
      Require.that(delivered <= computed, "delivered", delivered, "at most what is computed");
    }

    @Override
    public List<Step> steps() {
      return List.of(new Step(computed, delivered, 1));
    }
  }

  /**
   * Prompts side by side, each advanced by a chunk a step (A. Agrawal et al., <i>Taming
   * throughput-latency tradeoff in LLM inference with Sarathi-Serve</i>, 2024). Chunks of 512 to
   * 8,192 tokens by powers of two are tried.
   *
   * @param fresh tokens of the prompt that are not cached
   */
  record Prefill(double fresh) implements PhaseWork {
    /** Checks the sign. */
    public Prefill {
      Require.positive("fresh", fresh);
    }

    /** The step with a given chunk, which is never longer than the prompt. */
    public Step step(int chunk) {
      double advanced = Math.min(fresh, chunk);
      return new Step(advanced, advanced, Math.ceil(fresh / advanced));
    }

    @Override
    public List<Step> steps() {
      List<Step> steps = new ArrayList<>();
      int chunk = SMALLEST_CHUNK;
      while (chunk < LARGEST_CHUNK && chunk < fresh) {
        steps.add(step(chunk));
        chunk *= 2;
      }
      steps.add(step(chunk));
      return List.copyOf(steps);
    }
  }

  /**
   * A pass that computes and delivers the same units: diffusion, encoding, rollout, ranking.
   *
   * @param units units in a step and stream
   * @param pace units a second that the owner of the chips asks for, such as the controls of a
   *     robot; infinite where chips are shared
   */
  record Compute(double units, double pace) implements PhaseWork {
    /** Checks signs. */
    public Compute {
      Require.positive("units", units);
      Require.that(pace > 0, "pace", pace, "positive");
    }

    /** On shared chips. */
    public Compute(double units) {
      this(units, Double.POSITIVE_INFINITY);
    }

    @Override
    public List<Step> steps() {
      return List.of(new Step(units, units, 1));
    }
  }

  /**
   * Training, bound by FLOP: the compute efficiency is the model FLOP utilisation, in which memory
   * traffic and communication are contained; the chip must only be fit for it.
   *
   * @param minimumDomain chips that the scale-up domain must join
   * @param minimumMemory bytes that a chip must have
   */
  record Training(int minimumDomain, double minimumMemory) implements PhaseWork {
    /** Checks signs. */
    public Training {
      Require.count("minimumDomain", minimumDomain);
      Require.nonNegative("minimumMemory", minimumMemory);
    }

    @Override
    public List<Step> steps() {
      return List.of(new Step(1, 1, 1));
    }
  }
}
