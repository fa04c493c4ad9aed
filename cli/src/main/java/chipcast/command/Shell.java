package chipcast.command;

import chipcast.measure.Named;

/** A shell whose completion can be written. */
enum Shell implements Named {
  BASH("bash"),
  ZSH("zsh"),
  FISH("fish");

  private final String word;

  Shell(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
