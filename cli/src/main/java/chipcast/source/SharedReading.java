package chipcast.source;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a root read by two threads that share the work. Each has a collector of problems of
 * its own; nobody is told of them.
 */
final class SharedReading {
  private final Binding one;
  private final Binding other;

  SharedReading(Binding one, Binding other) {
    this.one = one;
    this.other = other;
  }

  /** The record of a shape, not made yet; null where a field is missing or malformed. */
  @Nullable BoundRecord read(Shape<?> shape, MapNode root) {
    Place mine = Place.root(one).inside(root);
    Place theirs = Place.root(other).inside(root);
    BoundRecord bound = new BoundRecord(shape, root, mine);
    @Nullable Object[] values = new @Nullable Object[shape.fields().size()];
    AtomicInteger next = new AtomicInteger();
    FutureTask<Boolean> task = new FutureTask<>(() -> readNext(bound, theirs, values, next), true);
    Thread thread = new Thread(task, "binder");
    thread.setDaemon(true);
    thread.start();
    readNext(bound, mine, values, next);
    boolean complete = ended(task);
    for (int at = 0; at < values.length; at++) {
      complete &= bound.take(at, values[at]);
    }
    return complete ? bound : null;
  }

  /** Whether nothing was wrong; asked when the record has been made and checked. */
  boolean isClean() {
    return one.problems().isClean() && other.problems().isClean();
  }

  private static void readNext(
      BoundRecord bound, Place from, @Nullable Object[] values, AtomicInteger next) {
    int at = next.getAndIncrement();
    while (at < values.length) {
      values[at] = bound.read(at, from);
      at = next.getAndIncrement();
    }
  }

  /** Whether the other thread came to its end; what stopped it stops whoever reads alone. */
  private static boolean ended(FutureTask<Boolean> task) {
    try {
      return task.get();
    } catch (ExecutionException stopped) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while binding", interrupted);
    }
  }
}
