package chipcast.chart;

import chipcast.report.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One chart of each kind, crowded on purpose. */
final class Charts {
  static final Caption CAPTION =
      new Caption(
          "Share of spend on new chips for inference, by family, in a world of large changes",
          "Dollars paid to suppliers; new capacity of the year; inference; world",
          "A picture of made-up figures.",
          "point run at medians · chipcast 0.1.0 · small · 3 inputs 0123456789ab");
  static final Column SHARE = Column.share("share", "share");
  static final List<Integer> YEARS = List.of(2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033);

  private Charts() {}

  /** All of them by name. */
  static Map<String, Chart> all() {
    Map<String, Chart> all = new LinkedHashMap<>();
    all.put("stacked", stacked(9));
    all.put("fan", fan(10));
    all.put("multiples", multiples());
    all.put("tornado", tornado());
    all.put("waterfall", waterfall());
    all.put("heat", heat());
    all.put("scatter", scatter());
    all.put("cost", cost());
    all.put("roofline", roofline());
    return all;
  }

  static StackedShares stacked(int parts) {
    List<StackedShares.Part> all = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      List<Double> shares = new ArrayList<>();
      for (int year = 0; year < YEARS.size(); year++) {
        shares.add(weight(part, year) / whole(parts, year));
      }
      all.add(new StackedShares.Part("family-number-" + part, shares, part == parts - 1));
    }
    return new StackedShares(CAPTION, YEARS, all);
  }

  private static double weight(int part, int year) {
    return part == 0 ? 10.0 - year : 0.3 * part + 0.2 * year;
  }

  private static double whole(int parts, int year) {
    double whole = 0;
    for (int part = 0; part < parts; part++) {
      whole += weight(part, year);
    }
    return whole;
  }

  static Fan fan(int lines) {
    List<Fan.Line> all = new ArrayList<>();
    for (int line = 0; line < lines; line++) {
      List<Double> middle = new ArrayList<>();
      List<Double> low = new ArrayList<>();
      List<Double> high = new ArrayList<>();
      for (int year = 0; year < YEARS.size(); year++) {
        middle.add(0.7 - 0.04 * year - 0.004 * line * year);
        low.add(middle.get(year) - 0.015 * year);
        high.add(middle.get(year) + 0.02 * year);
      }
      boolean band = line == 0;
      all.add(
          new Fan.Line(
              "scenario-" + line, middle, band ? low : List.of(), band ? high : List.of()));
    }
    return new Fan(CAPTION, YEARS, SHARE, all);
  }

  private static SmallMultiples multiples() {
    List<SmallMultiples.Panel> panels = new ArrayList<>();
    for (int panel = 0; panel < 11; panel++) {
      panels.add(
          new SmallMultiples.Panel(
              "a-workload-" + panel, fan(panel % 4 + 4).lines().subList(0, 4)));
    }
    return new SmallMultiples(CAPTION, YEARS, SHARE, panels);
  }

  private static Tornado tornado() {
    List<Tornado.Bar> bars = new ArrayList<>();
    for (int bar = 0; bar < 10; bar++) {
      double reach = 0.2 / (bar + 1);
      boolean turned = bar % 3 == 1;
      bars.add(
          new Tornado.Bar(
              "families.some-family.weight.of-a-long-path-that-goes-on-and-on-" + bar,
              "D",
              0.4 + (turned ? reach : -reach),
              0.4 + (turned ? -reach : reach) * 0.7));
    }
    return new Tornado(CAPTION, SHARE, 0.4, bars);
  }

  private static Waterfall waterfall() {
    List<Waterfall.Step> steps =
        List.of(
            new Waterfall.Step("workloads.video-vlm", -0.06),
            new Waterfall.Step("chips.nvidia-rubin.price", 0.02),
            new Waterfall.Step("families.amd-gpu", -0.001),
            new Waterfall.Step("everything else together", 0.009));
    return new Waterfall(CAPTION, SHARE, "baseline", 0.34, steps, "vlm-surge", 0.308);
  }

  private static HeatMap heat() {
    List<String> rows = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    List<List<Double>> values = new ArrayList<>();
    for (int column = 0; column < 12; column++) {
      columns.add("some-workload-" + column);
    }
    for (int row = 0; row < 14; row++) {
      rows.add("some-family-" + row);
      List<Double> own = new ArrayList<>();
      for (int column = 0; column < 12; column++) {
        own.add(column == 11 ? Double.NaN : (row * 7 + column * 3) % 14 / 13.0);
      }
      values.add(own);
    }
    return new HeatMap(CAPTION, rows, columns, SHARE, values);
  }

  private static Scatter scatter() {
    List<Scatter.Point> points = new ArrayList<>();
    for (int draw = 0; draw < 400; draw++) {
      double x = 1 + draw * 7 % 400;
      double y = draw * 37 % 100 / 100.0;
      points.add(new Scatter.Point(x, y, x > 80 && y > 0.3 && draw % 9 > 0));
    }
    return new Scatter(
        CAPTION,
        new Scatter.Axis("workloads.chat.compute_multiple", Column.number("x", "x", "1")),
        new Scatter.Axis("families.amd-gpu.weight", SHARE),
        points,
        new Scatter.Box(
            80, Double.POSITIVE_INFINITY, 0.3, Double.POSITIVE_INFINITY, "density 89 %"));
  }

  private static CostCurves cost() {
    List<CostCurves.Curve> curves = new ArrayList<>();
    for (String name : List.of("gpu", "systolic", "dataflow", "sram", "wafer", "gpu > sram")) {
      List<CostCurves.Point> points = new ArrayList<>();
      for (int speed = 20; speed < 30 * (curves.size() + 4) * (curves.size() + 1); speed *= 2) {
        points.add(
            new CostCurves.Point(speed, 1e-5 * (curves.size() + 1) * Math.sqrt(speed), "chip-1"));
      }
      curves.add(new CostCurves.Curve(name, points));
    }
    return new CostCurves(
        CAPTION,
        Column.number("speed", "speed of a stream", "token/s"),
        Column.money("cost", "USD a task", "USD/task"),
        curves);
  }

  private static Roofline roofline() {
    List<Roofline.Chip> chips = new ArrayList<>();
    for (int chip = 0; chip < 6; chip++) {
      double peak = 1e15 * (chip + 1);
      double bandwidth = 3e12 * (1 + chip % 3);
      chips.add(
          new Roofline.Chip(
              "vendor-chip-" + chip,
              peak,
              bandwidth,
              List.of(
                  new Roofline.Phase("prefill", 900 + 40 * chip, 0.5 * peak),
                  new Roofline.Phase("decode", 30 + chip, 0.6 * bandwidth * (30 + chip)))));
    }
    return new Roofline(CAPTION, chips);
  }
}
