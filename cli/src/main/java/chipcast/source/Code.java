package chipcast.source;

import java.util.Locale;

/**
 * The stable codes of the problems that reading, binding and resolving inputs can meet, with their
 * meaning in a line. Later rooms add codes of their own in the same manner, as words with dashes.
 */
public enum Code {
  // The file
  MISSING_FILE("the file does not exist"),
  NOT_A_FILE("the path is a directory or a special file"),
  NO_PERMISSION("the file may not be read"),
  UNREADABLE("the file could not be read"),
  TOO_LARGE("the input is larger than any honest input"),
  LINE_TOO_LONG("a line is longer than any honest line"),
  TEXT_TOO_LONG("a single text is longer than any honest text"),
  TOO_MANY_NODES("the input has more values than any honest input"),
  TOO_DEEP("maps and lists are nested deeper than any honest input"),
  TOO_MANY_PROBLEMS("more problems were found than are worth listing"),
  NOT_UTF8("the bytes are not UTF-8 text"),
  BINARY("the input holds NUL bytes and is no text"),
  CONTROL_CHARACTER("a control character or an invisible one stands in the text"),
  EMPTY_FILE("the input holds no YAML"),

  // The YAML
  TAB_INDENT("a line is indented by a tab"),
  SYNTAX("the text is not well-formed YAML"),
  DIRECTIVE("a YAML directive such as %YAML"),
  SEVERAL_DOCUMENTS("the input holds more than one YAML document"),
  DUPLICATE_KEY("a key occurs twice in a map"),
  ANCHOR("a YAML anchor"),
  ALIAS("a YAML alias"),
  MERGE_KEY("a YAML merge key"),
  TAG("a YAML tag"),
  NULL_VALUE("null, ~ or an empty value"),
  BAD_KEY("a key that is no plain text"),

  // The fields
  UNKNOWN_KEY("the record has no such field"),
  MISSING_FIELD("a required field is not given"),
  WRONG_TYPE("a map, list or text stands where another is expected"),
  BAD_ID("an id has characters that a path could not hold"),
  BAD_CHOICE("the word is none of the choices"),
  BAD_FLAG("neither true nor false"),
  BAD_NUMBER("the text is no number"),
  BAD_QUANTITY("the text is no number with a unit"),
  BAD_DATE("the text is no calendar date"),
  MISSING_UNIT("a bare number stands where a unit is expected"),
  WRONG_UNIT("the unit measures something else"),
  UNKNOWN_UNIT("no such unit"),
  OUT_OF_DOMAIN("the value lies outside the field's domain"),
  BAD_DISTRIBUTION("the distribution's parameters make no sense together"),
  AMBIGUOUS_VALUE("a quantity is given in two ways at once"),
  MISSING_VALUE("a quantity is given without its value"),
  BAD_SERIES("the years of a series make no sense"),
  BAD_HISTORY("an observation of a history makes no sense"),
  NOT_KNOWN_YET("nothing was known at the date asked for"),
  UNKNOWN_REFERENCE("the id is not in the collection it refers to"),
  DUPLICATE_ITEM("an item occurs twice in a list"),
  NO_VARIANT("none of the variants is named"),
  SEVERAL_VARIANTS("more than one variant is named"),
  NO_PRICE_INDEX("money of another year without a price index for it"),

  // The scenario
  NO_HOME("no folder with assumptions/ and scenarios/ was found"),
  UNKNOWN_SCENARIO("there is no scenario of that id"),
  ID_MISMATCH("a scenario's id differs from its file's name"),
  EXTENDS_CYCLE("a scenario extends itself, directly or not"),
  OUTSIDE_TREE("a path leaves the folder it must stay in"),
  DUPLICATE_LEAF("two files give the same value"),
  UNKNOWN_PATH("the path names nothing"),
  BAD_PATH("the text is no path"),
  NO_CHANGE("the override changes nothing"),
  OVERRIDDEN_TWICE("two overrides of one path at the same level"),
  ALREADY_PRESENT("something is added where there already is something"),
  NOTHING_TO_REMOVE("something is removed that is not there"),

  // The model
  NOT_COMPUTABLE("the value leads to a figure without bound, or to none");

  private final String word;
  private final String meaning;

  Code(String meaning) {
    this.word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.meaning = meaning;
  }

  /** The code as it is printed, for example {@code unknown-key}. */
  public String word() {
    return word;
  }

  /** What the code says, in a line. */
  public String meaning() {
    return meaning;
  }
}
