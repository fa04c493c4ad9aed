package chipcast.measure;

import java.util.List;

/**
 * Scarcity rent of a resource.
 *
 * @param resource id
 * @param resourceUnit unit of the resource's use; empty where it is not known
 * @param year of when
 */
public record Rent(String resource, String resourceUnit, When year) implements Measure {

  @Override
  public String function() {
    return "rent";
  }

  @Override
  public List<String> arguments() {
    return new Arguments().add(Keys.RESOURCE, Words.quotedIfNeeded(resource)).year(year).list();
  }

  @Override
  public String unit() {
    return resourceUnit.isEmpty() ? "" : "USD/(" + resourceUnit + "*year)";
  }
}
