package chipcast.command;

import chipcast.assumption.World;
import chipcast.measure.Named;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Document;
import chipcast.report.Table;
import chipcast.scenario.ScenarioFile;
import chipcast.source.FieldTable;
import chipcast.source.JsonSchema;
import chipcast.source.Shape;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of the files, or a reference of their fields. */
@Command(
    description = {
      "Prints the JSON Schema by which editors complete and check files as they are written. It"
          + " comes from the same descriptions that bind them. With --fields: the same as a"
          + " reference table, in any format.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  chipcast schema assumptions --out assumptions.schema.json",
      "  chipcast schema --fields --format md --out fields.md",
    })
final class SchemaCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "Of which files: assumptions or scenario. [assumptions]")
  private String file = "assumptions";

  @Option(names = "--fields", description = "A reference of all fields instead.")
  private boolean fields;

  @Mixin private Output output = new Output();

  SchemaCommand(Session session) {
    this.session = session;
  }

  private enum FileKind implements Named {
    ASSUMPTIONS("assumptions"),
    SCENARIO("scenario");

    private final String word;

    FileKind(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }

    Shape<?> shape() {
      return this == ASSUMPTIONS ? World.SHAPE : ScenarioFile.SHAPE;
    }
  }

  @Override
  public Integer call() {
    output.ready(session);
    FileKind kind = Words.choice("file", file, FileKind.values());
    if (fields) {
      Table table = reference(kind);
      output.deliver(session, new Document(List.of(table), Manifests.ofProgram()));
    } else {
      String schema = JsonSchema.of(kind.shape());
      output.deliver(session, out -> out.append(schema));
    }
    return ExitCode.DONE;
  }

  private static Table reference(FileKind kind) {
    Table.Builder table =
        Table.named("fields", "Fields of " + kind.word())
            .column(Column.text("path", "path"))
            .column(Column.text("type", "type"))
            .column(Column.text("unit", "unit"))
            .column(Column.text("required", "required"))
            .column(Column.text("meaning", "meaning"));
    for (FieldTable.Row row : FieldTable.of(kind.shape())) {
      table.row(
          Cell.of(row.path()),
          Cell.of(row.type()),
          Cell.of(row.unit()),
          Cell.of(row.required() ? "yes" : ""),
          Cell.of(row.doc()));
    }
    return table.build();
  }
}
