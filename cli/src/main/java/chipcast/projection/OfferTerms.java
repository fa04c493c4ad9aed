package chipcast.projection;

import chipcast.assumption.Buyer;
import chipcast.assumption.Model;
import chipcast.assumption.Tier;
import chipcast.assumption.Workload;
import chipcast.hardware.CatalogueChip;

/**
 * What one chip offers a buyer for a workload at a tier.
 *
 * @param buyer who uses it
 * @param workload for what
 * @param tier at which service level
 * @param model that does it
 * @param chip which chip
 * @param capacity what one of them does and what that costs
 */
public record OfferTerms(
    Buyer buyer,
    Workload workload,
    Tier tier,
    Model model,
    CatalogueChip chip,
    CapacityTerms capacity) {}
