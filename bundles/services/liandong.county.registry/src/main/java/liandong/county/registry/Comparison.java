package liandong.county.registry;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import liandong.catalogue.CatalogueDifference;
import liandong.county.Clause;
import liandong.county.CountyData;
import liandong.county.law.CountyVersion;
import liandong.county.swap.TablesDifference;
import liandong.county.swap.VersionDifference;
import liandong.county.swap.VersionDifference.Kind;
import liandong.county.swap.VersionDifference.RuleChange;
import liandong.evidence.Source;

/**
 * Two versions of a county side by side: their items, their rules to the byte of each class, and
 * what else they say.
 */
final class Comparison {
  private Comparison() {}

  /**
   * One side.
   *
   * @param rules its clauses by the names of their classes; empty where it is not installed, so
   *     that nobody can ask it which of its classes are rules
   */
  record Side(CountyData data, Map<String, byte[]> classes, Optional<Map<String, Source>> rules) {
    static Side installed(CountyVersion version, CountyBundle bundle) throws IOException {
      Map<String, Source> rules = new TreeMap<>();
      for (Clause each : version.rules().clauses()) {
        rules.put(each.getClass().getName(), each.source());
      }
      return new Side(version.data(), classesOf(bundle), Optional.of(rules));
    }

    static Side inJar(CountyData data, JarBundle jar) throws IOException {
      return new Side(data, classesOf(jar), Optional.empty());
    }

    private static Map<String, byte[]> classesOf(CountyBundle bundle) throws IOException {
      Map<String, byte[]> classes = new TreeMap<>();
      for (CountyBundle.Entry each : bundle.entries()) {
        if (each.path().endsWith(".class")) {
          try (InputStream in = each.content().open()) {
            classes.put(
                each.path().substring(0, each.path().length() - 6).replace('/', '.'),
                in.readAllBytes());
          }
        }
      }
      return classes;
    }

    /** Its classes that the other does not have; any of them may be a rule. */
    List<String> classesBeyond(Side other) {
      return classes.keySet().stream().filter(each -> !other.classes.containsKey(each)).toList();
    }
  }

  static VersionDifference between(Side before, Side after) {
    return new VersionDifference(
        CatalogueDifference.between(before.data().catalogue(), after.data().catalogue()),
        rules(before, after),
        TablesDifference.between(before.data(), after.data()));
  }

  private static List<RuleChange> rules(Side before, Side after) {
    TreeSet<String> names = new TreeSet<>();
    before.rules().ifPresent(each -> names.addAll(each.keySet()));
    after.rules().ifPresent(each -> names.addAll(each.keySet()));
    List<RuleChange> changes = new ArrayList<>();
    for (String name : names) {
      boolean was = isRule(before, name);
      boolean is = isRule(after, name);
      if (was && is && isOther(before, after, name)) {
        changes.add(change(before, after, name, Kind.CHANGED));
      } else if (was != is) {
        changes.add(change(before, after, name, is ? Kind.ADDED : Kind.REMOVED));
      }
    }
    return changes;
  }

  /** Of a version that is not installed: a class of that name is taken to be the rule still. */
  private static boolean isRule(Side side, String name) {
    return side.rules()
        .map(each -> each.containsKey(name))
        .orElseGet(() -> side.classes().containsKey(name));
  }

  private static boolean isOther(Side before, Side after, String name) {
    boolean otherBytes =
        !Arrays.equals(
            before.classes().getOrDefault(name, new byte[0]),
            after.classes().getOrDefault(name, new byte[0]));
    boolean otherSource =
        before.rules().isPresent()
            && after.rules().isPresent()
            && !before.rules().get().get(name).equals(after.rules().get().get(name));
    return otherBytes || otherSource;
  }

  private static RuleChange change(Side before, Side after, String name, Kind kind) {
    Source source =
        after
            .rules()
            .map(each -> each.get(name))
            .or(() -> before.rules().map(each -> each.get(name)))
            .orElseThrow();
    return new RuleChange(name.substring(name.lastIndexOf('.') + 1), kind, source);
  }
}
