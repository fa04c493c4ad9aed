package chipcast.command;

import chipcast.chart.Chart;
import chipcast.report.Document;
import chipcast.report.Format;
import chipcast.report.Manifest;
import chipcast.report.MarkdownPage;
import chipcast.report.Style;
import chipcast.report.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The page of a report, with the pictures and figures that lie beside it. */
final class ReportPage {
  private final MarkdownPage text = new MarkdownPage();
  private final Map<String, Body> files = new LinkedHashMap<>();
  private final Optional<String> folder;

  /**
   * An empty page.
   *
   * @param folder in which the files lie, relative to the page; none where there is only the page
   */
  ReportPage(Optional<String> folder) {
    this.folder = folder;
  }

  /** Prose. */
  MarkdownPage text() {
    return text;
  }

  /** Files beside the page, by name in their folder. */
  Map<String, Body> files() {
    return files;
  }

  /**
   * The page, signed: with what made it and all that lies beside it, as a CSV cannot say of itself.
   */
  String signed(Manifest manifest) {
    String name = "manifest.json";
    add(name, out -> out.append(manifest.json()).append('\n'));
    folder.ifPresent(at -> text.link(name, at + "/" + name));
    return text.signed(manifest);
  }

  /** Adds a table, with the same table as CSV beside it. */
  void table(Table table) {
    table(table, table);
  }

  /**
   * Adds a table.
   *
   * @param people as it is read
   * @param machines the same figures in full, as CSV
   */
  void table(Table people, Table machines) {
    text.table(people);
    String name = machines.name() + ".csv";
    add(name, csv(machines));
    folder.ifPresent(at -> text.link(name, at + "/" + name));
  }

  /** Adds a picture, with its figures as CSV beside it; nothing where there are no files. */
  void chart(String name, Chart chart) {
    file(name, chart);
    folder.ifPresent(
        at ->
            text.picture(chart.caption().description(), at + "/" + name + ".svg")
                .link(name + ".csv", at + "/" + name + ".csv"));
  }

  /** Adds a picture to which the page only links. */
  void linked(String name, Chart chart) {
    file(name, chart);
    folder.ifPresent(at -> text.link(chart.caption().title(), at + "/" + name + ".svg"));
  }

  private void file(String name, Chart chart) {
    add(name + ".svg", out -> out.append(chart.svg()));
    add(name + ".csv", csv(chart.data()));
  }

  private void add(String name, Body body) {
    if (files.put(name, body) != null) {
      throw new IllegalArgumentException("name: two files of a report are called " + name);
    }
  }

  private static Body csv(Table table) {
    Document alone = new Document(java.util.List.of(table), Manifests.ofProgram());
    return out -> Format.CSV.write(alone, Style.PLAIN, out);
  }
}
