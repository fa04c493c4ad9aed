package chipcast.result;

import chipcast.measure.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which group each cell of a list belongs to; groups stand in order of first appearance. */
final class Grouping {

  private final List<String> names;
  private final int[] groups;

  private Grouping(List<String> names, int[] groups) {
    this.names = names;
    this.groups = groups;
  }

  static Grouping of(CellList cells, Label by) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    int[] groups = new int[cells.size()];
    for (int i = 0; i < groups.length; i++) {
      String name = cells.cell(i).label(by);
      Integer number = numbers.putIfAbsent(name, numbers.size());
      groups[i] = number == null ? numbers.size() - 1 : number;
    }
    return new Grouping(List.copyOf(new ArrayList<>(numbers.keySet())), groups);
  }

  List<String> names() {
    return names;
  }

  int group(int cell) {
    return groups[cell];
  }

  /** The group of each cell; read only. */
  int[] groups() {
    return groups;
  }
}
