package chipcast.measure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which slots a figure is about: those whose labels are all among the choices.
 *
 * @param choices by label; a label that is not named is not restricted
 * @param soldFor chips of whose own new spend at least half goes into these workloads
 * @param leading only the fewest chips that take half of the selection's spend
 */
public record Selection(Map<Label, Choice> choices, Optional<Choice> soldFor, boolean leading) {

  /** Everything. */
  public static final Selection ALL = new Selection(Map.of(), Optional.empty(), false);

  public Selection {
    Map<Label, Choice> ordered = new EnumMap<>(Label.class);
    ordered.putAll(choices);
    choices = Collections.unmodifiableMap(ordered);
  }

  /** The slots with one label among some values. */
  public static Selection of(Label label, String... values) {
    return new Selection(Map.of(label, Choice.of(values)), Optional.empty(), false);
  }

  /** The selection with a further restriction, in place of one on the same label. */
  public Selection with(Label label, Choice choice) {
    Map<Label, Choice> more = new EnumMap<>(Label.class);
    more.putAll(choices);
    more.put(label, choice);
    return new Selection(more, soldFor, leading);
  }

  /** What both selections select. Of two {@code soldFor}, the other's counts. */
  public Selection narrowedBy(Selection other) {
    Map<Label, Choice> both = new EnumMap<>(Label.class);
    both.putAll(choices);
    other.choices.forEach((label, choice) -> both.merge(label, choice, Choice::and));
    return new Selection(both, other.soldFor.or(() -> soldFor), leading || other.leading);
  }

  /** Both selections; where both restrict a label, only the other's restriction counts. */
  public Selection replacedBy(Selection other) {
    Map<Label, Choice> both = new EnumMap<>(Label.class);
    both.putAll(choices);
    both.putAll(other.choices);
    return new Selection(both, other.soldFor.or(() -> soldFor), leading || other.leading);
  }

  /** The restrictions on chips alone. */
  Selection ofChips() {
    return new Selection(restrictions(true), soldFor, leading);
  }

  /** The restrictions on segments alone. */
  Selection ofSegments() {
    return new Selection(restrictions(false), Optional.empty(), false);
  }

  private Map<Label, Choice> restrictions(boolean ofChip) {
    return choices.entrySet().stream()
        .filter(entry -> entry.getKey().ofChip() == ofChip)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Whether exactly one workload is selected, so that its tasks can be counted. */
  public boolean isOneWorkload() {
    Choice workloads = choices.get(Label.WORKLOAD);
    return workloads != null && workloads.isSingle();
  }

  /** Whether nothing is restricted. */
  public boolean isAll() {
    return equals(ALL);
  }
}
