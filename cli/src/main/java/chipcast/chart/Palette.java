package chipcast.chart;

import java.util.List;

/**
 * Colours of series, told apart by all kinds of eyes, in light and in dark; and the style sheet.
 */
final class Palette {
  private static final List<String> LIGHT =
      List.of(
          "#0072b2", "#e69f00", "#009e73", "#d55e00", "#56b4e9", "#cc79a7", "#882255", "#999933");
  private static final List<String> DARK =
      List.of(
          "#3d9fdc", "#e69f00", "#1fb58c", "#ee7733", "#88ccee", "#dd99bb", "#c0658f", "#bbbb55");

  /** Colours of the light scheme upon which white letters read best. */
  private static final List<Integer> DARK_TONES = List.of(0, 2, 3, 6);

  private Palette() {}

  /** The class that fills with the colour of a series. */
  static String fill(int series) {
    return "f" + series % LIGHT.size();
  }

  /** The class of letters upon the colour of a series. */
  static String inside(int series) {
    return DARK_TONES.contains(series % LIGHT.size()) ? "i" : "j";
  }

  /** The class that draws lines in the colour of a series; those of a second round are broken. */
  static String stroke(int series) {
    return "l s" + series % LIGHT.size() + (series >= LIGHT.size() ? " k" : "");
  }

  /** The class that draws thin broken lines in the colour of a series, which lead to its name. */
  static String leader(int series) {
    return "w s" + series % LIGHT.size();
  }

  /** The style sheet: a picture in a page follows the reader's scheme; on paper it is light. */
  static String styleSheet() {
    StringBuilder css = new StringBuilder();
    css.append(".p{fill:#ffffff}.t{fill:#1f2328}.m{fill:#59636e}.h{font-weight:600;font-size:17px}")
        .append(".n{font-size:11px}.i{fill:#ffffff}.j{fill:#1f2328}.o{fill:#b4bac1}")
        .append(".g{stroke:#e2e6ea;stroke-width:1}.a{stroke:#818b98;stroke-width:1}")
        .append(".z{stroke:#1f2328;stroke-width:1.2}.e{stroke:#ffffff;stroke-width:0.8}")
        .append(".l{fill:none;stroke-width:2.2;stroke-linejoin:round}")
        .append(
            ".k{stroke-dasharray:6 4}.d{stroke-dasharray:3 3}.w{fill:none;stroke-width:1;stroke-dasharray:2 3}.b{fill-opacity:0.22}")
        .append(".r{fill:none;stroke:#818b98;stroke-width:1.2}")
        .append(".x{fill:none;stroke:#1f2328;stroke-width:1.8}");
    colours(css, LIGHT);
    css.append("\n@media screen and (prefers-color-scheme:dark){")
        .append(
            ".p{fill:#0d1117}.t{fill:#e6edf3}.m{fill:#a9b1bb}.i{fill:#0d1117}.j{fill:#0d1117}.o{fill:#a5adb8}")
        .append(".g{stroke:#343b46}.a{stroke:#8b949e}.z{stroke:#e6edf3}.e{stroke:#0d1117}")
        .append(".r{stroke:#8b949e}.x{stroke:#e6edf3}");
    colours(css, DARK);
    return css.append('}').toString();
  }

  private static void colours(StringBuilder css, List<String> colours) {
    for (int i = 0; i < colours.size(); i++) {
      css.append(".f").append(i).append("{fill:").append(colours.get(i)).append('}');
      css.append(".s").append(i).append("{stroke:").append(colours.get(i)).append('}');
    }
  }
}
