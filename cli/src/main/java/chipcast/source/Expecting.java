package chipcast.source;

/** Something that knows what it expects, for messages: put into words only when it is missed. */
@FunctionalInterface
interface Expecting {

  /** What is expected, in words: {@code a quantity in B/s}, {@code one of gpu, systolic}. */
  String expected();
}
