package chipcast.projection;

import chipcast.assumption.Buyer;
import chipcast.assumption.Economics;
import chipcast.assumption.Family;
import chipcast.assumption.Model;
import chipcast.assumption.World;
import chipcast.economics.CapitalRecovery;
import chipcast.economics.ChipHour;
import chipcast.economics.HourlyCost;
import chipcast.economics.Operation;
import chipcast.economics.PriceBasis;
import chipcast.economics.Purchase;
import chipcast.hardware.CatalogueChip;
import chipcast.source.Values;
import java.util.List;
import java.util.Optional;

/** What an hour of each chip costs each buyer, in every lane. */
final class HourTable {
  private final Plan plan;
  private final int lanes;
  private final double[] capital;
  private final double[] running;
  private final double[] watts;
  private final double[] recovery;
  private final double[] perPrice;

  private HourTable(Plan plan, Block block) {
    this.plan = plan;
    this.lanes = block.lanes();
    int size = plan.buyers().size() * plan.chips().size() * lanes;
    this.capital = new double[size];
    this.running = new double[size];
    this.watts = new double[size];
    this.recovery = new double[size];
    this.perPrice = new double[size];
    for (int buyer = 0; buyer < plan.buyers().size(); buyer++) {
      for (int chip = 0; chip < plan.chips().size(); chip++) {
        for (int lane = 0; lane < lanes; lane++) {
          ChipHour hour = terms(plan, buyer, block.chip(chip, lane), block.draw(lane));
          int at = index(buyer, chip, lane);
          capital[at] = hour.capitalUsd();
          running[at] = hour.runningUsd();
          watts[at] = hour.drawnWatts();
          recovery[at] = recovery(plan, buyer, block.chip(chip, lane), block.draw(lane));
          perPrice[at] = perPrice(plan, buyer, block.chip(chip, lane), block.draw(lane));
        }
      }
    }
  }

  static HourTable of(Plan plan, Block block) {
    return new HourTable(plan, block);
  }

  private int index(int buyer, int chip, int lane) {
    return (buyer * plan.chips().size() + chip) * lanes + lane;
  }

  /** USD per chip-hour of a new chip, all in. */
  double full(int buyer, int chip, int lane) {
    int at = index(buyer, chip, lane);
    return capital[at] + running[at];
  }

  /** USD per chip-hour that is still spent once the chip is paid for. */
  double running(int buyer, int chip, int lane) {
    return running[index(buyer, chip, lane)];
  }

  /** USD per chip-hour that each USD of a chip's price makes. */
  double perPrice(int buyer, int chip, int lane) {
    return perPrice[index(buyer, chip, lane)];
  }

  private static double perPrice(Plan plan, int buyer, CatalogueChip of, Values values) {
    Buyer by = plan.buyers().get(buyer);
    Purchase one = purchase(plan.world(), of, owner(plan, of, by), values);
    double left =
        values.of(plan.world().economics().purchase().residual())
            * CapitalRecovery.presentValue(one.rate(), one.life());
    double owned =
        (1 + one.overheadShare() - left)
            * CapitalRecovery.factor(one.rate(), one.life())
            / HourlyCost.HOURS_PER_YEAR;
    boolean rented = basis(of.family(), by) == PriceBasis.RENTED;
    return rented ? owned * (1 + of.family().rentalMargin().map(values::of).orElse(0.0)) : owned;
  }

  /** The part of its price that whoever owns a chip recovers each year. */
  double recovery(int buyer, int chip, int lane) {
    return recovery[index(buyer, chip, lane)];
  }

  private static double recovery(Plan plan, int buyer, CatalogueChip of, Values values) {
    Buyer owner = owner(plan, of, plan.buyers().get(buyer));
    double years = values.of(of.family().life()) / CatalogueChip.SECONDS_PER_YEAR;
    return CapitalRecovery.factor(values.of(owner.wacc()), years);
  }

  /** Watts that a chip draws on average, all in. */
  double drawnWatts(int buyer, int chip, int lane) {
    return watts[index(buyer, chip, lane)];
  }

  /** On what terms a buyer gets a family's chips. */
  static PriceBasis basis(Family family, Buyer buyer) {
    Optional<String> owner = family.owner();
    if (owner.isEmpty()) {
      return PriceBasis.MERCHANT;
    }
    return owner.get().equals(buyer.id()) ? PriceBasis.CAPTIVE : PriceBasis.RENTED;
  }

  /** The terms of an hour of a chip for a buyer in one draw. */
  static ChipHour terms(Plan plan, int buyer, CatalogueChip of, Values values) {
    return terms(plan, plan.buyers().get(buyer), of, values);
  }

  /** The same for any buyer. */
  static ChipHour terms(Plan plan, Buyer by, CatalogueChip of, Values values) {
    return terms(plan, by, of, of.generation().price(), values);
  }

  /** The same at another price than that at release. */
  static ChipHour terms(Plan plan, Buyer by, CatalogueChip of, double price, Values values) {
    PriceBasis basis = basis(of.family(), by);
    Buyer owner = owner(plan, of, by);
    HourlyCost cost =
        HourlyCost.of(
            purchase(plan.world(), of, owner, price, values),
            operation(plan.world(), of, owner, values));
    double margin = of.family().rentalMargin().map(values::of).orElse(0.0);
    return basis.hour(cost, margin);
  }

  /** Who owns a chip that a buyer uses: the buyer, or the owner of a captive family. */
  static Buyer owner(Plan plan, CatalogueChip chip, Buyer buyer) {
    return basis(chip.family(), buyer) == PriceBasis.RENTED
        ? buyerNamed(plan.buyers(), chip.family())
        : buyer;
  }

  private static Buyer buyerNamed(List<Buyer> buyers, Family family) {
    for (Buyer buyer : buyers) {
      if (buyer.id().equals(family.owner().orElse(""))) {
        return buyer;
      }
    }
    throw new IllegalArgumentException("owner: no buyer of family " + family.id());
  }

  static Purchase purchase(World world, CatalogueChip chip, Buyer owner, Values values) {
    return purchase(world, chip, owner, chip.generation().price(), values);
  }

  static Purchase purchase(
      World world, CatalogueChip chip, Buyer owner, double price, Values values) {
    Economics.Purchase purchase = world.economics().purchase();
    return new Purchase(
        price,
        values.of(chip.family().overhead()),
        chip.systemOverhead(),
        values.of(purchase.residual()) * price,
        values.of(owner.wacc()),
        life(world, chip, values) / CatalogueChip.SECONDS_PER_YEAR);
  }

  /** Seconds in service: the family's, or the model's where that is shorter and wired into it. */
  private static double life(World world, CatalogueChip chip, Values values) {
    double own = values.of(chip.family().life());
    return chip.listed()
        .hardWired()
        .map(wired -> world.models().get(wired.model()))
        .flatMap(Model::life)
        .map(model -> Math.min(own, values.of(model)))
        .orElse(own);
  }

  static Operation operation(World world, CatalogueChip chip, Buyer owner, Values values) {
    Economics.Purchase purchase = world.economics().purchase();
    return new Operation(
        chip.generation().watts(),
        values.of(chip.family().allInFactor()),
        values.of(purchase.draw()),
        values.of(owner.powerPrice()),
        values.of(owner.hosting()),
        values.of(purchase.maintenance()));
  }
}
