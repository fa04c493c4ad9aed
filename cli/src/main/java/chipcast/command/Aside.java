package chipcast.command;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Work that a thread of its own does meanwhile.
 *
 * @param <T> what it yields
 */
final class Aside<T> {
  private final String name;
  private final FutureTask<T> task;

  private Aside(String name, FutureTask<T> task) {
    this.name = name;
    this.task = task;
  }

  /**
   * Begins some work.
   *
   * @param name of the thread, which keeps no process alive
   */
  static <T> Aside<T> begin(String name, Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
    return new Aside<>(name, task);
  }

  /** What it yields, once it is done; throws what the work threw, if that was unchecked. */
  T result() {
    try {
      return task.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted: " + name, interrupted);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(name + " failed", failed.getCause());
    }
  }
}
