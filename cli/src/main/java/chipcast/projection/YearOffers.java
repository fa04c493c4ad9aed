package chipcast.projection;

import chipcast.assumption.World;
import chipcast.choice.Availability;
import chipcast.choice.NestStructure;
import chipcast.hardware.CatalogueChip;
import chipcast.scarcity.ChoiceShape;
import chipcast.source.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is on sale to a segment in one year, compiled once: the cells of chips on sale, their lines,
 * and the options whose lines all have a chip on sale. Cells and lines are numbered here from 0.
 *
 * @param cells number in the plan of each cell on sale
 * @param chips number in the plan of each of their chips
 * @param lineOfCell local number of each cell's line
 * @param lines the lines with a chip on sale
 * @param firstCellOfLine local number of each line's first cell; one more entry at the end
 * @param options the options that can be chosen
 * @param linesOfOption local numbers of each option's lines
 * @param firstCell number in the plan of the segment's first cell
 * @param local by cell of the segment, its local number or −1; counted from the segment's first
 * @param chipNest cells in lines
 * @param optionNest options in classes
 * @param shape the same for the search of rents
 */
@SuppressWarnings("ArrayRecordComponent")
record YearOffers(
    int[] cells,
    int[] chips,
    int[] lineOfCell,
    List<Line> lines,
    int[] firstCellOfLine,
    List<Option> options,
    int[][] linesOfOption,
    int firstCell,
    int[] local,
    NestStructure chipNest,
    NestStructure optionNest,
    ChoiceShape shape) {

  static YearOffers of(Market market, Segment segment, double[] onSaleOfChip, int year) {
    List<Integer> cells = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    int firstCell = -1;
    int lastCell = -1;
    for (Pool pool : segment.pools()) {
      for (Line line : pool.lines()) {
        firstCell = firstCell < 0 ? line.firstCell() : firstCell;
        lastCell = line.firstCell() + line.cells();
        int before = cells.size();
        for (int cell = line.firstCell(); cell < lastCell; cell++) {
          if (onSaleOfChip[market.chipOf(cell)] > 0) {
            cells.add(cell);
          }
        }
        if (cells.size() > before) {
          lines.add(line);
          starts.add(before);
        }
      }
    }
    starts.add(cells.size());
    return new Compiler(market, segment, cells, lines, starts, year)
        .offers(Math.max(firstCell, 0), Math.max(lastCell, 0));
  }

  /** How far each chip is on sale in a calendar year. */
  static double[] onSale(List<CatalogueChip> chips, double ramp, int year) {
    double[] onSale = new double[chips.size()];
    for (int chip = 0; chip < onSale.length; chip++) {
      CatalogueChip of = chips.get(chip);
      onSale[chip] = new Availability(of.generation().available(), ramp, of.soldFor()).in(year);
    }
    return onSale;
  }

  /** Local number of a cell of the plan, or −1 where its chip is not on sale. */
  int localOf(int cell) {
    return local[cell - firstCell];
  }

  /** Puts the parts together. */
  private record Compiler(
      Market market,
      Segment segment,
      List<Integer> cells,
      List<Line> lines,
      List<Integer> starts,
      int year) {

    YearOffers offers(int firstCell, int lastCell) {
      int[] local = new int[lastCell - firstCell];
      Arrays.fill(local, -1);
      int[] lineOfCell = new int[cells.size()];
      int[] chips = new int[cells.size()];
      for (int line = 0; line < lines.size(); line++) {
        for (int i = starts.get(line); i < starts.get(line + 1); i++) {
          lineOfCell[i] = line;
          local[cells.get(i) - firstCell] = i;
          chips[i] = market.chipOf(cells.get(i));
        }
      }
      List<Option> options = new ArrayList<>();
      List<int[]> linesOfOption = new ArrayList<>();
      for (Option option : segment.options()) {
        int[] own = linesOf(option);
        if (own.length == option.lines().size() && option.from() < year + 1.0) {
          options.add(option);
          linesOfOption.add(own);
        }
      }
      int[][] ofOptions = linesOfOption.toArray(new int[0][]);
      NestStructure optionNest = optionNest(options);
      int[] firsts = ints(starts);
      return new YearOffers(
          ints(cells),
          chips,
          lineOfCell,
          List.copyOf(lines),
          firsts,
          List.copyOf(options),
          ofOptions,
          firstCell,
          local,
          NestStructure.of(lineOfCell, new int[lines.size()], 1),
          optionNest,
          shape(firsts, ofOptions, optionNest));
    }

    private static ChoiceShape shape(int[] firstCell, int[][] ofOptions, NestStructure nest) {
      int[] classes = new int[ofOptions.length];
      for (int option = 0; option < classes.length; option++) {
        classes[option] = nest.classOf(option);
      }
      return new ChoiceShape(firstCell, ofOptions, classes, nest.classes());
    }

    /** Local numbers of an option's lines, as far as they have a chip on sale. */
    private int[] linesOf(Option option) {
      int[] own = new int[option.lines().size()];
      int count = 0;
      for (int index : option.lines()) {
        int line = lineNumbered(index);
        if (line >= 0) {
          own[count++] = line;
        }
      }
      return count == own.length ? own : Arrays.copyOf(own, count);
    }

    /**
     * Local number of a line, whose numbers in the plan rise; −1 where none of its chips is on
     * sale.
     */
    private int lineNumbered(int index) {
      int low = 0;
      int high = lines.size() - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        int at = lines.get(middle).index();
        if (at == index) {
          return middle;
        }
        if (at < index) {
          low = middle + 1;
        } else {
          high = middle - 1;
        }
      }
      return -1;
    }

    private static int[] ints(List<Integer> list) {
      int[] array = new int[list.size()];
      for (int i = 0; i < array.length; i++) {
        array[i] = list.get(i);
      }
      return array;
    }

    private static NestStructure optionNest(List<Option> options) {
      Map<String, Integer> nests = new LinkedHashMap<>();
      int[] itself = new int[options.size()];
      int[] nestOf = new int[options.size()];
      for (int option = 0; option < itself.length; option++) {
        itself[option] = option;
        Integer nest = nests.putIfAbsent(options.get(option).nest(), nests.size());
        nestOf[option] = nest == null ? nests.size() - 1 : nest;
      }
      return NestStructure.of(itself, nestOf, nests.size());
    }
  }

  /** Years from first to full availability. */
  static double rampYears(World world, Values values) {
    return values.of(world.economics().purchase().ramp()) / CatalogueChip.SECONDS_PER_YEAR;
  }
}
