package chipcast.projection;

import chipcast.assumption.Buyer;
import chipcast.assumption.Model;
import chipcast.assumption.Tier;
import chipcast.assumption.Workload;
import chipcast.demand.GrowthCurve;
import chipcast.demand.TaskDemand;
import chipcast.result.SegmentLabel;

/**
 * What one segment asks for in a year and why.
 *
 * @param label what it is called in results
 * @param buyer who asks
 * @param workload for what
 * @param tier at which service level
 * @param model that does it
 * @param curve how the workload grows
 * @param demand the workload's demand, all segments together
 * @param part the segment's part of it
 * @param tasks a year that the segment asks for, {@code demand · part}
 */
public record SegmentTerms(
    SegmentLabel label,
    Buyer buyer,
    Workload workload,
    Tier tier,
    Model model,
    GrowthCurve curve,
    TaskDemand demand,
    DemandPart part,
    double tasks) {}
