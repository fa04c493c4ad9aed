package chipcast.command;

/** The version of the program, the same as in the build file. */
final class Version {
  static final String NUMBER = "0.1.0";

  private Version() {}
}
