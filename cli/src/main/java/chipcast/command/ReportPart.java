package chipcast.command;

/** One part of a report. */
@FunctionalInterface
interface ReportPart {

  /** Writes it to the end of a page. */
  void write(ReportPage page);
}
