package chipcast.projection;

import java.util.List;

/**
 * What a segment can choose: a family for all phases, or a pair of families for split pools.
 *
 * @param index its number within the segment
 * @param lines numbers of the lines that serve together, one for each pool of the segment
 * @param nest its class: gpu, cpu, specialized, or both of a mixed pair
 * @param from fractional calendar year from which the pair is real; −∞ for one family
 */
record Option(int index, List<Integer> lines, String nest, double from) {
  Option {
    lines = List.copyOf(lines);
  }
}
