package chipcast.report.explain;

import static chipcast.report.explain.Numbers.n;

import chipcast.assumption.Economics;
import chipcast.choice.Split;
import chipcast.report.Explanation;
import java.util.ArrayList;
import java.util.List;

/**
 * One level of a choice: who competes, and what one of them gets.
 *
 * @param law of choice
 * @param exponent of cost
 * @param members all that compete
 */
record Level(Economics.Law law, double exponent, List<Member> members) {
  /** Rivals that stand in lines of their own. */
  private static final int RIVALS = 1;

  /**
   * One competitor.
   *
   * @param weight beside its cost
   * @param cost USD a task as the law sees it, times its premium
   * @param term as the formula has it
   * @param line its explanation, whose value is the cost
   */
  record Member(double weight, double cost, Split.Term term, Explanation line) {}

  Level {
    members = List.copyOf(members);
  }

  /** The share of one member. */
  Explanation share(String label, int member, Detail detail) {
    Member own = members.get(member);
    List<Member> present = new ArrayList<>();
    for (Member each : members) {
      if (each.term().share() > 0) {
        present.add(each);
      }
    }
    present.sort((a, b) -> Double.compare(b.term().share(), a.term().share()));
    StringBuilder sum = new StringBuilder();
    List<Explanation> lines = new ArrayList<>(List.of(own.line()));
    for (Member each : present) {
      sum.append(sum.isEmpty() ? "" : " + ").append(power(each));
      if (!each.equals(own) && (detail.all() || lines.size() <= RIVALS)) {
        lines.add(bare(each.line()));
      }
    }
    String note = present.size() == 1 ? "there is no other" : present.size() + " compete";
    return Explanation.of(label, power(own) + " ÷ (" + sum + ")", own.term().share(), "", lines)
        .noted(note);
  }

  /** A rival in one line. */
  private static Explanation bare(Explanation line) {
    return new Explanation(
        line.label(), line.expression(), line.value(), line.unit(), line.note(), List.of());
  }

  /** What a member brings: weight · cost^γ, or e^utility of laws with another scale. */
  private String power(Member member) {
    if (law != Economics.Law.RELATIVE) {
      return "exp(" + n(member.term().utility() - largest()) + ")";
    }
    String power = n(member.cost()) + " ^ " + n(exponent);
    return member.weight() == 1 ? power : n(member.weight()) + " × " + power;
  }

  private double largest() {
    double largest = Double.NEGATIVE_INFINITY;
    for (Member member : members) {
      largest = Math.max(largest, member.term().utility());
    }
    return largest;
  }
}
