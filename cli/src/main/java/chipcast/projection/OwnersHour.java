package chipcast.projection;

import chipcast.assumption.Buyer;
import chipcast.assumption.World;
import chipcast.economics.HourlyCost;
import chipcast.hardware.CatalogueChip;
import chipcast.source.Values;

/** What an hour of a chip costs whoever owns it. */
public final class OwnersHour {
  private OwnersHour() {}

  /** The terms of an hour of a chip bought at its release price, at medians. */
  public static HourlyCost of(World world, Buyer owner, CatalogueChip chip) {
    Values values = Values.points();
    return HourlyCost.of(
        HourTable.purchase(world, chip, owner, values),
        HourTable.operation(world, chip, owner, values));
  }
}
