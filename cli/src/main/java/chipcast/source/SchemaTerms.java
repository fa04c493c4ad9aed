package chipcast.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The terms of a JSON Schema (draft 2020-12), with the definitions that they refer to. */
final class SchemaTerms {
  private static final String NUMBER_TEXT = "^[+−-]?[0-9]*\\.?[0-9]+([eE][+-]?[0-9]+)?";

  private final Map<String, Object> definitions = new TreeMap<>();
  // Shapes are compared by identity: two shapes may share a name. Never iterated.
  private final IdentityHashMap<Shape<?>, String> names = new IdentityHashMap<>();

  /** Everything referred to so far, by name. */
  Map<String, Object> definitions() {
    return definitions;
  }

  /** One of several JSON types. */
  Map<String, Object> types(String... types) {
    return of("type", types.length == 1 ? types[0] : List.of(types));
  }

  /** One of several words. */
  Map<String, Object> choices(Collection<String> words) {
    return of("enum", List.copyOf(words));
  }

  /** Anything but null. */
  Map<String, Object> anything() {
    return of("not", types("null"));
  }

  /** A list. */
  Map<String, Object> list(Content<?> item) {
    Map<String, Object> list = types("array");
    list.put("items", item.schema(this));
    list.put("uniqueItems", true);
    return list;
  }

  /** A map by id. */
  Map<String, Object> map(Keys<?> keys, Content<?> value) {
    Map<String, Object> map = types("object");
    if (keys instanceof Keys.Choices<?> choices) {
      List<String> names = new ArrayList<>(choices.choices().words().keySet());
      names.addAll(value.isNumeric() ? ProvenanceKeys.ALL : List.of());
      map.put("propertyNames", choices(names));
    } else if (keys instanceof Keys.Years) {
      List<String> others = value.isNumeric() ? ProvenanceKeys.ALL : List.of();
      String more = others.isEmpty() ? "" : "|" + String.join("|", others);
      map.put("propertyNames", of("pattern", "^([0-9]{4}" + more + ")$"));
    }
    map.put("additionalProperties", value.schema(this));
    if (value.isNumeric()) {
      map.put("properties", provenance());
    }
    return map;
  }

  /** A record of a shape, by its definition. */
  Map<String, Object> reference(Shape<?> shape) {
    String name = names.get(shape);
    if (name == null) {
      name = freeName(shape.name());
      names.put(shape, name);
      definitions.put(name, Map.of()); // Holds the name while the definition is made.
      definitions.put(name, record(shape, true));
    }
    return of("$ref", "#/$defs/" + name);
  }

  /** A record of a shape, written out. */
  Map<String, Object> record(Shape<?> shape, boolean complete) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Field<?> field : shape.fields()) {
      Map<String, Object> property = new LinkedHashMap<>();
      property.put("description", field.doc());
      property.putAll(field.content().schema(this));
      properties.put(field.name(), property);
      if (field.isRequired()) {
        required.add(field.name());
      }
    }
    provenance().forEach(properties::putIfAbsent);
    Map<String, Object> record = types("object");
    record.put("description", shape.doc());
    record.put("properties", properties);
    if (complete && !required.isEmpty()) {
      record.put("required", required);
    }
    record.put("additionalProperties", false);
    return record;
  }

  /** A map whose only key names a shape, or that name alone. */
  <T> Map<String, Object> variant(List<Shape<? extends T>> shapes) {
    List<Object> all = new ArrayList<>();
    for (Shape<? extends T> shape : shapes) {
      Map<String, Object> properties = new LinkedHashMap<>();
      properties.put(shape.name(), bareOr(shape));
      properties.putAll(provenance());
      Map<String, Object> one = types("object");
      one.put("description", shape.doc());
      one.put("properties", properties);
      one.put("required", List.of(shape.name()));
      one.put("additionalProperties", false);
      all.add(one);
      if (shape.fields().stream().noneMatch(Field::isRequired)) {
        all.add(of("const", shape.name()));
      }
    }
    return of("anyOf", all);
  }

  private Map<String, Object> bareOr(Shape<?> shape) {
    Map<String, Object> whole = reference(shape);
    return shape
        .onlyField()
        .map(only -> of("anyOf", List.of(only.content().schema(this), whole)))
        .orElse(whole);
  }

  /** A quantity in any form; with interpolations, also by year. */
  Map<String, Object> quantity(String doc, boolean plain, List<String> interpolations) {
    List<Object> forms = new ArrayList<>();
    Map<String, Object> text = types("string");
    text.put("description", doc);
    forms.add(text);
    if (plain) {
      forms.add(types("number"));
    }
    forms.add(quantityMap());
    if (!interpolations.isEmpty()) {
      forms.add(years());
      forms.add(path(interpolations));
    }
    return of("anyOf", forms);
  }

  private Map<String, Object> quantityMap() {
    definitions.computeIfAbsent("quantity", name -> quantityRecord(true));
    return of("$ref", "#/$defs/quantity");
  }

  private Map<String, Object> quantityRecord(boolean whole) {
    Map<String, Object> properties = new LinkedHashMap<>();
    Map<String, Object> number =
        of("anyOf", List.of(types("number"), of("type", "string", "pattern", NUMBER_TEXT)));
    Map<String, Object> nested =
        whole ? of("anyOf", List.of(number, quantityRecord(false))) : number;
    properties.put(QuantityForm.VALUE, nested);
    properties.put(QuantityForm.RANGE, types("object", "array"));
    for (String percentile : QuantityForm.PERCENTILES) {
      properties.put(percentile, number);
    }
    for (String distribution : QuantityForm.DISTRIBUTIONS) {
      properties.put(distribution, types("object", "array"));
    }
    if (whole) {
      properties.put(QuantityForm.HISTORY, of("type", "array", "items", observation()));
    }
    properties.putAll(provenance());
    return of("type", "object", "properties", properties, "additionalProperties", false);
  }

  private Map<String, Object> observation() {
    return of("type", "object", "required", List.of(QuantityForm.FOR));
  }

  private Map<String, Object> years() {
    Map<String, Object> patterns = of("^[0-9]{4}(-.*)?$", types("number", "string", "object"));
    Map<String, Object> properties = provenance();
    return of(
        "type",
        "object",
        "patternProperties",
        patterns,
        "properties",
        properties,
        "additionalProperties",
        false);
  }

  private Map<String, Object> path(List<String> interpolations) {
    Map<String, Object> properties = provenance();
    properties.put(SeriesContent.PATH, years());
    properties.put(SeriesContent.INTERPOLATION, choices(interpolations));
    return of(
        "type",
        "object",
        "properties",
        properties,
        "required",
        List.of(SeriesContent.PATH),
        "additionalProperties",
        false);
  }

  private Map<String, Object> provenance() {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put(ProvenanceKeys.SOURCE, described("string", "who says so"));
    keys.put(ProvenanceKeys.AS_OF, of("type", List.of("string", "number")));
    keys.put(ProvenanceKeys.GRADE, choices(List.of("A", "B", "C", "D")));
    keys.put(ProvenanceKeys.NOTE, described("string", "anything else"));
    return keys;
  }

  private Map<String, Object> described(String type, String doc) {
    return of("type", type, "description", doc);
  }

  private String freeName(String name) {
    String free = name;
    for (int number = 2; definitions.containsKey(free); number++) {
      free = name + "-" + number;
    }
    return free;
  }

  private static Map<String, Object> of(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int at = 0; at < keysAndValues.length; at += 2) {
      map.put((String) keysAndValues[at], keysAndValues[at + 1]);
    }
    return map;
  }
}
