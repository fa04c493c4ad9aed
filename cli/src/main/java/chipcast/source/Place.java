package chipcast.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where in the tree a field is read: its path, and the records around it that vouch for it. */
final class Place {
  private final Binding binding;
  private final @Nullable Place above;
  private final String key;
  private final @Nullable Voucher voucher;
  // Most places are never asked for their path; those that are, often are again.
  private @Nullable String path;

  /** What a record states of its origin, and the records around it. */
  private record Voucher(String file, Provenance provenance, @Nullable Voucher around) {}

  private Place(Binding binding, @Nullable Place above, String key, @Nullable Voucher voucher) {
    this.binding = binding;
    this.above = above;
    this.key = key;
    this.voucher = voucher;
  }

  static Place root(Binding binding) {
    return new Place(binding, null, "", null);
  }

  Binding binding() {
    return binding;
  }

  Problems problems() {
    return binding.problems();
  }

  String path() {
    if (path == null) {
      String before = above == null ? "" : above.path();
      path = before.isEmpty() ? key : before + "." + key;
    }
    return path;
  }

  /** The last key of the path: the id of a record in a map. */
  String key() {
    return key;
  }

  /** The place of a key here. */
  Place at(String below) {
    return new Place(binding, this, below, voucher);
  }

  /** This place with what a record here states of its origin. */
  Place inside(MapNode record) {
    if (!ProvenanceKeys.anyIn(record)) {
      return this;
    }
    Provenance stated = ProvenanceKeys.read(record, this);
    Voucher own = new Voucher(record.position().file(), stated, voucher);
    return new Place(binding, above, key, own);
  }

  /** A value's own statement, completed by the records of the same file around it. */
  Provenance completed(Provenance own, Position written) {
    Provenance result = own;
    Voucher next = voucher;
    while (next != null && result.source().isEmpty()) {
      if (next.file.equals(written.file())) {
        result = result.within(next.provenance);
      }
      next = next.around;
    }
    return result;
  }

  /** The value of a node here; null after telling, or where the node was already told of. */
  <T> @Nullable T read(Content<T> content, Node node) {
    return problems().isDoubtful(node.position()) ? null : content.read(node, this);
  }

  /** Tells what is wrong with a node, unless it was already complained about. */
  void tell(Code code, Node node, String message, String expected) {
    tell(code, node, message, expected, Optional.empty());
  }

  /** Tells what is wrong with a node and offers a choice. */
  void tell(Code code, Node node, String message, String expected, Optional<String> nearest) {
    tell(code, node, node.position(), message, expected, nearest);
  }

  /** Tells what is wrong at a place within a node. */
  void tell(
      Code code,
      Node node,
      Position position,
      String message,
      String expected,
      Optional<String> nearest) {
    if (!problems().isDoubtful(node.position())) {
      Problem problem = Problem.of(code, position, path(), message);
      problems().add(problem.expecting(expected).offering(nearest));
    }
  }

  /** Tells that something else was expected here. */
  void tellType(Node node, String expected) {
    tell(Code.WRONG_TYPE, node, "found " + node.described(), expected);
  }

  /** The text of a scalar, or null after telling that there is none. */
  @Nullable String text(Node node, Expecting expecting) {
    if (!(node instanceof ScalarNode scalar)) {
      tellType(node, expecting.expected());
      return null;
    }
    return problems().isDoubtful(scalar.position()) ? null : scalar.text();
  }
}
