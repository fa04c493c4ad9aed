package chipcast.source;

/**
 * A place in an input.
 *
 * @param file name of the input as the user knows it, with forward slashes; {@code <stdin>} for
 *     standard input and {@code --set} for overrides given on the command line
 * @param line line, from 1; 0 where the problem is the input as a whole
 * @param column column in characters (code points), from 1; 0 where there is none
 */
public record Position(String file, int line, int column) implements Comparable<Position> {

  /** The input as a whole, without a line. */
  public static Position ofFile(String file) {
    return new Position(file, 0, 0);
  }

  /** By file name, then line, then column. */
  @Override
  public int compareTo(Position other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /** {@code file:line:column}, or the file alone where there is no line. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
