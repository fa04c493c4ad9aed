package chipcast.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names of units and the prefixes that each may carry. */
final class UnitNames {
  /**
   * Which prefixes make sense: no millibyte, no kilosecond, no milliUSD (people mean a million).
   */
  private enum Prefixes {
    NONE(""),
    SMALL("m µ μ u n"),
    LARGE("k M G T P E"),
    LARGE_AND_SMALL("k M G T P E m µ μ u n"),
    LARGE_AND_BINARY("k M G T P E Ki Mi Gi Ti");

    private final String allowed;

    Prefixes(String allowed) {
      this.allowed = allowed;
    }

    boolean allow(String prefix) {
      return all().contains(prefix);
    }

    List<String> all() {
      return List.of(allowed.split(" ", -1));
    }
  }

  private record Named(Dimension dimension, BigDecimal factor, Prefixes prefixes) {}

  private static final Map<String, BigDecimal> PREFIXES = prefixes();
  private static final Map<String, Named> NAMES = names();
  private static final int YEAR_DIGITS = 4;
  private static final int FIRST_MONEY_YEAR = 1900;
  private static final int LAST_MONEY_YEAR = 2100;

  /** Other people's names for our units, too far from them for a spelling. */
  private static final Map<String, String> ALIASES =
      Map.of(
          "yr", "year", "yrs", "years", "hr", "h", "hrs", "h", "sec", "s", "tok", "tokens", "GPU",
          "chips", "GPUs", "chips");

  private static final String MONEY = "USD";

  /** What a period is compared with. */
  static final Unit SECOND = find("s").orElseThrow();

  private UnitNames() {}

  /** The unit of a name such as {@code TB}, {@code kUSD2023} or {@code %}, if there is one. */
  static Optional<Unit> find(String name) {
    int letters = lengthWithoutMoneyYear(name);
    if (letters == name.length()) {
      return find(name, name, 0);
    }
    int year = Integer.parseInt(name.substring(letters));
    return year < FIRST_MONEY_YEAR || year > LAST_MONEY_YEAR
        ? Optional.empty()
        : find(name, name.substring(0, letters), year);
  }

  private static Optional<Unit> find(String text, String name, int moneyYear) {
    @Nullable Named plain = NAMES.get(name);
    if (plain != null) {
      return Optional.of(unit(text, plain, BigDecimal.ONE, moneyYear));
    }
    for (int length = 1; length <= 2 && length < name.length(); length++) {
      String prefix = name.substring(0, length);
      @Nullable Named named = NAMES.get(name.substring(length));
      @Nullable BigDecimal factor = PREFIXES.get(prefix);
      if (named != null && factor != null && named.prefixes.allow(prefix)) {
        return Optional.of(unit(text, named, factor, moneyYear));
      }
    }
    return Optional.empty();
  }

  /** The valid name nearest to one that is not. */
  static Optional<String> nearest(String name) {
    @Nullable String known = ALIASES.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    if (name.endsWith("FLOPS") || name.endsWith("FLOPs")) {
      return Optional.of(name.substring(0, name.length() - 1) + "/s");
    }
    if (name.endsWith("ps") && find(name.substring(0, name.length() - 2)).isPresent()) {
      return Optional.of(name.substring(0, name.length() - 2) + "/s");
    }
    return name.length() < 2 ? Optional.empty() : Spelling.nearest(name, allNames());
  }

  private static List<String> allNames() {
    List<String> all = new ArrayList<>(NAMES.keySet());
    NAMES.forEach(
        (name, named) -> {
          for (String prefix : named.prefixes.all()) {
            all.add(prefix + name);
          }
        });
    return all;
  }

  private static Unit unit(String text, Named named, BigDecimal factor, int moneyYear) {
    return new Unit(
        text, named.dimension, Scale.of(named.factor.multiply(factor)), moneyYear, null);
  }

  private static int lengthWithoutMoneyYear(String name) {
    int letters = name.length() - YEAR_DIGITS;
    if (letters < MONEY.length() || !name.startsWith(MONEY, letters - MONEY.length())) {
      return name.length();
    }
    for (int i = letters; i < name.length(); i++) {
      if (name.charAt(i) < '0' || name.charAt(i) > '9') {
        return name.length();
      }
    }
    return letters;
  }

  private static Map<String, BigDecimal> prefixes() {
    Map<String, BigDecimal> map = new LinkedHashMap<>();
    String[] large = {"k", "M", "G", "T", "P", "E"};
    String[] binary = {"Ki", "Mi", "Gi", "Ti"};
    for (int i = 0; i < large.length; i++) {
      map.put(large[i], BigDecimal.ONE.scaleByPowerOfTen(3 * (i + 1)));
    }
    for (int i = 0; i < binary.length; i++) {
      map.put(binary[i], BigDecimal.valueOf(1L << (10 * (i + 1))));
    }
    map.put("m", BigDecimal.ONE.scaleByPowerOfTen(-3));
    for (String micro : List.of("µ", "μ", "u")) {
      map.put(micro, BigDecimal.ONE.scaleByPowerOfTen(-6));
    }
    map.put("n", BigDecimal.ONE.scaleByPowerOfTen(-9));
    return map;
  }

  private static Map<String, Named> names() {
    Map<String, Named> map = new LinkedHashMap<>();
    Dimension time = Dimension.of(BaseUnit.SECOND);
    Dimension energy = Dimension.of(BaseUnit.JOULE);
    Dimension data = Dimension.of(BaseUnit.BYTE);
    add(map, Dimension.NONE, "1", Prefixes.NONE, "1", "x");
    add(map, Dimension.NONE, "0.01", Prefixes.NONE, "%");
    add(map, Dimension.NONE, "1", Prefixes.LARGE, "parameters", "parameter");
    add(map, Dimension.of(BaseUnit.USD), "1", Prefixes.LARGE, MONEY);
    add(map, data, "1", Prefixes.LARGE_AND_BINARY, "B");
    add(map, data, "0.125", Prefixes.LARGE_AND_BINARY, "b", "bit", "bits");
    add(map, Dimension.of(BaseUnit.FLOP), "1", Prefixes.LARGE, "FLOP");
    add(map, energy, "1", Prefixes.LARGE_AND_SMALL, "J");
    add(map, energy, "3600", Prefixes.LARGE_AND_SMALL, "Wh");
    add(map, energy.times(time, -1), "1", Prefixes.LARGE_AND_SMALL, "W");
    add(map, time, "1", Prefixes.SMALL, "s");
    add(map, time, "60", Prefixes.NONE, "min");
    add(map, time, "3600", Prefixes.NONE, "h", "hour", "hours");
    add(map, time, "86400", Prefixes.NONE, "day", "days");
    add(map, time, "604800", Prefixes.NONE, "week", "weeks");
    add(map, time, "2628000", Prefixes.NONE, "month", "months");
    add(map, time, "7884000", Prefixes.NONE, "quarter", "quarters");
    add(map, time, "31536000", Prefixes.NONE, "year", "years");
    for (BaseUnit count :
        List.of(BaseUnit.CHIP, BaseUnit.TOKEN, BaseUnit.TASK, BaseUnit.FRAME, BaseUnit.WAFER)) {
      String name = count.symbol();
      add(map, Dimension.of(count), "1", Prefixes.LARGE, name + "s", name);
    }
    return map;
  }

  private static void add(
      Map<String, Named> map,
      Dimension dimension,
      String factor,
      Prefixes prefixes,
      String... names) {
    for (String name : names) {
      map.put(name, new Named(dimension, new BigDecimal(factor), prefixes));
    }
  }
}
