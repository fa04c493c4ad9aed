package chipcast.source;

import chipcast.quantity.CalendarDate;
import chipcast.quantity.Money;
import java.util.Optional;

/** Makes records from a tree, telling everything that is wrong with it in one go. */
public final class Binder {
  private final Binding binding;

  private Binder(Binding binding) {
    this.binding = binding;
  }

  /**
   * A binder of a tree.
   *
   * @param root the resolved tree, in which references are looked up
   * @param money the money of the model, to convert money of other years
   * @param knownAt the date at which histories are read; the latest observation where none is given
   * @param problems where everything wrong is told
   */
  public static Binder of(
      MapNode root, Money money, Optional<CalendarDate> knownAt, Problems problems) {
    return new Binder(new Binding(root, money, knownAt, problems));
  }

  /**
   * A binder of a tree that holds no money of stated years.
   *
   * @param root the tree
   * @param problems where everything wrong is told
   */
  public static Binder of(MapNode root, Problems problems) {
    Money money =
        new Money(
            0,
            year -> {
              throw new IllegalArgumentException("no price index is known here");
            });
    return of(root, money, Optional.empty(), problems);
  }

  /**
   * The root of a tree as a record, with the latest of every history.
   *
   * @throws InvalidInput with all problems, if there are any
   */
  public static <T> T bind(Shape<T> shape, MapNode resolved, Money money, Problems problems) {
    return of(resolved, money, Optional.empty(), problems).bind(shape);
  }

  /**
   * The root as a record.
   *
   * @throws InvalidInput with all problems, if there are any
   */
  public <T> T bind(Shape<T> shape) {
    Optional<T> bound = read(shape);
    binding.problems().throwIfAny();
    return bound.orElseThrow(() -> new IllegalStateException("nothing bound and nothing told"));
  }

  /**
   * The same by two threads, of a root with large fields. What is wrong is found by one alone, so
   * that it is told in the same order and words.
   *
   * @throws InvalidInput with all problems, if there are any
   */
  public <T> T bindByTwo(Shape<T> shape) {
    Optional<T> clean = binding.problems().isClean() ? readByTwo(shape) : Optional.empty();
    return clean.orElseGet(() -> bind(shape));
  }

  /** The root as a record, or nothing where anything is wrong, of which nothing is told. */
  private <T> Optional<T> readByTwo(Shape<T> shape) {
    SharedReading reading = new SharedReading(binding.untold(), binding.untold());
    BoundRecord bound = reading.read(shape, binding.root());
    Optional<T> made =
        bound == null || bound.hasUnknown() ? Optional.empty() : Optional.of(shape.make(bound));
    return reading.isClean() ? made : Optional.empty();
  }

  /** The root as a record, or nothing after telling what is wrong. */
  public <T> Optional<T> read(Shape<T> shape) {
    Content<T> content = new RecordContent<>(shape);
    return Optional.ofNullable(content.read(binding.root(), Place.root(binding)));
  }

  /** One field of the root, whatever the others are; nothing after telling what is wrong. */
  public <T> Optional<T> read(Field<T> field) {
    Node node = binding.root().find(field.name());
    Place place = Place.root(binding).inside(binding.root());
    if (node == null) {
      return Optional.ofNullable(field.absent());
    }
    return Optional.ofNullable(field.content().read(node, place.at(field.name())));
  }
}
