package chipcast;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the house together: the order of its rooms, and that the same input gives the same bits.
 */
class ArchitectureTest {

  /** Each room may use only the rooms before it. */
  private static final List<String> ROOMS =
      List.of(
          "arithmetic",
          "quantity",
          "source",
          "scenario",
          "measure",
          "assumption",
          "result",
          "hardware",
          "demand",
          "economics",
          "choice",
          "fleet",
          "calibration",
          "scarcity",
          "entry",
          "projection",
          "claim",
          "uncertainty",
          "evidence",
          "report",
          "chart",
          "command");

  /** The functions that a JVM may compute to other last bits than the next one. */
  private static final Set<String> INEXACT =
      Set.of(
          "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "exp",
          "expm1", "log", "log10", "log1p", "pow", "cbrt", "hypot", "random");

  /** Signatures, as {@link #signature} writes them, that use the machine's charset. */
  private static final Set<String> DEFAULT_CHARSET =
      Set.of(
          "String.getBytes()",
          "String.<init>(byte[])",
          "String.<init>(byte[],int,int)",
          "ByteArrayOutputStream.toString()",
          "Charset.defaultCharset()",
          "FileReader.<init>(File)",
          "FileReader.<init>(String)",
          "FileWriter.<init>(File)",
          "FileWriter.<init>(File,boolean)",
          "FileWriter.<init>(String)",
          "FileWriter.<init>(String,boolean)",
          "InputStreamReader.<init>(InputStream)",
          "OutputStreamWriter.<init>(OutputStream)",
          "PrintStream.<init>(File)",
          "PrintStream.<init>(OutputStream)",
          "PrintStream.<init>(OutputStream,boolean)",
          "PrintStream.<init>(String)",
          "PrintWriter.<init>(File)",
          "PrintWriter.<init>(OutputStream)",
          "PrintWriter.<init>(OutputStream,boolean)",
          "PrintWriter.<init>(String)",
          "Scanner.<init>(File)",
          "Scanner.<init>(InputStream)",
          "Scanner.<init>(Path)");

  /** Signatures that use the machine's locale. */
  private static final Set<String> DEFAULT_LOCALE =
      Set.of(
          "DateTimeFormatter.ofPattern(String)",
          "DecimalFormat.<init>()",
          "DecimalFormat.<init>(String)",
          "Formatter.<init>()",
          "Formatter.<init>(Appendable)",
          "Locale.getDefault()",
          "NumberFormat.getInstance()",
          "NumberFormat.getIntegerInstance()",
          "NumberFormat.getNumberInstance()",
          "NumberFormat.getPercentInstance()",
          "PrintStream.format(String,Object[])",
          "PrintStream.printf(String,Object[])",
          "PrintWriter.format(String,Object[])",
          "PrintWriter.printf(String,Object[])",
          "String.format(String,Object[])",
          "String.formatted(Object[])",
          "String.toLowerCase()",
          "String.toUpperCase()");

  /** Signatures that print a double as this JVM's version likes. Java 19 changed the digits. */
  private static final Set<String> DOUBLE_TO_STRING =
      Set.of(
          "BigDecimal.valueOf(double)",
          "Double.toString()",
          "Double.toString(double)",
          "Float.toString()",
          "Float.toString(float)",
          "String.valueOf(double)",
          "String.valueOf(float)",
          "StringBuilder.append(double)",
          "StringBuilder.append(float)",
          "StringBuilder.insert(int,double)",
          "PrintStream.print(double)",
          "PrintStream.println(double)",
          "PrintWriter.print(double)",
          "PrintWriter.println(double)");

  private static final JavaClasses MAIN =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("chipcast");

  static Stream<String> rooms() {
    return ROOMS.stream();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomUsesOnlyTheRoomsBeforeIt(String room) {
    int at = ROOMS.indexOf(room);
    String[] later =
        IntStream.range(at + 1, ROOMS.size())
            .mapToObj(i -> "chipcast." + ROOMS.get(i) + "..")
            .toArray(String[]::new);
    check(
        noClasses()
            .that()
            .resideInAPackage("chipcast." + room + "..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(later)));
  }

  @Test
  void everyClassHasItsRoom() {
    String[] all = ROOMS.stream().map(room -> "chipcast." + room + "..").toArray(String[]::new);
    check(classes().should().resideInAnyPackage(all));
  }

  @Test
  void modelCodeUsesOurOwnElementaryFunctions() {
    check(
        noAccess(
            "call Math or StrictMath where JVMs differ",
            access ->
                Set.of("java.lang.Math", "java.lang.StrictMath")
                        .contains(access.getTargetOwner().getName())
                    && INEXACT.contains(access.getName())));
  }

  @Test
  void nothingDependsOnTheMachinesCharset() {
    check(noCall("use the default charset", DEFAULT_CHARSET));
  }

  @Test
  void nothingDependsOnTheMachinesLocale() {
    check(noCall("use the default locale", DEFAULT_LOCALE));
  }

  @Test
  void nothingPrintsADoubleTheWayTheJvmLikes() {
    check(noCall("print a double", DOUBLE_TO_STRING));
  }

  @Test
  void nothingDependsOnTheClockOrOnChance() {
    check(
        noClasses()
            .that(resideInAPackage("chipcast.."))
            .should()
            .accessTargetWhere(
                describe(
                    "the clock or unseeded chance",
                    access ->
                        access.getName().equals("now")
                                && access.getTargetOwner().getPackageName().equals("java.time")
                            || Set.of("System.currentTimeMillis()", "UUID.randomUUID()")
                                .contains(signature(access))
                            || Set.of("java.util.Random", "java.util.concurrent.ThreadLocalRandom")
                                .contains(access.getTargetOwner().getName()))));
  }

  @Test
  void onlyThePivotKnowsTablesaw() {
    check(
        noClasses()
            .that(not("chipcast.report.pivot"))
            .should()
            .dependOnClassesThat(resideInAPackage("tech.tablesaw..")));
  }

  @Test
  void onlyMainTouchesTheProcess() {
    check(
        noClasses()
            .that(
                describe(
                    "are not Main", c -> !c.getName().matches("chipcast\\.command\\.Main(\\$.*)?")))
            .should()
            .accessTargetWhere(
                describe(
                    "System.in, System.out, System.err or an exit",
                    access ->
                        access.getTargetOwner().isEquivalentTo(System.class)
                                && Set.of("in", "out", "err", "exit").contains(access.getName())
                            || access.getTargetOwner().isEquivalentTo(Runtime.class)
                                && Set.of("exit", "halt").contains(access.getName()))));
  }

  private static DescribedPredicate<JavaClass> not(String room) {
    return DescribedPredicate.not(resideInAPackage(room + ".."));
  }

  private static ArchRule noCall(String what, Set<String> signatures) {
    return noAccess(what, access -> signatures.contains(signature(access)));
  }

  private static ArchRule noAccess(
      String what, java.util.function.Predicate<JavaAccess<?>> forbidden) {
    return noClasses().should().accessTargetWhere(describe(what, forbidden));
  }

  /** The target of a call as {@code Owner.name(Type,Type)}, by simple names. */
  private static String signature(JavaAccess<?> access) {
    String parameters =
        access.getTarget()
                instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget call
            ? call.getRawParameterTypes().stream()
                .map(JavaClass::getSimpleName)
                .collect(joining(","))
            : "";
    return access.getTargetOwner().getSimpleName()
        + "."
        + access.getName()
        + "("
        + parameters
        + ")";
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(MAIN);
  }
}
