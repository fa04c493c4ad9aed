package chipcast.source;

/** A record being made from a map: its fields' values, and its voice for what is wrong. */
public interface Bound {

  /** The record's id: its key in the map that holds it. */
  String id();

  /** Its dotted path. */
  String path();

  /** Where it is written. */
  Position position();

  /** The value of one of the shape's fields. */
  <T> T get(Field<T> field);

  /** Tells that a field's value does not fit the others. */
  void problem(Field<?> field, String code, String message, String expected);

  /** Tells that one quantity of the record does not fit the others. */
  void problem(Assumption of, String code, String message, String expected);

  /** Tells that the record as a whole is wrong. */
  void problem(String code, String message, String expected);
}
