package chipcast.hardware;

import chipcast.arithmetic.Require;

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
