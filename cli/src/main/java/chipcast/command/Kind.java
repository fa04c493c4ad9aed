package chipcast.command;

import chipcast.measure.Named;

/** What {@code list} can list. */
enum Kind implements Named {
  CHIPS("chips", "chips with what matters of their datasheets"),
  FAMILIES("families", "lines of successive chips that compete as one choice"),
  MODELS("models", "AI models that do the work"),
  WORKLOADS("workloads", "kinds of AI work"),
  BUYERS("buyers", "groups of purchasers"),
  PAIRINGS("pairings", "which chips may serve one task together"),
  CONTRACTS("contracts", "what is bought already"),
  SCENARIOS("scenarios", "what can be run"),
  LENSES("lenses", "what a share can be a share of"),
  LABELS("labels", "what results can be selected and parted by"),
  MEASURES("measures", "figures that conditions and explain understand"),
  UNITS("units", "units that quantities are written in"),
  CODES("codes", "codes of errors and what they mean");

  private final String word;
  private final String meaning;

  Kind(String word, String meaning) {
    this.word = word;
    this.meaning = meaning;
  }

  @Override
  public String word() {
    return word;
  }

  /** What is listed, in a few words. */
  String meaning() {
    return meaning;
  }

  /** Whether the list is the same in every scenario. */
  boolean isOfTheProgram() {
    return compareTo(SCENARIOS) > 0;
  }
}
