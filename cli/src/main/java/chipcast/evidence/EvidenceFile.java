package chipcast.evidence;

import chipcast.quantity.Money;
import chipcast.scenario.Home;
import chipcast.scenario.InputFile;
import chipcast.source.Binder;
import chipcast.source.Document;
import chipcast.source.Problems;
import chipcast.source.Shape;
import chipcast.source.TreeReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A file of evidence, which no run reads.
 *
 * @param content what it says
 * @param input its name and hash
 * @param <T> the type of what it says
 */
public record EvidenceFile<T>(T content, InputFile input) {

  /**
   * Reads one of the shipped files.
   *
   * @param home whose
   * @param name within the folder of the evidence
   * @param money to convert money of other years
   * @throws chipcast.source.InvalidInput with everything that is wrong with it
   */
  static <T> EvidenceFile<T> read(Home home, String name, Shape<T> shape, Money money) {
    Problems problems = new Problems();
    Path file = home.evidence().resolve(name);
    Optional<Document> document = TreeReader.read(file, home.name(file), problems);
    problems.throwIfAny();
    Document read = document.orElseThrow();
    T content = Binder.of(read.root(), money, Optional.empty(), problems).bind(shape);
    return new EvidenceFile<>(content, input(read));
  }

  /**
   * The published forecasts.
   *
   * @throws chipcast.source.InvalidInput with everything that is wrong with them
   */
  public static EvidenceFile<Map<String, PublishedForecast>> publishedForecasts(
      Home home, Money money) {
    return read(home, "published-forecasts.yaml", PublishedForecast.FILE, money);
  }

  /**
   * The published figures of speed, cost and energy.
   *
   * @throws chipcast.source.InvalidInput with everything that is wrong with them
   */
  public static EvidenceFile<Map<String, PublishedFigure>> publishedFigures(
      Home home, Money money) {
    return read(home, "published-figures.yaml", PublishedFigure.FILE, money);
  }

  /**
   * How rows of market history are read.
   *
   * @throws chipcast.source.InvalidInput with everything that is wrong with it
   */
  public static EvidenceFile<MarketSeries> marketSeries(Home home, Money money) {
    return read(home, "market-series.yaml", MarketSeries.FILE, money);
  }

  /** A file's name and hash. */
  static InputFile input(Document read) {
    return new InputFile(read.source().name(), read.source().sha256());
  }
}
