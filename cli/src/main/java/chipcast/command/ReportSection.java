package chipcast.command;

import chipcast.measure.Named;

/** Parts of a report, in their order; question and answer always come first. */
enum ReportSection implements Named {
  CHARTS("charts", "Pictures", ReportCharts::new),
  YEARS("years", "Year by year", ReportYears::new),
  WINNERS("winners", "Who gains and who loses", ReportWinners::new),
  CLAIMS("claims", "Claims", ReportClaims::new),
  DRIVERS("drivers", "What decides it, and how weakly it is evidenced", ReportDrivers::new),
  LIMITS("limits", "Bottlenecks, rents, entries", ReportLimits::new),
  CHANGES("changes", "What differs from the assumptions", ReportChanges::new),
  SANITY("sanity", "Against the known world", ReportSanity::new),
  METHOD("method", "Method", ReportMethod::new),
  SOURCES("sources", "Sources", ReportSources::new);

  private final String word;
  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // A constructor has no state.
  private final Maker maker;

  /** Makes the writer of a part. */
  @FunctionalInterface
  interface Maker {
    ReportPart of(Reported reported);
  }

  ReportSection(String word, String title, Maker maker) {
    this.word = word;
    this.title = title;
    this.maker = maker;
  }

  @Override
  public String word() {
    return word;
  }

  /** The part's heading. */
  String title() {
    return title;
  }

  /** Writes the part. */
  void write(Reported reported, ReportPage page) {
    page.text().heading(2, title);
    maker.of(reported).write(page);
  }
}
