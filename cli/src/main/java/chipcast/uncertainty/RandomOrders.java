package chipcast.uncertainty;

import java.util.ArrayList;
import java.util.List;

/** Random orders by seed: the same for the same seed, whatever else is drawn. */
public final class RandomOrders {
  private RandomOrders() {}

  /**
   * Orders of the numbers below a count, each as likely as any other (R. Durstenfeld, CACM 7,
   * 1964).
   *
   * @param seed which; 0 is one too
   * @param orders how many
   * @param count of numbers in each
   */
  public static List<int[]> of(long seed, int orders, int count) {
    List<int[]> found = new ArrayList<>();
    for (int order = 0; order < orders; order++) {
      found.add(shuffled(Streams.key(seed, "order " + order), count));
    }
    return found;
  }

  private static int[] shuffled(long key, int count) {
    int[] order = new int[count];
    for (int place = 0; place < count; place++) {
      order[place] = place;
    }
    for (int last = count - 1; last > 0; last--) {
      int other = (int) (Streams.uniform(key, last) * (last + 1));
      int kept = order[last];
      order[last] = order[other];
      order[other] = kept;
    }
    return order;
  }
}
