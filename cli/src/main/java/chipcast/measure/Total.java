package chipcast.measure;

import java.util.List;

/**
 * An amount in its lens's unit; work of a single workload is counted in tasks.
 *
 * @param scope lens, basis, use, market, year
 * @param selection what is counted
 */
public record Total(Scope scope, Selection selection) implements Measure {

  /** Whether work is counted in tasks, because one workload is selected. */
  public boolean inTasks() {
    return scope.lens() == Lens.WORK && selection.isOneWorkload();
  }

  @Override
  public String function() {
    return "total";
  }

  @Override
  public List<String> arguments() {
    return new Arguments().selection(selection).scope(scope).list();
  }

  @Override
  public String unit() {
    return inTasks() ? "task" : scope.lens().unit();
  }
}
