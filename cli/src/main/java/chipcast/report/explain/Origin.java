package chipcast.report.explain;

import chipcast.quantity.CalendarDate;
import chipcast.report.Explanation;
import chipcast.source.Assumption;
import chipcast.source.Provenance;
import chipcast.source.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Values that are given, with where they come from. */
final class Origin {
  private Origin() {}

  /** A given value in the unit that it is counted in. */
  static Explanation given(String label, Assumption assumption, double value, String unit) {
    return Explanation.given(label, value, unit, note(assumption));
  }

  /** A given plain number. */
  static Explanation given(String label, Assumption assumption) {
    return given(label, assumption, assumption.point(), "");
  }

  /** The value of a series in a year. */
  static Explanation given(String label, Series series, double value) {
    return Explanation.given(label, value, "", note(series));
  }

  /** Where a series comes from: its only value, or how many there are. */
  static String note(Series series) {
    Assumption first = series.knots().get(0).value();
    return series.isConstant()
        ? note(first)
        : "by year from " + series.knots().size() + " values; " + note(first);
  }

  /** Source, date, grade and place of a value. */
  static String note(Assumption assumption) {
    List<String> parts = new ArrayList<>();
    Provenance provenance = assumption.provenance();
    provenance.source().ifPresent(parts::add);
    provenance.asOf().map(CalendarDate::toString).ifPresent(date -> parts.add("as of " + date));
    provenance
        .grade()
        .ifPresent(grade -> parts.add("grade " + grade.name().toUpperCase(Locale.ROOT)));
    parts.add(assumption.position().file() + ":" + assumption.position().line());
    return String.join(", ", parts);
  }
}
