package chipcast.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonSchemaTest {

  @Test
  void theSchemaComesFromTheShapes() {
    String schema = JsonSchema.of(SmallWorld.World.SHAPE);
    MapNode root = TreeReader.parse(SourceText.of("schema.json", schema), new Problems()).root();
    assertThat(text(root, "$schema")).endsWith("2020-12/schema");
    assertThat(text(root, "$defs.chip.additionalProperties")).isEqualTo("false");
    assertThat(text(root, "$defs.chip.properties.bandwidth.description")).isEqualTo("of memory");
    ListNode required = (ListNode) node(root, "$defs.chip.required");
    assertThat(required.items())
        .extracting(item -> ((ScalarNode) item).text())
        .containsExactly("family", "architecture", "bandwidth");
    assertThat(((MapNode) node(root, "$defs")).keys())
        .containsExactly("chip", "compound", "fading", "family", "quantity");
    assertThat(JsonSchema.of(SmallWorld.World.SHAPE)).isEqualTo(schema);
  }

  @Test
  void theFieldReferenceListsEveryFieldWithItsUnit() {
    List<FieldTable.Row> rows = FieldTable.of(SmallWorld.World.SHAPE);
    assertThat(rows)
        .contains(
            new FieldTable.Row("chips.<id>.bandwidth", "quantity", "B/s", true, "of memory"),
            new FieldTable.Row("chips.<id>.price", "quantity", "USD", false, "paid"),
            new FieldTable.Row(
                "families.<id>.growth.fading.last", "quantity", "x/year", true, "at last"),
            new FieldTable.Row("families.<id>.weight", "series", "1", true, "share weight"));
  }

  private static Node node(MapNode root, String path) {
    Node at = root;
    for (String key : path.split("\\.")) {
      at = ((MapNode) at).find(key);
    }
    return at;
  }

  private static String text(MapNode root, String path) {
    return ((ScalarNode) node(root, path)).text();
  }
}
