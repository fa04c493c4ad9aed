package chipcast.measure;

import java.util.List;
import java.util.Optional;

/** Closed for the labels whose values the model fixes, open for all others. */
record OpenVocabulary() implements Vocabulary {

  @Override
  public List<String> values(Label label) {
    return switch (label) {
      case USE -> Words.all(Use.class);
      case POOL -> List.of("joint", "split");
      case CLASS -> List.of("gpu", "cpu", "specialized");
      case GENERATED -> List.of("true", "false");
      case PRICE_BASIS -> List.of("merchant", "captive", "rented");
      default -> List.of();
    };
  }

  @Override
  public List<String> resources() {
    return List.of();
  }

  @Override
  public Optional<String> resourceUnit(String resource) {
    return Optional.empty();
  }

  @Override
  public List<String> candidates() {
    return List.of();
  }
}
