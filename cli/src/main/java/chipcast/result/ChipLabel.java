package chipcast.result;

/**
 * What a chip is called and whose it is.
 *
 * @param chip id of the generation
 * @param family id of the line of successive chips that competes as one choice
 * @param productLine the family, or the part of it that is made for one use only
 * @param vendor under whose name it is sold
 * @param designer who designed it
 * @param foundry who makes it
 * @param architecture {@code gpu}, {@code systolic}, {@code dataflow}, {@code sram}, {@code wafer},
 *     {@code hard-wired} or {@code cpu}
 * @param chipClass {@code gpu}, {@code cpu} or {@code specialized}: it follows the architecture,
 *     not the vendor
 * @param generated whether a roadmap made it up
 */
public record ChipLabel(
    String chip,
    String family,
    String productLine,
    String vendor,
    String designer,
    String foundry,
    String architecture,
    String chipClass,
    boolean generated) {}
