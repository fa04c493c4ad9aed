package chipcast.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The description of one field of a record: its YAML key, what it holds, and a line of
 * documentation. Immutable; a field is required unless {@link #optional()}.
 *
 * @param <T> the type of the bound value
 */
public final class Field<T> {
  private final String name;
  private final String doc;
  private final Content<T> content;
  private final @Nullable T absent;

  private Field(String name, String doc, Content<T> content, @Nullable T absent) {
    this.name = name;
    this.doc = doc;
    this.content = content;
    this.absent = absent;
  }

  private static <T> Field<T> required(String name, String doc, Content<T> content) {
    return new Field<>(name, doc, content, null);
  }

  /** A text of at least one character. */
  public static Field<String> text(String name, String doc) {
    return required(name, doc, new TextContent());
  }

  /** One of an enum's constants, written in lower case with dashes. */
  public static <E extends Enum<E>> Field<E> choice(String name, Class<E> type, String doc) {
    return required(name, doc, ChoiceContent.of(type));
  }

  /** {@code true} or {@code false}. */
  public static Field<Boolean> flag(String name, String doc) {
    return required(name, doc, new FlagContent());
  }

  /**
   * A quantity.
   *
   * @param unit a unit of the dimension expected, such as {@code B/s}; {@code 1} for a plain
   *     number; {@code any} for any dimension
   */
  public static Field<Assumption> quantity(String name, String unit, String doc) {
    return required(name, doc, QuantityContent.of(unit));
  }

  /** A calendar date as a fractional year, possibly uncertain. */
  public static Field<Assumption> date(String name, String doc) {
    return required(name, doc, QuantityContent.ofDates());
  }

  /**
   * A quantity over the years: a constant, values by year, or a path with its interpolation; linear
   * where none is stated, unless {@link #interpolated}.
   */
  public static Field<Series> series(String name, String unit, String doc) {
    return required(name, doc, SeriesContent.of(unit));
  }

  /**
   * The id of a member of a collection.
   *
   * @param collection dotted path of the collection in the resolved tree
   */
  public static Field<String> reference(String name, String collection, String doc) {
    return required(name, doc, new ReferenceContent(collection));
  }

  /** A record. */
  public static <T> Field<T> record(String name, Shape<T> shape, String doc) {
    return required(name, doc, new RecordContent<>(shape));
  }

  /** Records by id, in the order of their ids. */
  public static <T> Field<Map<String, T>> map(String name, Shape<T> shape, String doc) {
    return required(name, doc, new MapContent<>(Keys.ids(), new RecordContent<>(shape)));
  }

  /** Quantities by id, in the order of their ids. */
  public static Field<Map<String, Assumption>> quantities(String name, String unit, String doc) {
    return required(name, doc, new MapContent<>(Keys.ids(), QuantityContent.of(unit)));
  }

  /** Calendar dates by id, in the order of their ids. */
  public static Field<Map<String, Assumption>> dates(String name, String doc) {
    return required(name, doc, new MapContent<>(Keys.ids(), QuantityContent.ofDates()));
  }

  /** Quantities by an enum's constants, in their order. */
  public static <E extends Enum<E>> Field<Map<E, Assumption>> quantities(
      String name, Class<E> keys, String unit, String doc) {
    return required(name, doc, new MapContent<>(Keys.choices(keys), QuantityContent.of(unit)));
  }

  /** Quantities by the grade of what they are about. */
  public static Field<Map<Grade, Assumption>> quantitiesByGrade(
      String name, String unit, String doc) {
    return required(name, doc, new MapContent<>(Keys.grades(), QuantityContent.of(unit)));
  }

  /** Series by id, in the order of their ids. */
  public static Field<Map<String, Series>> manySeries(String name, String unit, String doc) {
    return required(name, doc, new MapContent<>(Keys.ids(), SeriesContent.of(unit)));
  }

  /** Series by an enum's constants, in their order. */
  public static <E extends Enum<E>> Field<Map<E, Series>> manySeries(
      String name, Class<E> keys, String unit, String doc) {
    return required(name, doc, new MapContent<>(Keys.choices(keys), SeriesContent.of(unit)));
  }

  /** Texts by id, in the order of their ids. */
  public static Field<Map<String, String>> manyTexts(String name, String doc) {
    return required(name, doc, new MapContent<>(Keys.ids(), new TextContent()));
  }

  /** Ids of members of a collection by id, in the order of their ids. */
  public static Field<Map<String, String>> manyReferences(
      String name, String collection, String doc) {
    return required(name, doc, new MapContent<>(Keys.ids(), new ReferenceContent(collection)));
  }

  /** A list of texts. */
  public static Field<List<String>> texts(String name, String doc) {
    return required(name, doc, new ListContent<>(new TextContent()));
  }

  /** A list of an enum's constants. */
  public static <E extends Enum<E>> Field<List<E>> choices(String name, Class<E> type, String doc) {
    return required(name, doc, new ListContent<>(ChoiceContent.of(type)));
  }

  /** A list of ids of members of a collection. */
  public static Field<List<String>> references(String name, String collection, String doc) {
    return required(name, doc, new ListContent<>(new ReferenceContent(collection)));
  }

  /** A list of records; for what no override ever names, since its members have no ids. */
  public static <T> Field<List<T>> records(String name, Shape<T> shape, String doc) {
    return required(name, doc, new ListContent<>(new RecordContent<>(shape)));
  }

  /** Whatever is written here, unread. */
  public static Field<Node> anything(String name, String doc) {
    return required(name, doc, new NodeContent());
  }

  /**
   * A map whose single key names one of the shapes. A shape with a single numeric field may be
   * written as a bare quantity, and one without required fields as its name alone.
   */
  @SafeVarargs
  public static <T> Field<T> variant(String name, String doc, Shape<? extends T>... shapes) {
    List<Shape<? extends T>> all = new ArrayList<>();
    for (Shape<? extends T> shape : shapes) {
      all.add(shape);
    }
    return required(name, doc, new VariantContent<T>(List.copyOf(all)));
  }

  /** The same field, which may be left out. */
  public Field<Optional<T>> optional() {
    return new Field<>(name, doc, new OptionalContent<>(content), Optional.empty());
  }

  /** The same quantity, above zero. */
  public Field<T> positive() {
    return with(content.within(Domain.POSITIVE));
  }

  /** The same quantity, zero or above. */
  public Field<T> nonNegative() {
    return with(content.within(Domain.NON_NEGATIVE));
  }

  /** The same quantity, below zero. */
  public Field<T> negative() {
    return with(content.within(Domain.NEGATIVE));
  }

  /** The same quantity, within two canonical values, both allowed. */
  public Field<T> between(double low, double high) {
    return with(content.within(Domain.between(low, high)));
  }

  /** The same map, its keys being ids of a collection. */
  public Field<T> keysFrom(String collection) {
    return with(content.keyedFrom(collection));
  }

  /** The same map, its keys being calendar years. */
  public Field<T> keyedByYear() {
    return with(content.keyedByYear());
  }

  /** The same series, run in this manner between its years where it does not say itself. */
  public Field<T> interpolated(Interpolation interpolation) {
    return with(content.interpolated(interpolation));
  }

  /** The YAML key. */
  public String name() {
    return name;
  }

  /** One line on what the field means. */
  public String doc() {
    return doc;
  }

  /** Whether the field must be given. */
  public boolean isRequired() {
    return absent == null;
  }

  /** What the field holds. */
  Content<T> content() {
    return content;
  }

  /** The value of a field left out; null where that is an error. */
  @Nullable T absent() {
    return absent;
  }

  private Field<T> with(Content<T> narrower) {
    return new Field<>(name, doc, narrower, absent);
  }
}
