package chipcast.projection;

import chipcast.assumption.BaseYear;
import chipcast.assumption.Buyer;
import chipcast.assumption.Deployment;
import chipcast.assumption.Family;
import chipcast.assumption.Pairing;
import chipcast.assumption.Workload;
import chipcast.assumption.World;
import chipcast.hardware.CatalogueChip;
import chipcast.hardware.PhaseWork;
import chipcast.hardware.ServedPhase;
import chipcast.result.SegmentLabel;
import chipcast.source.Series;
import chipcast.source.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds who can buy what for which work: segments, their pools, lines, cells and options. */
final class MarketCompiler {
  private final World world;
  private final List<CatalogueChip> chips;
  private final List<Service> services;
  private final List<Set<Integer>> inUse;
  private final ServingTable serving;
  private final Values values;
  private final List<Buyer> buyers;
  private final List<Family> families;
  private final List<List<Integer>> chipsOfFamily = new ArrayList<>();
  private final List<Segment> segments = new ArrayList<>();
  private final List<Pool> pools = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();

  private MarketCompiler(World world, List<Integer> years, Drawn points, Values values) {
    this.world = world;
    this.chips = points.chips();
    this.services = points.services();
    this.inUse = Services.inUse(services, years);
    this.serving = points.serving();
    this.values = values;
    this.buyers = List.copyOf(world.buyers().values());
    this.families = List.copyOf(world.families().values());
    for (Family family : families) {
      List<Integer> own = new ArrayList<>();
      for (int chip = 0; chip < chips.size(); chip++) {
        if (chips.get(chip).family().id().equals(family.id())) {
          own.add(chip);
        }
      }
      chipsOfFamily.add(own);
    }
  }

  static Market compile(World world, List<Integer> years, Drawn points, Values values) {
    MarketCompiler compiler = new MarketCompiler(world, years, points, values);
    for (int service = 0; service < compiler.inUse.size(); service++) {
      for (int buyer = 0; buyer < compiler.buyers.size(); buyer++) {
        compiler.add(service, buyer);
      }
    }
    return new Market(
        compiler.segments, compiler.pools, compiler.lines, compiler.cells, points.chips().size());
  }

  private void add(int service, int buyer) {
    if (!buys(services.get(service).workload(), buyers.get(buyer), values)) {
      return;
    }
    int phases = services.get(service).phases().size();
    addSegment(service, buyer, "joint", List.of(range(0, phases)));
    if (services.get(service).workload().split().isPresent() && phases > 1) {
      addSegment(service, buyer, "split", List.of(range(0, phases - 1), range(phases - 1, phases)));
    }
  }

  /** Whether a buyer has a share of the workload's demand, stated or by the fleet it owns. */
  static boolean buys(Workload workload, Buyer buyer, Values values) {
    if (workload.buyers().isPresent()) {
      Series share = workload.buyers().get().get(buyer.id());
      return share != null && !everywhereZero(share, values);
    }
    return buyer.deployment() == Deployment.DATA_CENTRE;
  }

  private static boolean everywhereZero(Series series, Values values) {
    for (Series.Knot knot : series.knots()) {
      if (values.of(knot.value()) != 0) {
        return false;
      }
    }
    return true;
  }

  private void addSegment(int service, int buyer, String pool, List<List<Integer>> phasesOfPools) {
    int segment = segments.size();
    List<Pool> own = new ArrayList<>();
    for (List<Integer> phases : phasesOfPools) {
      int index = pools.size();
      Pool made = new Pool(index, segment, phases, linesOf(segment, index, service, buyer, phases));
      own.add(made);
      pools.add(made);
    }
    Service of = services.get(service);
    SegmentLabel label =
        new SegmentLabel(
            buyers.get(buyer).id(),
            buyers.get(buyer).market(),
            of.workload().id(),
            of.workload().use().word(),
            of.tier().id(),
            pool);
    segments.add(new Segment(segment, label, buyer, service, own, options(own)));
  }

  private List<Line> linesOf(int segment, int pool, int service, int buyer, List<Integer> phases) {
    List<Line> made = new ArrayList<>();
    for (int family = 0; family < families.size(); family++) {
      if (!reaches(buyer, family)) {
        continue;
      }
      int first = cells.size();
      for (int chip : chipsOfFamily.get(family)) {
        if (serves(chips.get(chip), buyers.get(buyer)) && servesAll(service, phases, chip)) {
          cells.add(
              new Cell(cells.size(), segment, pool, lines.size(), chip, duties(service, phases)));
        }
      }
      if (cells.size() > first) {
        Line line = new Line(lines.size(), pool, family, first, cells.size() - first);
        lines.add(line);
        made.add(line);
      }
    }
    return made;
  }

  /** Whether a buyer can ever have a family's chips: it has access in some year, or owns some. */
  private boolean reaches(int buyer, int family) {
    Family of = families.get(family);
    String id = buyers.get(buyer).id();
    Series access = of.access().get(id);
    BaseYear.Owners owners = world.baseYear().owners().get(of.id());
    boolean owns = owners != null && owners.shares().containsKey(id);
    return owns || (access != null && !everywhereZero(access, values));
  }

  /** Whether a chip stands where the buyer's chips stand, and may come into the buyer's hands. */
  private boolean serves(CatalogueChip chip, Buyer buyer) {
    return chip.listed().deployment() == buyer.deployment() && chip.soldIn(buyer.market());
  }

  /**
   * Whether a chip serves some phases of a service with one of the models that ever do it, and in a
   * pool of their own hands over what it read.
   */
  private boolean servesAll(int service, List<Integer> phases, int chip) {
    for (int model : inUse.get(service)) {
      boolean all = true;
      for (int phase : phases) {
        all &= serving.rate(model, phase, chip) > 0 && handsOver(model, phases, phase, chip);
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  private boolean handsOver(int service, List<Integer> phases, int phase, int chip) {
    Service of = services.get(service);
    boolean joint = phases.size() == of.phases().size();
    return joint
        || Handover.of(of, phase, chips.get(chip), serving.at(service, phase, chip)).factor() > 0;
  }

  private List<Cell.Duty> duties(int service, List<Integer> phases) {
    List<ServedPhase> all = services.get(service).phases();
    boolean joint = phases.size() == all.size();
    List<Cell.Duty> duties = new ArrayList<>();
    for (int phase : phases) {
      PhaseWork work = all.get(phase).profiles().get(0).work();
      duties.add(new Cell.Duty(phase, joint ? phases.size() : 0, work));
    }
    return duties;
  }

  private List<Option> options(List<Pool> own) {
    List<Option> options = new ArrayList<>();
    if (own.size() == 1) {
      for (Line line : own.get(0).lines()) {
        options.add(
            new Option(
                options.size(),
                List.of(line.index()),
                nest(line.family()),
                Double.NEGATIVE_INFINITY));
      }
      return options;
    }
    for (Line prefill : own.get(0).lines()) {
      for (Line decode : own.get(1).lines()) {
        double from = pairedFrom(prefill.family(), decode.family());
        if (from < Double.POSITIVE_INFINITY) {
          options.add(
              new Option(
                  options.size(),
                  List.of(prefill.index(), decode.index()),
                  nest(prefill.family(), decode.family()),
                  from));
        }
      }
    }
    return options;
  }

  /** The time from which one family may read for another: always its own, never where unpaired. */
  private double pairedFrom(int prefill, int decode) {
    if (prefill == decode) {
      return Double.NEGATIVE_INFINITY;
    }
    double from = Double.POSITIVE_INFINITY;
    for (Pairing pairing : world.pairings().values()) {
      if (pairing.prefill().equals(families.get(prefill).id())
          && pairing.decode().equals(families.get(decode).id())) {
        from = Math.min(from, values.of(pairing.from()));
      }
    }
    return from;
  }

  private String nest(int family) {
    return families.get(family).architecture().chipClass();
  }

  private String nest(int prefill, int decode) {
    String first = nest(prefill);
    String second = nest(decode);
    return first.equals(second) ? first : String.format(Locale.ROOT, "%s and %s", first, second);
  }

  private static List<Integer> range(int from, int to) {
    List<Integer> range = new ArrayList<>();
    for (int i = from; i < to; i++) {
      range.add(i);
    }
    return range;
  }
}
