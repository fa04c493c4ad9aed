package chipcast.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.module.ModuleFinder;
import org.junit.jupiter.api.Test;

class VectorModuleTest {

  @Test
  void isPresentWhereTheJdkHasTheModule() {
    boolean shipped = ModuleFinder.ofSystem().find("jdk.incubator.vector").isPresent();
    assertThat(VectorModule.isPresent()).isEqualTo(shipped);
  }

  @Test
  void loadedClassesCanBeUsed() throws Exception {
    assumeTrue(VectorModule.isPresent());
    Object species =
        Class.forName("jdk.incubator.vector.DoubleVector").getField("SPECIES_PREFERRED").get(null);
    assertThat(species.toString()).contains("double");
  }
}
