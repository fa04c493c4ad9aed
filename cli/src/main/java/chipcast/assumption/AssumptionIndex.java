package chipcast.assumption;

import chipcast.source.Assumption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every numeric input of a world by its path, in the order of the records. Found by walking through
 * the records themselves, so that a new field needs no mention here.
 */
public final class AssumptionIndex {
  private static final String OURS = "chipcast.";

  /** Fields are read, not accessors called: for these the JVM would write code at every start. */
  private static final ClassValue<List<Field>> PARTS =
      new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
          List<Field> parts = new ArrayList<>();
          for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !isLeaf(field.getType())) {
              field.setAccessible(true);
              parts.add(field);
            }
          }
          return parts;
        }
      };

  private final Map<String, Assumption> byPath = new LinkedHashMap<>();

  private AssumptionIndex() {}

  /** The inputs of a world. */
  public static AssumptionIndex of(World world) {
    AssumptionIndex index = new AssumptionIndex();
    index.visit(world);
    return index;
  }

  /** All inputs. */
  public Collection<Assumption> all() {
    return byPath.values();
  }

  /** The input at a path. */
  public Optional<Assumption> at(String path) {
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
      for (Field part : PARTS.get(value.getClass())) {
        visit(read(value, part));
      }
    }
  }

  private static boolean isLeaf(Class<?> type) {
    return type.isPrimitive() || type.isEnum() || type == String.class;
  }

  private static @Nullable Object read(Object owner, Field part) {
    try {
      return part.get(owner);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException("cannot read " + part.getName(), impossible);
    }
  }
}
