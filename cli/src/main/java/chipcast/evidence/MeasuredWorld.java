package chipcast.evidence;

import chipcast.assumption.Chip;
import chipcast.assumption.Family;
import chipcast.assumption.Model;
import chipcast.assumption.World;
import chipcast.scenario.Home;
import chipcast.scenario.TreeMerge;
import chipcast.source.Assumption;
import chipcast.source.Binder;
import chipcast.source.Document;
import chipcast.source.Field;
import chipcast.source.MapNode;
import chipcast.source.Problems;
import chipcast.source.TreeReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scenario's chips, families and models together with those that only measured rows name, and
 * what reading and fitting such rows takes. Lies apart from the assumptions: no run reads it.
 *
 * @param chips by id
 * @param families by id
 * @param models by id
 * @param names by which publishers call them
 * @param priors what is assumed of efficiencies where rows do not tell
 * @param engines factor of each serving engine on throughput, by id
 */
public record MeasuredWorld(
    Map<String, Chip> chips,
    Map<String, Family> families,
    Map<String, Model> models,
    MeasuredNames names,
    EfficiencyPriors priors,
    Map<String, Assumption> engines) {
  /** The table of measured rows, in the folder of evidence. */
  public static final String ROWS = "measured-performance.csv";

  private static final List<String> FILES =
      List.of(
          "measured-chips.yaml",
          "measured-models.yaml",
          "measured-names.yaml",
          "efficiency-priors.yaml",
          "engines.yaml");

  private static final Field<Map<String, Chip>> CHIPS = Field.map("chips", Chip.SHAPE, "by id");
  private static final Field<Map<String, Family>> FAMILIES =
      Field.map("families", Family.SHAPE, "by id");
  private static final Field<Map<String, Model>> MODELS = Field.map("models", Model.SHAPE, "by id");
  private static final Field<MeasuredNames> MEASURED =
      Field.record("measured", MeasuredNames.SHAPE, "names that publishers use");
  private static final Field<EfficiencyPriors> PRIORS =
      Field.record("priors", EfficiencyPriors.SHAPE, "of efficiencies");
  private static final Field<Map<String, Assumption>> ENGINES =
      Field.quantities("engines", "1", "factor of a serving engine on throughput").positive();

  /**
   * Reads what lies in the folder of evidence, over a scenario.
   *
   * @param tree the resolved scenario
   * @param world the same, bound
   * @throws chipcast.source.InvalidInput with everything that is wrong with it
   */
  public static MeasuredWorld read(Home home, MapNode tree, World world) {
    Problems problems = new Problems();
    List<Document> documents = new ArrayList<>();
    for (String file : FILES) {
      Path path = home.evidence().resolve(file);
      TreeReader.read(path, home.name(path), problems).ifPresent(documents::add);
    }
    problems.throwIfAny();
    MapNode whole = TreeMerge.over(tree, documents, problems);
    Binder binder = Binder.of(whole, world.money().money(), Optional.empty(), problems);
    Optional<Map<String, Chip>> chips = binder.read(CHIPS);
    Optional<Map<String, Family>> families = binder.read(FAMILIES);
    Optional<Map<String, Model>> models = binder.read(MODELS);
    Optional<MeasuredNames> names = binder.read(MEASURED);
    Optional<EfficiencyPriors> priors = binder.read(PRIORS);
    Optional<Map<String, Assumption>> engines = binder.read(ENGINES);
    problems.throwIfAny();
    return new MeasuredWorld(
        chips.orElseThrow(),
        families.orElseThrow(),
        models.orElseThrow(),
        names.orElseThrow(),
        priors.orElseThrow(),
        engines.orElseThrow());
  }
}
