package chipcast.arithmetic;

/**
 * Brings the JDK's incubating vector module into the running program.
 *
 * <p>The documented way, {@code --add-modules} on the command line, prints a warning on every start
 * and shuts out the archive of loaded classes. The JVM loads agents' modules later by a method of
 * its own, which serves here too; the jar's manifest opens the way to it. Whoever cannot have the
 * module, for whatever reason, gets the scalar code, which gives the same bits.
 *
 * <p>Code that uses the module lives in packages named {@code vector} and is reached by name, only
 * where {@link #isPresent} says so.
 */
public final class VectorModule {

  private static final String NAME = "jdk.incubator.vector";

  private VectorModule() {}

  /** Whether code in packages named {@code vector} can run; the first call loads the module. */
  public static boolean isPresent() {
    return Holder.PRESENT;
  }

  private static boolean load() {
    if (ModuleLayer.boot().findModule(NAME).isPresent()) {
      return true;
    }
    try {
      Class.forName("jdk.internal.module.Modules")
          .getMethod("loadModule", String.class)
          .invoke(null, NAME);
      Class.forName(NAME + ".DoubleVector", false, ClassLoader.getSystemClassLoader());
      return true;
    } catch (ReflectiveOperationException | LinkageError e) {
      return false;
    }
  }

  /** Loads the module on first use, once, and never for a command that needs no vectors. */
  private static final class Holder {
    static final boolean PRESENT = load();
  }
}
