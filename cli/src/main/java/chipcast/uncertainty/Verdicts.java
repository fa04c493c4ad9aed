package chipcast.uncertainty;

import chipcast.assumption.Claim;
import chipcast.claim.LimbFinding;
import java.util.Arrays;
import java.util.List;

/** What was found of the limbs of claims, draw by draw; threads write to draws of their own. */
final class Verdicts {
  private final double[][][] margins; // Claim, limb, draw; NaN where there is no figure.
  private final boolean[][][] holds;
  private final boolean[][] found; // Claim, draw.
  private final double[][] values; // Input, draw.
  private final int draws;

  Verdicts(List<Claim> claims, int inputs, int draws) {
    this.draws = draws;
    this.margins = new double[claims.size()][][];
    this.holds = new boolean[claims.size()][][];
    this.found = new boolean[claims.size()][draws];
    this.values = new double[inputs][draws];
    for (int claim = 0; claim < margins.length; claim++) {
      int limbs = claims.get(claim).limbs().size();
      margins[claim] = new double[limbs][draws];
      holds[claim] = new boolean[limbs][draws];
    }
  }

  /** Takes what was found of a claim in some draws. */
  void take(int claim, int first, List<LimbFinding> limbs, int lanes) {
    for (int limb = 0; limb < limbs.size(); limb++) {
      for (int lane = 0; lane < lanes; lane++) {
        margins[claim][limb][first + lane] = limbs.get(limb).margin(lane);
        holds[claim][limb][first + lane] = limbs.get(limb).holds(lane);
      }
    }
    Arrays.fill(found[claim], first, first + lanes, !limbs.isEmpty());
  }

  /** Takes what the draws were, input × lane. */
  void take(int first, double[] drawn, int lanes) {
    for (int input = 0; input < values.length; input++) {
      System.arraycopy(drawn, input * lanes, values[input], first, lanes);
    }
  }

  /** Draws with a verdict on a claim. */
  long draws(int claim) {
    long count = 0;
    for (boolean each : found[claim]) {
      count += each ? 1 : 0;
    }
    return count;
  }

  /** Draws in which all limbs hold. */
  long held(int claim) {
    long count = 0;
    for (int draw = 0; draw < draws; draw++) {
      count += found[claim][draw] && all(claim, draw) ? 1 : 0;
    }
    return count;
  }

  private boolean all(int claim, int draw) {
    for (boolean[] limb : holds[claim]) {
      if (!limb[draw]) {
        return false;
      }
    }
    return true;
  }

  /** Part of the draws in which a limb holds. */
  double chance(int claim, int limb) {
    long count = 0;
    for (int draw = 0; draw < draws; draw++) {
      count += found[claim][draw] && holds[claim][limb][draw] ? 1 : 0;
    }
    return (double) count / draws(claim);
  }

  /**
   * Rank correlation of each input with how near a claim is to holding: the least margin of its
   * limbs, each in its own standard deviations.
   */
  double[] correlations(int claim) {
    int[] kept = new int[draws];
    int count = 0;
    double[] score = scores(claim);
    for (int draw = 0; draw < draws; draw++) {
      if (found[claim][draw] && !Double.isNaN(score[draw])) {
        kept[count++] = draw;
      }
    }
    int[] chosen = Arrays.copyOf(kept, count);
    double[] ranks = RankCorrelation.ranks(of(score, chosen));
    double[] correlations = new double[values.length];
    for (int input = 0; input < values.length; input++) {
      correlations[input] =
          RankCorrelation.ofRanks(RankCorrelation.ranks(of(values[input], chosen)), ranks);
    }
    return correlations;
  }

  private static double[] of(double[] all, int[] draws) {
    return Arrays.stream(draws).mapToDouble(draw -> all[draw]).toArray();
  }

  private double[] scores(int claim) {
    double[] score = new double[draws];
    Arrays.fill(score, Double.POSITIVE_INFINITY);
    for (int limb = 0; limb < margins[claim].length; limb++) {
      double spread = spread(margins[claim][limb]);
      for (int draw = 0; draw < draws; draw++) {
        double margin = margins[claim][limb][draw];
        // A limb about a name has no margin, only a side.
        double side = holds[claim][limb][draw] ? 1 : -1;
        score[draw] = Math.min(score[draw], Double.isNaN(margin) ? side : margin / spread);
      }
    }
    return score;
  }

  private static double spread(double[] margins) {
    Sampled sampled = new Sampled();
    for (double margin : margins) {
      sampled.add(margin);
    }
    double sd = sampled.sd();
    return sd > 0 ? sd : 1;
  }
}
