package chipcast.measure;

import java.util.List;
import java.util.stream.Collectors;

/** A measure or condition that cannot be read, with everything that is wrong with it. */
public final class InvalidMeasure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  InvalidMeasure(List<Fault> faults) {
    super(
        faults.stream()
            .map(fault -> "column " + fault.column() + ": " + fault.message())
            .collect(Collectors.joining("; ")));
    this.faults = List.copyOf(faults);
  }

  /** All faults, in order of column. */
  public List<Fault> faults() {
    return faults;
  }
}
