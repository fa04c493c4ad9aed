package chipcast.evidence;

import chipcast.assumption.Buyer;
import chipcast.assumption.Chip;
import chipcast.assumption.World;
import chipcast.hardware.CatalogueChip;
import chipcast.projection.OwnersHour;
import chipcast.source.Assumption;
import chipcast.source.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Published figures beside the model's.
 *
 * @param rows in the order of the figures
 * @param unnamed figures whose chip, model or buyer the scenario does not have
 */
public record PublishedComparison(List<Row> rows, List<String> unnamed) {
  /** What counts as near: a factor of two either way. */
  public static final double NEAR = 2;

  /** The lists are kept as they are. */
  public PublishedComparison {
    rows = List.copyOf(rows);
    unnamed = List.copyOf(unnamed);
  }

  /**
   * One figure.
   *
   * @param figure what was published
   * @param modelled the model's, in the same unit; 0 where the chip cannot serve
   */
  public record Row(PublishedFigure figure, double modelled) {
    /** Modelled over published. */
    public double ratio() {
      return modelled / figure.published().point();
    }

    /** Whether it is within a factor of two. */
    public boolean near() {
      return ratio() <= NEAR && ratio() >= 1 / NEAR;
    }
  }

  /** Holds figures against a world. */
  public static PublishedComparison of(World world, Collection<PublishedFigure> figures) {
    List<Row> rows = new ArrayList<>();
    List<String> unnamed = new ArrayList<>();
    for (PublishedFigure figure : figures) {
      if (known(world, figure)) {
        rows.add(new Row(figure, modelled(world, figure)));
      } else {
        unnamed.add(figure.id());
      }
    }
    for (Chip chip : world.chips().values()) {
      PublishedFigure.ownersHour(chip)
          .ifPresent(figure -> rows.add(new Row(figure, modelled(world, figure))));
    }
    return new PublishedComparison(rows, unnamed);
  }

  private static boolean known(World world, PublishedFigure figure) {
    return world.chips().containsKey(figure.chip())
        && figure.model().map(world.models()::containsKey).orElse(true);
  }

  private static double modelled(World world, PublishedFigure figure) {
    CatalogueChip chip = chip(world, figure.chip());
    if (figure.kind() == PublishedFigure.Kind.HOUR) {
      return ownersHour(world, chip) / CatalogueChip.SECONDS_PER_HOUR;
    }
    return new FigureTrial(world, figure, chip).predicted();
  }

  /**
   * USD an hour to the owner of a captive family, else to the buyer to whom it costs least among
   * those who have such places and may buy it.
   */
  private static double ownersHour(World world, CatalogueChip chip) {
    double least = Double.POSITIVE_INFINITY;
    for (Buyer buyer : world.buyers().values()) {
      boolean owns = chip.family().owner().map(buyer.id()::equals).orElse(true);
      boolean can = chip.listed().deployment() == buyer.deployment() && chip.soldIn(buyer.market());
      boolean has = chip.family().access().containsKey(buyer.id());
      if (owns && can && has) {
        least = Math.min(least, OwnersHour.of(world, buyer, chip).usd());
      }
    }
    return least < Double.POSITIVE_INFINITY ? least : 0;
  }

  private static CatalogueChip chip(World world, String id) {
    Chip chip = Objects.requireNonNull(world.chips().get(id));
    Assumption soldFor = world.economics().purchase().soldFor();
    return CatalogueChip.listed(
        chip,
        Objects.requireNonNull(world.families().get(chip.family())),
        soldFor,
        Values.points());
  }

  /** How many rows are within a factor of two. */
  public int near() {
    int near = 0;
    for (Row row : rows) {
      near += row.near() ? 1 : 0;
    }
    return near;
  }
}
