package chipcast.command;

import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import chipcast.scenario.Home;
import chipcast.source.Document;
import chipcast.source.MapNode;
import chipcast.source.Position;
import chipcast.source.Problems;
import chipcast.source.ScalarNode;
import chipcast.source.TreeReader;
import java.nio.file.Path;

/** The scenarios of a home. */
final class ScenarioList {

  private ScenarioList() {}

  /** A table of them; a file that cannot be read is listed by its id alone. */
  static Table of(Home home) {
    Table.Builder table =
        Table.named("scenarios", "Scenarios")
            .column(Column.text("id", "id"))
            .column(Column.text("extends", "extends"))
            .column(Column.text("title", "title"));
    for (String id : home.scenarioIds()) {
      Path file = home.scenario(id);
      MapNode root =
          TreeReader.read(file, home.name(file), new Problems())
              .map(Document::root)
              .orElseGet(() -> MapNode.empty(Position.ofFile(home.name(file))));
      table.row(Cell.of(id), Cell.of(text(root, "extends")), Cell.of(text(root, "title")));
    }
    return table.build();
  }

  private static String text(MapNode root, String key) {
    return root.find(key) instanceof ScalarNode scalar ? scalar.text() : "";
  }
}
