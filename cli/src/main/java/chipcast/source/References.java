package chipcast.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells of a member that many refer to and that is not there once, with all who do. */
final class References {
  /** More places than this are counted. */
  private static final int MOST_SHOWN = 5;

  private References() {}

  /** The same problems in their order, references to one missing member in one. */
  static List<Problem> told(List<Problem> sorted) {
    Map<String, List<Problem>> groups = new LinkedHashMap<>();
    for (Problem problem : sorted) {
      boolean reference = problem.code().equals(Code.UNKNOWN_REFERENCE.word());
      String key = reference ? problem.message() : problem.code() + groups.size();
      groups.computeIfAbsent(key, unseen -> new ArrayList<>()).add(problem);
    }
    List<Problem> told = new ArrayList<>();
    groups.values().forEach(group -> told.add(once(group)));
    return told;
  }

  private static Problem once(List<Problem> group) {
    Problem problem = group.get(0);
    for (Problem other : group.subList(1, Math.min(group.size(), 1 + MOST_SHOWN))) {
      problem = problem.seeing(other.position(), "also referred to by " + other.path());
    }
    int more = group.size() - 1 - MOST_SHOWN;
    return more > 0
        ? problem.seeing(group.get(group.size() - 1).position(), "and " + more + " more, the last")
        : problem;
  }
}
