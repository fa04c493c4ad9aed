package chipcast.choice;

/**
 * Which chip belongs to which family and which family to which class, compiled once and used for
 * all years, segments and lanes. A chip here is any lowest option: in a split pool it is a pair of
 * chips, and its family a pair of families.
 */
public final class NestStructure {
  private final Grouping chips;
  private final Grouping families;
  private final Grouping classes;

  private NestStructure(Grouping chips, Grouping families, Grouping classes) {
    this.chips = chips;
    this.families = families;
    this.classes = classes;
  }

  /**
   * Compiles a nest. The arrays are kept as they are and not to be changed any more.
   *
   * @param familyOfChip index of the family by index of the chip
   * @param classOfFamily index of the class by index of the family
   * @param classCount number of classes
   * @throws IllegalArgumentException if an index is out of range
   */
  public static NestStructure of(int[] familyOfChip, int[] classOfFamily, int classCount) {
    return new NestStructure(
        Grouping.of("familyOfChip", familyOfChip, classOfFamily.length),
        Grouping.of("classOfFamily", classOfFamily, classCount),
        Grouping.of("class", new int[classCount], 1));
  }

  /** Number of chips. */
  public int chips() {
    return chips.members();
  }

  /** Number of families. */
  public int families() {
    return families.members();
  }

  /** Number of classes. */
  public int classes() {
    return classes.members();
  }

  /** Index of a chip's family. */
  public int familyOf(int chip) {
    return chips.groupOf(chip);
  }

  /** Index of a family's class. */
  public int classOf(int family) {
    return families.groupOf(family);
  }

  Grouping chipLevel() {
    return chips;
  }

  Grouping familyLevel() {
    return families;
  }

  Grouping classLevel() {
    return classes;
  }
}
