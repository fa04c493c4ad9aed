package chipcast.result;

import chipcast.measure.Label;

/**
 * A slot with the segment that it serves, as a whole or in one of its pairs.
 *
 * @param segment where
 * @param slot by what
 * @param pair index into the slot's pairs; of a whole slot its first
 */
record Cell(SegmentLabel segment, Slot slot, int pair) {

  /** The value of a label. */
  String label(Label label) {
    ChipLabel chip = slot.chip();
    return switch (label) {
      case USE -> segment.use();
      case MARKET -> segment.market();
      case BUYER -> segment.buyer();
      case WORKLOAD -> segment.workload();
      case TIER -> segment.tier();
      case POOL -> segment.pool();
      case PHASE -> slot.phase();
      case CLASS -> chip.chipClass();
      case VENDOR -> chip.vendor();
      case DESIGNER -> chip.designer();
      case FOUNDRY -> chip.foundry();
      case ARCHITECTURE -> chip.architecture();
      case FAMILY -> chip.family();
      case PRODUCT_LINE -> chip.productLine();
      case CHIP -> chip.chip();
      case GENERATED -> Boolean.toString(chip.generated());
      case PRICE_BASIS -> slot.priceBasis();
      case PAIRING -> slot.pairs().get(pair).architectures();
    };
  }
}
