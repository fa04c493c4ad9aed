package chipcast.source;

import chipcast.quantity.Beta;
import chipcast.quantity.Discrete;
import chipcast.quantity.Distribution;
import chipcast.quantity.Empirical;
import chipcast.quantity.LogNormal;
import chipcast.quantity.LogUniform;
import chipcast.quantity.Normal;
import chipcast.quantity.Percentiles;
import chipcast.quantity.Pert;
import chipcast.quantity.Range;
import chipcast.quantity.Triangular;
import chipcast.quantity.Uniform;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads distributions, every parameter with its unit. */
record DistributionReader(Measure measure) {
  private static final Measure PLAIN = UnitMeasure.of("1");

  /** The distribution that a map gives in some form, or null after telling what is wrong. */
  @Nullable Distribution read(String form, MapNode map, Place place) {
    Node node = form.equals(QuantityForm.P10) ? map : map.find(form);
    if (node == null) {
      throw new IllegalArgumentException("form must be a key of the map: " + form);
    }
    Place inside = form.equals(QuantityForm.P10) ? place : place.at(form);
    try {
      return make(form, node, inside);
    } catch (IllegalArgumentException senseless) {
      String found = String.valueOf(senseless.getMessage());
      inside.tell(Code.BAD_DISTRIBUTION, node, Printable.of(found), "parameters in order");
      return null;
    }
  }

  private @Nullable Distribution make(String form, Node node, Place place) {
    return switch (form) {
      case QuantityForm.P10 -> percentiles(node, place);
      case "discrete" -> discrete(node, place);
      case "empirical" -> empirical(node, place);
      case "beta" -> beta(node, place);
      case "lognormal" -> lognormal(node, place);
      case "normal" -> normal(node, place);
      case QuantityForm.RANGE -> range(node, place);
      case "triangular", "pert" -> modal(form, node, place);
      default -> flat(form, node, place);
    };
  }

  private @Nullable Distribution flat(String form, Node node, Place place) {
    Parameters given = Parameters.of(node, place, List.of("low", "high"), List.of());
    if (given == null) {
      return null;
    }
    Double low = given.read("low", measure);
    Double high = given.read("high", measure);
    if (low == null || high == null) {
      return null;
    }
    return form.equals("uniform") ? new Uniform(low, high) : new LogUniform(low, high);
  }

  private @Nullable Distribution modal(String form, Node node, Place place) {
    Parameters given = Parameters.of(node, place, List.of("low", "mode", "high"), List.of());
    if (given == null) {
      return null;
    }
    Double low = given.read("low", measure);
    Double mode = given.read("mode", measure);
    Double high = given.read("high", measure);
    if (low == null || mode == null || high == null) {
      return null;
    }
    return form.equals("pert") ? new Pert(low, mode, high) : new Triangular(low, mode, high);
  }

  private @Nullable Distribution range(Node node, Place place) {
    Parameters given = Parameters.of(node, place, List.of("low", "central", "high"), List.of());
    if (given == null) {
      return null;
    }
    Double low = given.read("low", measure);
    Double central = given.read("central", measure);
    Double high = given.read("high", measure);
    return low == null || central == null || high == null ? null : new Range(low, central, high);
  }

  private @Nullable Distribution percentiles(Node node, Place place) {
    List<String> names = QuantityForm.PERCENTILES;
    Parameters given = Parameters.of(node, place, names, ProvenanceKeys.ALL_AND_FOR);
    if (given == null) {
      return null;
    }
    Double p10 = given.read(names.get(0), measure);
    Double p50 = given.read(names.get(1), measure);
    Double p90 = given.read(names.get(2), measure);
    return p10 == null || p50 == null || p90 == null ? null : new Percentiles(p10, p50, p90);
  }

  private @Nullable Distribution normal(Node node, Place place) {
    Parameters given = Parameters.of(node, place, List.of("mean", "sd"), List.of());
    if (given == null) {
      return null;
    }
    Double mean = given.read("mean", measure);
    Double sd = given.spread("sd", measure);
    return mean == null || sd == null ? null : new Normal(mean, sd);
  }

  private @Nullable Distribution lognormal(Node node, Place place) {
    boolean moments = node instanceof MapNode map && map.has("mean");
    List<String> names = moments ? List.of("mean", "sd") : List.of("median", "log_sd");
    Parameters given = Parameters.of(node, place, names, List.of());
    if (given == null) {
      return null;
    }
    Double centre = given.read(names.get(0), measure);
    Double width = moments ? given.spread("sd", measure) : given.read("log_sd", PLAIN);
    if (centre == null || width == null) {
      return null;
    }
    return moments ? LogNormal.ofMoments(centre, width) : new LogNormal(centre, width);
  }

  private @Nullable Distribution beta(Node node, Place place) {
    List<String> ends = List.of("low", "high");
    Parameters given = Parameters.of(node, place, List.of("alpha", "beta"), ends);
    if (given == null) {
      return null;
    }
    Double alpha = given.read("alpha", PLAIN);
    Double beta = given.read("beta", PLAIN);
    boolean stretched = given.has("low") || given.has("high") || !measure.isPlain();
    Double low = stretched ? given.read("low", measure) : Double.valueOf(0);
    Double high = stretched ? given.read("high", measure) : Double.valueOf(1);
    if (alpha == null || beta == null || low == null || high == null) {
      return null;
    }
    return new Beta(alpha, beta, low, high);
  }

  private @Nullable Distribution discrete(Node node, Place place) {
    List<Discrete.Outcome> outcomes = new ArrayList<>();
    boolean complete = true;
    for (Node item : Parameters.items(node, place, "a list of {value: …, weight: …}")) {
      Parameters given = Parameters.of(item, place, List.of("value", "weight"), List.of());
      Double value = given == null ? null : given.read("value", measure);
      Double weight = given == null ? null : given.read("weight", PLAIN);
      if (value == null || weight == null) {
        complete = false;
      } else {
        outcomes.add(new Discrete.Outcome(value, weight));
      }
    }
    return complete && !outcomes.isEmpty() ? new Discrete(outcomes) : null;
  }

  private @Nullable Distribution empirical(Node node, Place place) {
    List<Double> values = new ArrayList<>();
    boolean complete = true;
    for (Node item : Parameters.items(node, place, "a list of values")) {
      Double value = measure.read(item, place);
      if (value == null) {
        complete = false;
      } else {
        values.add(value);
      }
    }
    return complete && !values.isEmpty() ? new Empirical(values) : null;
  }
}
