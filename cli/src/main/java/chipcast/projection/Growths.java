package chipcast.projection;

import chipcast.assumption.Growth;
import chipcast.demand.BassGrowth;
import chipcast.demand.CompoundGrowth;
import chipcast.demand.FadingGrowth;
import chipcast.demand.GrowthCurve;
import chipcast.demand.LogisticGrowth;
import chipcast.demand.TableGrowth;
import chipcast.hardware.CatalogueChip;
import chipcast.source.Series;
import chipcast.source.Values;
import java.util.ArrayList;
import java.util.List;

/** Growth curves of assumptions, in one draw. */
final class Growths {
  private Growths() {}

  static GrowthCurve of(Growth growth, Values values) {
    // A switch over the sealed variants would need Java 21.
    if (growth instanceof Growth.Compound compound) {
      return new CompoundGrowth(values.of(compound.rate()));
    }
    if (growth instanceof Growth.Fading fading) {
      return new FadingGrowth(
          values.of(fading.initial()),
          values.of(fading.longRun()),
          values.of(fading.halfLife()) / CatalogueChip.SECONDS_PER_YEAR);
    }
    if (growth instanceof Growth.Logistic logistic) {
      return new LogisticGrowth(
          values.of(logistic.start()),
          values.of(logistic.saturation()),
          values.of(logistic.midpoint()),
          values.of(logistic.rise()) / CatalogueChip.SECONDS_PER_YEAR);
    }
    if (growth instanceof Growth.Bass bass) {
      return new BassGrowth(values.of(bass.potential()), values.of(bass.p()), values.of(bass.q()));
    }
    return table((Growth.Table) growth, values);
  }

  private static TableGrowth table(Growth.Table table, Values values) {
    List<TableGrowth.Point> points = new ArrayList<>();
    for (Series.Knot knot : table.levels().knots()) {
      points.add(new TableGrowth.Point(knot.year(), values.of(knot.value())));
    }
    return new TableGrowth(points);
  }
}
