package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export is every table, and its dictionary explains every column. */
class ExportCommandTest {
  private static final String HOME = Path.of("src/test/resources/home").toAbsolutePath().toString();

  @TempDir Path folder;

  private Call.Answer export(String... words) {
    List<String> arguments = new ArrayList<>(List.of("export"));
    arguments.addAll(List.of(words));
    return Call.from(folder).with("CHIPCAST_HOME", HOME).run(arguments.toArray(String[]::new));
  }

  private List<List<String>> csv(String file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(file))) {
      rows.add(Arrays.asList(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)));
    }
    return rows;
  }

  @Test
  void hasAFileForEveryTable() throws IOException {
    assertThat(export("all").err()).isEqualTo("wrote 15 files to all\n");
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("all"))) {
      files.forEach(file -> names.add(String.valueOf(file.getFileName())));
    }
    for (RunTable table : RunTable.values()) {
      assertThat(names).contains(table.word() + ".csv");
    }
    assertThat(names)
        .hasSize(15)
        .contains("rows.csv", "assumptions.csv", "dictionary.csv", "manifest.json");
  }

  @Test
  void explainsEveryColumnOfEveryTable() throws IOException {
    export("all", "--by", "class,vendor,architecture,foundry,chip,phase,buyer,market,use,pool");
    List<List<String>> dictionary = csv("all/dictionary.csv");
    List<String> known = new ArrayList<>();
    for (List<String> row : dictionary.subList(1, dictionary.size())) {
      assertThat(row).hasSize(5);
      assertThat(row.get(4)).as(row.get(0) + "." + row.get(1)).isNotEmpty();
      known.add(row.get(0) + "." + row.get(1));
    }
    try (Stream<Path> files = Files.list(folder.resolve("all"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".csv")).toList()) {
        String table = String.valueOf(file.getFileName()).replace(".csv", "");
        if (!table.equals("dictionary")) {
          List<List<String>> rows = csv("all/" + table + ".csv");
          rows.get(0).forEach(column -> assertThat(known).contains(table + "." + column));
          assertThat(rows).as(table).allMatch(row -> row.size() == rows.get(0).size());
        }
      }
    }
  }

  @Test
  void holdsBothBasesAllLensesAndAllUses() throws IOException {
    export("all");
    List<List<String>> rows = csv("all/rows.csv");
    assertThat(rows.stream().map(row -> row.get(2)).distinct())
        .contains("chips", "compute", "spend", "spend-owner", "tco", "power", "work");
    assertThat(rows.stream().map(row -> row.get(3)).distinct()).contains("new", "installed");
    assertThat(rows.stream().map(row -> row.get(4)).distinct()).contains("inference", "training");
  }

  @Test
  void namesEveryAssumptionWithItsSource() throws IOException {
    export("all");
    assertThat(csv("all/assumptions.csv"))
        .anyMatch(row -> row.get(0).equals("chips.gpu-1.price") && !row.get(5).isEmpty());
  }

  @Test
  void makesItsFolderButNoTreeOfFolders() {
    assertThat(export("none/all").exit()).isEqualTo(ExitCode.CANNOT_WRITE);
    assertThat(export("all").exit()).isZero();
    assertThat(export("all").exit()).isZero();
  }
}
