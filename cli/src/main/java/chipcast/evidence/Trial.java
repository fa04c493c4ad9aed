package chipcast.evidence;

import chipcast.hardware.Datasheet;
import chipcast.hardware.Efficiency;
import chipcast.hardware.Layout;
import chipcast.hardware.PhaseProfile;
import chipcast.hardware.PhaseWork.Step;
import chipcast.hardware.Roofline;
import chipcast.hardware.Stage;

/**
 * One way in which the machines of a measurement may have been used, and what the model says of it.
 * Where a publisher does not say which way, the best counts, as with a market's chips.
 */
sealed interface Trial {
  /** Units a second and accelerator, or of {@link Speed} a second and stream. */
  double predict(Datasheet chip, Efficiency efficiency);

  /** The phase that takes most of the time. */
  Served slowest(Datasheet chip, Efficiency efficiency);

  /**
   * A phase at a layout and batch.
   *
   * @param profile of the phase
   * @param layout of one copy of the model
   * @param step of a stream
   * @param batch streams of a micro-batch
   */
  record Served(PhaseProfile profile, Layout layout, Step step, double batch) {
    double seconds(Datasheet chip, Efficiency efficiency) {
      return Roofline.of(profile, chip, efficiency).seconds(layout, step, batch);
    }

    /** What most of a step's time goes to. */
    String bound(Datasheet chip, Efficiency efficiency) {
      Stage stage = Roofline.of(profile, chip, efficiency).stage(layout, step, batch);
      double core = stage.core().seconds();
      double most =
          Math.max(
              Math.max(core, stage.layers().seconds()),
              Math.max(stage.collectives().seconds(), stage.host().seconds()));
      if (most == core) {
        return stage.memory().seconds() > stage.compute().seconds() ? "memory" : "arithmetic";
      }
      if (most == stage.layers().seconds()) {
        return "layers";
      }
      return most == stage.host().seconds() ? "host" : "links";
    }

    /** Units a second and chip. */
    double rate(Datasheet chip, Efficiency efficiency) {
      return batch * step.delivered() / (seconds(chip, efficiency) * layout.chips());
    }
  }

  /**
   * Prompts and tokens served by the same chips, which share their time between both.
   *
   * @param decode of the tokens
   * @param prefill of the prompts
   * @param promptsPerToken tokens of prompt for each one generated
   * @param beams hypotheses for each token
   */
  record Together(Served decode, Served prefill, double promptsPerToken, double beams)
      implements Trial {
    @Override
    public double predict(Datasheet chip, Efficiency efficiency) {
      double generating = beams / decode.rate(chip, efficiency);
      double reading = promptsPerToken / prefill.rate(chip, efficiency);
      return 1 / (generating + reading);
    }

    @Override
    public Served slowest(Datasheet chip, Efficiency efficiency) {
      double generating = beams / decode.rate(chip, efficiency);
      return generating > promptsPerToken / prefill.rate(chip, efficiency) ? decode : prefill;
    }
  }

  /**
   * Prompts and tokens on chips of their own; the slower pool decides.
   *
   * @param decode of the tokens
   * @param decodeShare of all chips that generate
   * @param prefill of the prompts
   * @param prefillShare of all chips that read
   * @param promptsPerToken tokens of prompt for each one generated
   * @param decodeMatching factor of the decode pool for the matching of rates
   * @param prefillMatching factor of the prefill pool
   */
  record Apart(
      Served decode,
      double decodeShare,
      Served prefill,
      double prefillShare,
      double promptsPerToken,
      double decodeMatching,
      double prefillMatching)
      implements Trial {
    @Override
    public double predict(Datasheet chip, Efficiency efficiency) {
      double generated = decode.rate(chip, efficiency) * decodeShare * decodeMatching;
      double read = prefill.rate(chip, efficiency) * prefillShare * prefillMatching;
      return Math.min(generated, read / promptsPerToken);
    }

    @Override
    public Served slowest(Datasheet chip, Efficiency efficiency) {
      double generated = decode.rate(chip, efficiency) * decodeShare * decodeMatching;
      double read = prefill.rate(chip, efficiency) * prefillShare * prefillMatching;
      return generated < read / promptsPerToken ? decode : prefill;
    }
  }

  /**
   * One phase alone.
   *
   * @param phase which
   * @param perUnit of what is counted for each unit of the phase: clips for each token and pass
   */
  record Alone(Served phase, double perUnit) implements Trial {
    @Override
    public double predict(Datasheet chip, Efficiency efficiency) {
      return phase.rate(chip, efficiency) * perUnit;
    }

    @Override
    public Served slowest(Datasheet chip, Efficiency efficiency) {
      return phase;
    }
  }

  /**
   * One phase with as many streams as a time between tokens allows.
   *
   * @param full with as many as there is room for
   * @param seconds between tokens of a stream
   */
  record Within(Served full, double seconds) implements Trial {
    private static final int HALVINGS = 40;

    @Override
    public double predict(Datasheet chip, Efficiency efficiency) {
      Roofline roofline = Roofline.of(full.profile(), chip, efficiency);
      double most = full.batch();
      double least = 0;
      double batch = most;
      for (int i = 0; i < HALVINGS; i++) {
        boolean meets = roofline.seconds(full.layout(), full.step(), batch) <= seconds;
        if (meets && batch == full.batch()) {
          break;
        }
        least = meets ? batch : least;
        most = meets ? most : batch;
        batch = least + (most - least) / 2;
      }
      double streams = Math.max(batch, 1);
      double time = roofline.seconds(full.layout(), full.step(), streams);
      return streams * full.step().delivered() / (time * full.layout().chips());
    }

    @Override
    public Served slowest(Datasheet chip, Efficiency efficiency) {
      return full;
    }
  }

  /**
   * How fast one stream is served that has the machine for itself.
   *
   * @param decode at one stream
   */
  record Speed(Served decode) implements Trial {
    @Override
    public double predict(Datasheet chip, Efficiency efficiency) {
      return decode.step().delivered()
          / (decode.layout().stages() * decode.seconds(chip, efficiency));
    }

    @Override
    public Served slowest(Datasheet chip, Efficiency efficiency) {
      return decode;
    }
  }
}
