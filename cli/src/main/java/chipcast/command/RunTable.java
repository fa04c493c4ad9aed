package chipcast.command;

import chipcast.measure.Named;

/** Tables of a run that are shown when asked for, in place of the screen. */
enum RunTable implements Named {
  HEADLINE("headline", "the first block of the screen alone", 11),
  FRAGMENTATION(
      "fragmentation", "concentration by family, vendor, class, foundry; specialisation", 11),
  WEIGHTS("weights", "share weights as the cost premium that each stands for", 6),
  FLEET("fleet", "what stood, came, went and stands, and what of it is stranded", 7),
  WORK("work", "tasks, their FLOP as multiples of another's, what nobody serves", 4),
  CHANGE("change", "what made shares change: costs, access and contracts, weights, limits", 6),
  OBSERVED("observed", "observed shares beside the model's, calibrated on or not", 1),
  LIMITS("limits", "what is scarce: use against supply, rents, who pays, what is unmet", 6),
  POWER("power", "watts of new chips and of the fleet, joules a task, by workload", 6),
  CANDIDATES("candidates", "chips that are made only if they pay: verdict, dates, worth", 1);

  private final String word;
  private final String meaning;
  private final int mostYears;

  RunTable(String word, String meaning, int mostYears) {
    this.word = word;
    this.meaning = meaning;
    this.mostYears = mostYears;
  }

  @Override
  public String word() {
    return word;
  }

  /** What it shows, in a few words. */
  String meaning() {
    return meaning;
  }

  /** How many years have a column beside the words that the table begins with. */
  int mostYears() {
    return mostYears;
  }
}
