package chipcast.projection;

/**
 * What a candidate would do in one year of its product life, over the work that it counts on.
 *
 * @param year index of the year
 * @param tasks a year that it counts on where it is cheaper
 * @param own USD a year that this work costs on it, without NRE
 * @param alternative USD a year that it costs on the best alternative
 * @param saving what it saves, USD a year
 * @param chips in service for it
 * @param margin what its maker earns on new ones, USD a year
 */
record EntryYear(
    int year,
    double tasks,
    double own,
    double alternative,
    double saving,
    double chips,
    double margin) {}
