package chipcast.uncertainty;

/** Which points of the unit cube of drivers an ensemble visits. An instance belongs to a thread. */
interface Design {

  /**
   * Some points.
   *
   * @param first number of the first
   * @param lanes how many
   * @return driver × lane, each between 0 and 1
   */
  double[] block(long first, int lanes);
}
