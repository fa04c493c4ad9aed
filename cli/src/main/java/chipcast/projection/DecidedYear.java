package chipcast.projection;

import chipcast.choice.ChoiceLaw;
import chipcast.fleet.FleetYear;
import java.util.List;
import java.util.Optional;

/**
 * The state of a projection at the moment when it is decided what a year builds and nothing is
 * built yet.
 *
 * @param plan that is run
 * @param block its draws
 * @param year index of the year
 * @param costs of the year
 * @param demand of the year
 * @param fleet whose pools were measured at the end of the year before
 * @param weights of the families
 * @param contracts of the year
 * @param rationing of the year
 * @param limits on new chips
 * @param builds of the year; nothing in the base year
 * @param choices by segment
 * @param aged what became of the fleet of the year before; empty in the base year
 * @param law of choice
 */
record DecidedYear(
    Plan plan,
    Block block,
    int year,
    CostTable costs,
    Demand demand,
    Fleet fleet,
    Weights weights,
    Contracts contracts,
    Rationing rationing,
    Limits limits,
    Builds builds,
    List<SegmentChoice> choices,
    Optional<FleetYear> aged,
    ChoiceLaw law) {}
