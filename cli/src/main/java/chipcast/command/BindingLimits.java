package chipcast.command;

import chipcast.result.Outcome;
import chipcast.result.ResourceFigure;
import chipcast.result.ResourceLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which supplies bind in which years, in a sentence for a screen. */
final class BindingLimits {
  private BindingLimits() {}

  /** The sentence with where to find more, or nothing where a scenario has no supplies. */
  static String text(Outcome outcome, List<Integer> years) {
    String sentence = sentence(outcome, years);
    return sentence.isEmpty() ? "" : sentence + " (--table limits: rents, who pays).";
  }

  /** The sentence without its full stop, or nothing where a scenario has no supplies. */
  static String sentence(Outcome outcome, List<Integer> years) {
    List<String> binding = new ArrayList<>();
    List<String> slack = new ArrayList<>();
    List<ResourceLabel> resources = outcome.structure().resources();
    for (int resource = 0; resource < resources.size(); resource++) {
      String name = decapitalised(resources.get(resource).name());
      List<Integer> when = years(outcome, years, resource);
      if (!when.isEmpty()) {
        binding.add(name + " in " + YearSpans.text(when));
      } else if (!Double.isNaN(outcome.resource(ResourceFigure.SUPPLY, 0, resource, 0))) {
        slack.add(name);
      }
    }
    if (binding.isEmpty() && slack.isEmpty()) {
      return "";
    }
    String bound = binding.isEmpty() ? "nothing" : String.join("; ", binding);
    String rest = slack.isEmpty() ? "" : "; slack in all: " + String.join(", ", slack);
    return "Supply binds: " + bound + rest;
  }

  private static List<Integer> years(Outcome outcome, List<Integer> years, int resource) {
    List<Integer> when = new ArrayList<>();
    for (int year : years) {
      int index = outcome.structure().yearIndex(year);
      if (outcome.resource(ResourceFigure.RENT, index, resource, 0) > 0) {
        when.add(year);
      }
    }
    return when;
  }

  private static String decapitalised(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
