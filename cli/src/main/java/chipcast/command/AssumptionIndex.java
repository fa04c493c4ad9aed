package chipcast.command;

import chipcast.assumption.World;
import chipcast.source.Assumption;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every numeric input of a world by its path, in the order of the records. Found by walking through
 * the records themselves, so that a new field needs no mention here.
 */
final class AssumptionIndex {
  private static final String OURS = "chipcast.";

  private final Map<String, Assumption> byPath = new LinkedHashMap<>();

  private AssumptionIndex() {}

  /** The inputs of a world. */
  static AssumptionIndex of(World world) {
    AssumptionIndex index = new AssumptionIndex();
    index.visit(world);
    return index;
  }

  /** All inputs. */
  Collection<Assumption> all() {
    return byPath.values();
  }

  /** The input at a path. */
  Optional<Assumption> at(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  private void visit(@Nullable Object value) {
    if (value instanceof Assumption assumption) {
      byPath.putIfAbsent(assumption.path(), assumption);
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(this::visit);
    } else if (value instanceof Iterable<?> items) {
      items.forEach(this::visit);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::visit);
    } else if (value instanceof Record && value.getClass().getName().startsWith(OURS)) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        visit(read(value, component));
      }
    }
  }

  private static @Nullable Object read(Object owner, RecordComponent component) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (IllegalAccessException inaccessible) {
      return null; // A private record keeps its parts to itself.
    } catch (InvocationTargetException failed) {
      throw new IllegalStateException("cannot read " + component.getName(), failed.getCause());
    }
  }
}
