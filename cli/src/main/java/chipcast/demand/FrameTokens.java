package chipcast.demand;

import chipcast.arithmetic.Require;

/**
 * Tokens of one task that looks at video, and what they rest on.
 *
 * @param framesPerSecond frames looked at in a second of video
 * @param seconds of video a task
 * @param tokensPerFrame tokens that one frame becomes
 * @param tokens a task: the product
 */
public record FrameTokens(
    double framesPerSecond, double seconds, double tokensPerFrame, double tokens) {

  /**
   * Tokens of a task.
   *
   * @throws IllegalArgumentException if an argument is not positive
   */
  public static FrameTokens of(double framesPerSecond, double seconds, double tokensPerFrame) {
    Require.positive("framesPerSecond", framesPerSecond);
    Require.positive("seconds", seconds);
    Require.positive("tokensPerFrame", tokensPerFrame);
    double tokens = framesPerSecond * seconds * tokensPerFrame;
    return new FrameTokens(framesPerSecond, seconds, tokensPerFrame, tokens);
  }
}
