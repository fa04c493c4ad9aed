package chipcast.hardware;

import chipcast.arithmetic.Require;
import chipcast.assumption.Phases;
import chipcast.source.Values;

/**
 * Film that one task looks at, in frames and in tokens, and what they rest on.
 *
 * @param framesPerSecond frames looked at in a second of film
 * @param seconds of film a task
 * @param tokensPerFrame tokens that one frame becomes
 * @param frames a task: framesPerSecond · seconds
 * @param tokens a task: frames · tokensPerFrame
 */
public record FrameTokens(
    double framesPerSecond, double seconds, double tokensPerFrame, double frames, double tokens) {

  /** No film. */
  public static final FrameTokens NONE = new FrameTokens(0, 0, 0, 0, 0);

  /** What a task of some phases looks at, in one draw. */
  public static FrameTokens of(Phases phases, Values values) {
    if (phases.film().isEmpty()) {
      return NONE;
    }
    Phases.Film film = phases.film().get();
    return of(values.of(film.rate()), values.of(film.length()), values.of(film.tokens()));
  }

  /**
   * Frames and tokens of a task.
   *
   * @throws IllegalArgumentException if an argument is not positive
   */
  public static FrameTokens of(double framesPerSecond, double seconds, double tokensPerFrame) {
    Require.positive("framesPerSecond", framesPerSecond);
    Require.positive("seconds", seconds);
    Require.positive("tokensPerFrame", tokensPerFrame);
    double frames = framesPerSecond * seconds;
    return new FrameTokens(
        framesPerSecond, seconds, tokensPerFrame, frames, frames * tokensPerFrame);
  }
}
