/**
 * From a datasheet and a phase of a workload to units served per second: phase profiles, the
 * roofline with its collectives, layouts over chips, the solved operating point, pools, software
 * maturity and roadmaps.
 *
 * <p>Everything here is pure arithmetic on plain numbers in SI units (FLOP, bytes, seconds, watts);
 * calendar dates and ages are in years. Formulas return records of their terms.
 */
@NullMarked
package chipcast.hardware;

import org.jspecify.annotations.NullMarked;
