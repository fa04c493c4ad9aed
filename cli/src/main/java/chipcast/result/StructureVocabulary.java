package chipcast.result;

import chipcast.measure.Label;
import chipcast.measure.Vocabulary;
import chipcast.measure.YearRange;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names that a structure holds, with the fixed values of the labels that have such. */
public final class StructureVocabulary implements Vocabulary {

  private final Structure structure;
  private final YearRange horizon;
  private final Map<Label, List<String>> values = new EnumMap<>(Label.class);

  private StructureVocabulary(Structure structure, YearRange horizon) {
    this.structure = structure;
    this.horizon = horizon;
  }

  /** The vocabulary of a structure. */
  public static StructureVocabulary of(Structure structure) {
    return new StructureVocabulary(structure, YearRange.ALL);
  }

  /** The same, in which a year outside the horizon is a mistake and not a figure that is absent. */
  public static StructureVocabulary withHorizon(Structure structure) {
    return new StructureVocabulary(
        structure, YearRange.of(structure.baseYear(), structure.lastYear()));
  }

  @Override
  public YearRange horizon() {
    return horizon;
  }

  @Override
  public synchronized List<String> values(Label label) {
    return values.computeIfAbsent(label, this::found);
  }

  /** Found when asked for: a measure names few labels, and a structure has many cells. */
  private List<String> found(Label label) {
    List<String> fixed = Vocabulary.open().values(label);
    return fixed.isEmpty()
        ? Grouping.of(CellList.all(structure).apartFor(label), label).names()
        : fixed;
  }

  @Override
  public Optional<String> useOf(String workload) {
    return structure.segments().stream()
        .filter(segment -> segment.workload().equals(workload))
        .map(SegmentLabel::use)
        .findFirst();
  }

  @Override
  public List<String> resources() {
    return structure.resources().stream().map(ResourceLabel::resource).toList();
  }

  @Override
  public Optional<String> resourceUnit(String resource) {
    return structure.resources().stream()
        .filter(label -> label.resource().equals(resource))
        .map(ResourceLabel::unit)
        .findFirst();
  }

  @Override
  public List<String> candidates() {
    return structure.candidates();
  }
}
