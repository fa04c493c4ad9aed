package chipcast.command;

import chipcast.measure.Named;

/** What a chart can show. */
enum ChartKind implements Named {
  SHARES("shares", "who gets what share, a bar a year (--by)"),
  FAN("fan", "one figure over the years, of several scenarios; with --draws its bands (--measure)"),
  WORKLOADS("workloads", "the share of GPUs on each workload, of several scenarios"),
  SPECIALISATION("specialisation", "which families do which work, in a year (--by, --year)"),
  COST("cost", "what a task costs by speed, on each architecture (--workload, --speeds)"),
  ROOFLINE("roofline", "chips' roofs and where a workload's phases lie (--workload, --tier)"),
  TORNADO("tornado", "what moves a figure, each driver by itself (--measure)"),
  CORNER("corner", "in which corner of the inputs something happens (--when, --draws)"),
  WATERFALL("waterfall", "what moves a figure from one scenario to another (--measure)");

  private final String word;
  private final String meaning;

  ChartKind(String word, String meaning) {
    this.word = word;
    this.meaning = meaning;
  }

  @Override
  public String word() {
    return word;
  }

  /** What it shows, in a few words. */
  String meaning() {
    return meaning;
  }

  /** Whether several scenarios go into one picture. */
  boolean takesSeveral() {
    return this == FAN || this == WORKLOADS || this == WATERFALL;
  }
}
