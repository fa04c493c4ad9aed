package chipcast.command;

import chipcast.measure.Fault;
import chipcast.measure.Label;
import chipcast.measure.Lens;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import chipcast.source.Code;
import java.util.List;

/** Lists of what the program itself knows. */
final class WordLists {

  /**
   * A measure of the language.
   *
   * @param function its name
   * @param meaning what it says
   * @param example how it is asked for
   */
  record MeasureWord(String function, String meaning, String example) {}

  /**
   * A unit.
   *
   * @param unit as written
   * @param meaning what it measures
   * @param example a quantity in it
   */
  record UnitWord(String unit, String meaning, String example) {}

  static final List<MeasureWord> MEASURES =
      List.of(
          new MeasureWord("share", "part of a whole", "share(class=gpu, lens=spend, year=2030)"),
          new MeasureWord("total", "an amount", "total(lens=power, basis=installed, year=2030)"),
          new MeasureWord("ratio", "one over another", "ratio(total(use=training), total())"),
          new MeasureWord("difference", "one less another", "difference(total(), total(use=all))"),
          new MeasureWord("sum", "one and another", "sum(total(), total(use=training))"),
          new MeasureWord("cost", "USD per task", "cost(workload=chat, class=gpu, pick=best)"),
          new MeasureWord("energy", "joules per task", "energy(workload=chat, year=2030)"),
          new MeasureWord("intensity", "FLOP per byte", "intensity(phase=decode, year=2030)"),
          new MeasureWord(
              "multiple",
              "FLOP per task against another",
              "multiple(workload=video-vlm, of=(workload=chat))"),
          new MeasureWord(
              "unmet",
              "part of what is asked that nobody serves",
              "unmet(workload=chat, year=2026)"),
          new MeasureWord("rent", "scarcity rent of a resource", "rent(resource=hbm, year=2028)"),
          new MeasureWord(
              "overlap",
              "what two mixes have in common, 0 to 1",
              "overlap(a=(use=training), b=(use=inference))"),
          new MeasureWord("leader", "who has most", "leader(by=vendor, year=2032)"),
          new MeasureWord("hhi", "sum of squared shares", "hhi(by=vendor, year=2030)"),
          new MeasureWord("effective_number", "1/HHI", "effective_number(by=family, year=2032)"),
          new MeasureWord("entropy", "of a mix, in nats", "entropy(by=family, year=2030)"),
          new MeasureWord("top_share", "the largest share", "top_share(by=vendor, year=2030)"),
          new MeasureWord(
              "specialisation",
              "own chips for each workload, 0 to 1",
              "specialisation(by=family, year=2032)"),
          new MeasureWord(
              "breakeven",
              "what makes a candidate pay",
              "breakeven(candidate=taalas, figure=volume)"),
          new MeasureWord(
              "first_year", "when a condition first holds", "first_year(share(gpu) < 50 %)"),
          new MeasureWord("peak_year", "when a measure peaks", "peak_year(total())"),
          new MeasureWord(
              "years", "in how many years a condition holds", "years(share(gpu) < 50 %)"));

  static final List<UnitWord> UNITS =
      List.of(
          new UnitWord("USD", "money of the model's base year; k M G T", "27 kUSD"),
          new UnitWord("USD2023", "money of a stated year, converted", "1.2 MUSD2023"),
          new UnitWord("FLOP", "arithmetic; FLOP/s its rate", "1979 TFLOP/s"),
          new UnitWord("B", "byte: kB MB GB TB, and binary KiB MiB GiB", "3.35 TB/s"),
          new UnitWord("bit", "an eighth of a byte; Gb is a gigabit", "400 Gb/s"),
          new UnitWord("W", "power; kW MW GW", "700 W"),
          new UnitWord("J, Wh", "energy", "0.087 USD/kWh"),
          new UnitWord("s", "time: ms us, min, h, day, week", "70 us"),
          new UnitWord("month, year", "a twelfth of a year; 8760 hours", "18 months"),
          new UnitWord("%", "a hundredth", "28 %"),
          new UnitWord("x/year", "growth by a factor a year", "1.4 x/year"),
          new UnitWord("%/year", "growth by a rate a year", "+40 %/year"),
          new UnitWord("chips", "packages; kchips Mchips", "2.6 Mchips"),
          new UnitWord("tokens", "units of text, and their rate", "30 tokens/s"),
          new UnitWord("frames", "pictures", "24 frames/s"),
          new UnitWord("tasks", "units of demand", "3e9 tasks/year"),
          new UnitWord("wafers", "of packaging or leading-edge logic", "0.03 wafers/chip"),
          new UnitWord("parameters", "weights of a model", "671 Gparameters"));

  private WordLists() {}

  /** One of the lists. */
  static Table of(Kind kind) {
    return switch (kind) {
      case LENSES -> lenses();
      case LABELS -> labels();
      case MEASURES -> measures();
      case UNITS -> units();
      case CODES -> codes();
      default -> throw new IllegalArgumentException("not a list of words: " + kind);
    };
  }

  private static Table lenses() {
    Table.Builder table = three("lenses", "Lenses", "lens", "unit", "what is counted");
    for (Lens lens : Lens.values()) {
      table.row(Cell.of(lens.word()), Cell.of(lens.unitText()), Cell.of(lens.meaning()));
    }
    return table.build();
  }

  private static Table labels() {
    Table.Builder table =
        Table.named("labels", "Labels")
            .column(Column.text("label", "label"))
            .column(Column.text("of", "of"));
    for (Label label : Label.values()) {
      table.row(
          Cell.of(label.word()), Cell.of(label.ofChip() ? "the chip" : "the work and its buyer"));
    }
    return table.build();
  }

  private static Table measures() {
    Table.Builder table = three("measures", "Measures", "measure", "meaning", "example");
    for (MeasureWord word : MEASURES) {
      table.row(Cell.of(word.function()), Cell.of(word.meaning()), Cell.of(word.example()));
    }
    return table
        .note(
            "What a measure leaves unsaid is lens=spend, basis=new, use=inference, market=world."
                + " Short forms such as \"gpu share 2030\" do too.")
        .build();
  }

  private static Table units() {
    Table.Builder table = three("units", "Units", "unit", "meaning", "example");
    for (UnitWord word : UNITS) {
      table.row(Cell.of(word.unit()), Cell.of(word.meaning()), Cell.of(word.example()));
    }
    return table.note("Combine with * / ^ and parentheses: USD/kW/year.").build();
  }

  private static Table codes() {
    Table.Builder table =
        Table.named("codes", "Codes of errors")
            .column(Column.text("code", "code"))
            .column(Column.text("meaning", "meaning"));
    for (Code code : Code.values()) {
      table.row(Cell.of(code.word()), Cell.of(code.meaning()));
    }
    table.row(Cell.of(Fault.SYNTAX), Cell.of("a measure does not follow the grammar"));
    table.row(Cell.of("usage"), Cell.of("the command line is wrong"));
    table.row(Cell.of("saved-rows"), Cell.of("a file of saved rows cannot be read"));
    table.row(Cell.of("no-solution"), Cell.of("the question has no answer"));
    table.row(Cell.of("cannot-write"), Cell.of("a result could not be written"));
    table.row(Cell.of("internal"), Cell.of("a fault of the program"));
    return table.build();
  }

  private static Table.Builder three(
      String name, String title, String first, String second, String third) {
    return Table.named(name, title)
        .column(Column.text(first.replace(' ', '_'), first))
        .column(Column.text(second.replace(' ', '_'), second))
        .column(Column.text(third.replace(' ', '_'), third));
  }
}
