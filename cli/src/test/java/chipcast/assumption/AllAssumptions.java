package chipcast.assumption;

import chipcast.source.Assumption;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds every quantity of a world, wherever it stands in the records. */
public final class AllAssumptions {
  private final List<Assumption> found = new ArrayList<>();

  private AllAssumptions() {}

  /** All of them, in the order of the records. */
  public static List<Assumption> of(World world) {
    AllAssumptions all = new AllAssumptions();
    all.search(world);
    return all.found;
  }

  private void search(Object value) {
    if (value instanceof Assumption assumption) {
      found.add(assumption);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::search);
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(this::search);
    } else if (value instanceof List<?> list) {
      list.forEach(this::search);
    } else if (value instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        searchIn(record, component);
      }
    }
  }

  private void searchIn(Record record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      Object value = component.getAccessor().invoke(record);
      if (value != null) {
        search(value);
      }
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
