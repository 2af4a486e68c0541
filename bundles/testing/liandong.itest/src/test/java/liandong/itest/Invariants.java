package liandong.itest;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import liandong.cases.CaseFeed;
import liandong.cases.CaseLaw;
import liandong.cases.CaseStore;
import liandong.cases.Decide;
import liandong.cases.MonthBook;
import liandong.county.Clause;
import liandong.county.CountyRules;
import liandong.county.law.CountyVersion;
import liandong.supervision.SupervisionStore;
import org.osgi.service.component.annotations.Activate;

/**
 * The rules of the house that no compiler knows. Each gives the sentences that a builder should
 * read; none means that it holds.
 */
final class Invariants {
  /** What only one room may touch; the packages by their beginnings. */
  private static final Map<String, String> AT_HOME =
      Map.of(
          "javax.persistence", "liandong.store.jpa",
          "org.eclipse.persistence", "liandong.store.jpa",
          "org.flywaydb", "liandong.store.jpa",
          "org.apache.cxf", "liandong.door.soap",
          "javax.xml.bind", "liandong.door.soap",
          "javax.xml.ws", "liandong.door.soap",
          "javax.jws", "liandong.door.soap",
          "org.apache.karaf.shell", "liandong.door.shell");

  private static final Set<String> WHAT_THE_LAW_IS =
      Set.of("pin", "itemOn", "itemVersion", "itemOf", "places", "delegations", "offered");

  /** Who has a clock of its own, because it says when something happened, or what day it is. */
  private static final Set<String> DESKS =
      Set.of(
          "liandong.cases.handling",
          "liandong.cases.tally",
          "liandong.calendar.notices",
          "liandong.county.bulkhead",
          "liandong.county.registry",
          "liandong.supervision.desk");

  /** It says when a backup was made; all else in the store goes by the database's time. */
  private static final String KEEPER = "liandong.store.jpa.StoreKeeper";

  private static final Pattern PATTERN_NAME = Pattern.compile(".*(Impl|Manager|Helper|Utils?)");

  private Invariants() {}

  /** The domain is plain Java: it imports {@code java.*} and itself. */
  static List<String> domainStandsAlone(House house) {
    Map<String, OurBundle> exporters = house.exporters();
    return house.in("domain").stream()
        .flatMap(
            bundle ->
                bundle.imports().stream()
                    .filter(imported -> !imported.startsWith("java."))
                    .filter(imported -> !isOf("domain", exporters.get(imported)))
                    .map(imported -> bundle.name() + " imports " + imported))
        .toList();
  }

  /** What services share that is nobody's service. */
  private static final String SHARED = "liandong.rounds";

  /** Who is not of the domain meets others there only, but for what the services share. */
  static List<String> roomsMeetInTheDomain(House house) {
    Map<String, OurBundle> exporters = house.exporters();
    return house.bundles().stream()
        .flatMap(
            bundle ->
                bundle.imports().stream()
                    .filter(imported -> imported.startsWith("liandong."))
                    .filter(imported -> !isOf("domain", exporters.get(imported)))
                    .filter(
                        imported -> !(bundle.room().equals("services") && imported.equals(SHARED)))
                    .map(imported -> bundle.name() + " imports " + imported))
        .toList();
  }

  /** County and device bundles know the domain and nothing else, and nobody knows them. */
  static List<String> plugInsKnowTheDomainOnly(House house) {
    Map<String, OurBundle> exporters = house.exporters();
    List<String> found = new ArrayList<>();
    for (OurBundle bundle : house.in("counties")) {
      bundle.imports().stream()
          .filter(imported -> !imported.startsWith("java."))
          .filter(imported -> !isOf("domain", exporters.get(imported)))
          .forEach(imported -> found.add(bundle.name() + " imports " + imported));
    }
    Stream.of("counties", "devices")
        .flatMap(room -> house.in(room).stream())
        .forEach(
            bundle ->
                bundle
                    .exports()
                    .forEach(exported -> found.add(bundle.name() + " exports " + exported)));
    return found;
  }

  private static boolean isOf(String room, OurBundle exporter) {
    return exporter != null && exporter.room().equals(room);
  }

  /** JPA, SOAP and Karaf's shell are each known to one bundle. */
  static List<String> eachTechniqueHasOneRoom(House house) {
    List<String> found = new ArrayList<>();
    for (OurBundle bundle : house.bundles()) {
      for (String imported : bundle.imports()) {
        AT_HOME.forEach(
            (technique, home) -> {
              if (imported.startsWith(technique) && !bundle.name().equals(home)) {
                found.add(bundle.name() + " imports " + imported + ", which belongs to " + home);
              }
            });
      }
    }
    return found;
  }

  /** Folder, artifactId, symbolic name and root package are one name. */
  static List<String> oneNameEverywhere(House house) {
    List<String> found = new ArrayList<>();
    for (OurBundle bundle : house.bundles()) {
      String name = bundle.name();
      if (!bundle.artifactId().equals(name)) {
        found.add(name + " has the artifactId " + bundle.artifactId());
      }
      if (!bundle.symbolicName().equals(name)) {
        found.add(name + " has the symbolic name " + bundle.symbolicName());
      }
      for (String each : bundle.packages()) {
        if (!each.equals(name) && !each.startsWith(name + ".")) {
          found.add(name + " has the package " + each);
        }
      }
    }
    return found;
  }

  /** SCR needs a public class; nobody else needs to see it. */
  static List<String> componentsArePublicAndHidden(House house, JavaClasses classes) {
    List<String> found = new ArrayList<>();
    for (OurBundle bundle : house.bundles()) {
      for (String component : bundle.components()) {
        JavaClass made = classes.get(component);
        if (!made.getModifiers().contains(PUBLIC)) {
          found.add(component + " is not public");
        }
        if (bundle.exports().contains(made.getPackageName())) {
          found.add(component + " lies in an exported package");
        }
      }
    }
    return found;
  }

  /** Names come from the office, not from patterns. */
  static List<String> noClassIsNamedAfterAPattern(JavaClasses classes) {
    return classes.stream()
        .filter(each -> PATTERN_NAME.matcher(each.getSimpleName()).matches())
        .map(JavaClass::getName)
        .sorted()
        .toList();
  }

  /** Who imports a package of ours reads in one sentence what it is for, and sees its version. */
  static List<String> exportsHaveVersionAndSentence(House house) {
    List<String> found = new ArrayList<>();
    for (OurBundle bundle : house.bundles()) {
      for (String exported : bundle.exports()) {
        if (bundle.exportedVersion(exported).filter(v -> !v.startsWith("0.0.0")).isEmpty()) {
          found.add(exported + " is exported without a version");
        }
        if (!hasSentence(bundle, exported)) {
          found.add(exported + " has no sentence in its package-info");
        }
      }
    }
    return found;
  }

  private static boolean hasSentence(OurBundle bundle, String exported) {
    Path info =
        bundle
            .folder()
            .resolve("src/main/java")
            .resolve(exported.replace('.', '/'))
            .resolve("package-info.java");
    return Files.exists(info)
        && Pattern.compile("/\\*\\*.*\\w.*\\..*\\*/.*@Export", Pattern.DOTALL)
            .matcher(OurBundle.read(info))
            .find();
  }

  /**
   * County law is consulted in <em>decide</em>, its clauses where the law is put together. What the
   * law merely is (its pin, its items, lists, delegations and places) may be read by all who have
   * it.
   */
  static List<String> lawIsConsultedInDecideOnly(JavaClasses classes) {
    return Stream.of(
            calls(classes, Invariants::asksTheLaw, Invariants::isDeciding),
            calls(classes, method(CaseLaw.class, "number"), from("liandong.cases.handling")),
            calls(
                classes,
                Invariants::asksAClause,
                from("liandong.county.law").or(fromA(Clause.class))),
            calls(
                classes,
                method(CountyRules.class, "clauses"),
                from(
                        "liandong.county.law",
                        "liandong.county.registry",
                        "liandong.county.certification")
                    .or(fromA(CountyRules.class))))
        .flatMap(List::stream)
        .toList();
  }

  /** The classes beside {@link Decide} whose names begin like it share its work. */
  private static boolean isDeciding(JavaCodeUnitAccess<?> call) {
    return call.getOriginOwner().getPackageName().equals(Decide.class.getPackageName())
        && call.getOriginOwner().getSimpleName().startsWith(Decide.class.getSimpleName());
  }

  /** Also what will be added to the interface. */
  private static boolean asksTheLaw(JavaCodeUnitAccess<?> call) {
    return call.getTargetOwner().isAssignableTo(CaseLaw.class)
        && Arrays.stream(CaseLaw.class.getDeclaredMethods())
            .map(Method::getName)
            .filter(each -> !WHAT_THE_LAW_IS.contains(each) && !each.equals("number"))
            .anyMatch(call.getTarget().getName()::equals);
  }

  private static boolean asksAClause(JavaCodeUnitAccess<?> call) {
    String name = call.getTarget().getName();
    return call.getTargetOwner().isAssignableTo(Clause.class)
        && !name.equals("source")
        && !name.equals(JavaConstructor.CONSTRUCTOR_NAME);
  }

  /** One service writes cases. */
  static List<String> onlyHandlingWrites(JavaClasses classes) {
    return calls(
        classes,
        method(CaseStore.class, "open", "append", "keep"),
        from("liandong.cases.handling"));
  }

  /** The figures of the months are written by who counts the record, and by nobody else. */
  static List<String> onlyTheTallyWritesFigures(JavaClasses classes) {
    return calls(classes, method(MonthBook.class, "write"), from("liandong.cases.tally"));
  }

  /**
   * Its own desk reads by what a county is supervised, keeps the files, and follows the cases. A
   * rehearsal reads it too, to say which cards would be others, and gives none.
   */
  static List<String> supervisionHasOneDesk(JavaClasses classes) {
    Stream<String> policy =
        calls(
            classes,
            method(CountyVersion.class, "supervision"),
            from("liandong.supervision.desk", "liandong.county.swap"))
            .stream();
    Stream<String> files =
        Stream.of(
                method(SupervisionStore.class, "append", "keep"), method(CaseFeed.class, "tickOff"))
            .flatMap(such -> calls(classes, such, from("liandong.supervision.desk")).stream());
    return Stream.concat(policy, files).toList();
  }

  /** A clock comes in; only where Declarative Services makes a desk is it the system's. */
  static List<String> nobodyAsksTheSystemForTheTime(JavaClasses classes) {
    return calls(
        classes,
        Invariants::tellsTheTime,
        call ->
            isActivatingConstructor(call.getOrigin())
                && (DESKS.contains(call.getOriginOwner().getPackageName())
                    || call.getOriginOwner().getName().equals(KEEPER))
                && call.getTargetOwner().isEquivalentTo(Clock.class));
  }

  private static boolean tellsTheTime(JavaCodeUnitAccess<?> call) {
    JavaClass owner = call.getTargetOwner();
    String name = call.getTarget().getName();
    Set<String> arguments =
        Set.copyOf(
            call.getTarget().getRawParameterTypes().stream().map(JavaClass::getName).toList());
    if (owner.getPackageName().startsWith("java.time")) {
      return (name.equals("now") && !arguments.contains(Clock.class.getName()))
          || name.startsWith("system")
          || name.startsWith("tick");
    }
    return (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
        || (owner.isEquivalentTo(Date.class)
            && name.equals(JavaConstructor.CONSTRUCTOR_NAME)
            && arguments.isEmpty())
        || (owner.isAssignableTo(Calendar.class) && name.equals("getInstance"));
  }

  private static boolean isActivatingConstructor(JavaCodeUnit origin) {
    return origin.isConstructor()
        && origin.getModifiers().contains(PUBLIC)
        && origin.isAnnotatedWith(Activate.class);
  }

  private static Predicate<JavaCodeUnitAccess<?>> method(Class<?> owner, String... names) {
    return call ->
        call.getTargetOwner().isAssignableTo(owner)
            && List.of(names).contains(call.getTarget().getName());
  }

  private static Predicate<JavaCodeUnitAccess<?>> fromA(Class<?> kind) {
    return call -> call.getOriginOwner().isAssignableTo(kind);
  }

  private static Predicate<JavaCodeUnitAccess<?>> from(String... packages) {
    return call -> List.of(packages).contains(call.getOriginOwner().getPackageName());
  }

  /** The calls and method references that are such and are not allowed. */
  private static List<String> calls(
      JavaClasses classes,
      Predicate<JavaCodeUnitAccess<?>> such,
      Predicate<JavaCodeUnitAccess<?>> allowed) {
    return classes.stream()
        .flatMap(each -> each.getCodeUnits().stream())
        .flatMap(Invariants::callsOf)
        .filter(such)
        .filter(allowed.negate())
        .map(JavaCodeUnitAccess::getDescription)
        .sorted()
        .toList();
  }

  private static Stream<JavaCodeUnitAccess<?>> callsOf(JavaCodeUnit unit) {
    return Stream.of(
            unit.getMethodCallsFromSelf(),
            unit.getConstructorCallsFromSelf(),
            unit.getMethodReferencesFromSelf(),
            unit.getConstructorReferencesFromSelf())
        .flatMap(Set::stream);
  }
}
