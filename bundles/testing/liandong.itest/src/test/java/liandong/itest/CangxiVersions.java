package liandong.itest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import liandong.itest.bad.FailsAtStart;
import liandong.itest.bad.HangsAtStart;
import liandong.itest.bad.SaysNo;

/** The versions of Cangxi in a copy of the distribution, as an operator changes and reads them. */
final class CangxiVersions {
  private static final AtomicInteger MINOR = new AtomicInteger();

  private final Copy copy;
  private final Path jars;

  /**
   * The versions of one copy.
   *
   * @param jars folder into which new versions are delivered
   */
  CangxiVersions(Copy copy, Path jars) {
    this.copy = copy;
    this.jars = jars;
  }

  /** A number that no version has yet. */
  String next() {
    return "1." + MINOR.incrementAndGet() + ".0";
  }

  CountyJar jar(String version) throws IOException {
    return new CountyJar(copy.data().resolve("home"), version);
  }

  /** Tries to put a delivered version into force. */
  Copy.Said apply(String options, CountyJar jar) throws IOException {
    return apply(options, jar.in(jars));
  }

  /**
   * The same with a version that is there, or a file.
   *
   * @param options such as {@code --watch 0}
   */
  Copy.Said apply(String options, String candidate) throws IOException {
    return copy.exec(
        "county:apply --county cangxi --without-rehearsal test " + options + " " + candidate);
  }

  /** Puts the next version into force without watching it, and gives its number. */
  String putNextInForce() throws IOException {
    String version = next();
    apply("--watch 0", jar(version)).done();
    return version;
  }

  /** The same, for a swap that will be cut off: what the command said does not matter. */
  CompletableFuture<Void> applyCutOff(String options, CountyJar jar) throws IOException {
    String address = jar.in(jars);
    return CompletableFuture.runAsync(
        () -> {
          try {
            apply(options, address);
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
  }

  /** What an integrator may deliver by mistake: what is wrong with it, and its address. */
  Map<String, String> badBundles() throws IOException {
    Map<String, String> bad = new LinkedHashMap<>();
    bad.put("missing import", jar(next()).importing("no.such.office").in(jars));
    bad.put("throws at start", jar(next()).activatedBy(FailsAtStart.class).in(jars));
    bad.put("start hangs", jar(next()).activatedBy(HangsAtStart.class).in(jars));
    bad.put("health probe false", jar(next()).ruledBy(SaysNo.class).in(jars));
    bad.put(
        "invalid data",
        jar(next()).replacing("COUNTY-INF/items.csv", "\n", ",one cell too many\n").in(jars));
    bad.put("truncated jar", jar(next()).cutOffIn(jars));
    return bad;
  }

  /** The version that new cases take. */
  String active() throws IOException {
    return copy.exec("county:versions --no-format --county cangxi")
        .done()
        .out()
        .lines()
        .filter(line -> line.startsWith("cangxi\t") && line.contains("active"))
        .map(line -> line.split("\t")[1])
        .findFirst()
        .orElse("none");
  }

  /** The last lines of the journal, also while nobody can read it. */
  String history() {
    try {
      return copy.exec("county:history --no-format --county cangxi --size 3").out();
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** What the journal says of the swap to that version. */
  String entryOf(String version) throws IOException {
    return copy.exec("county:history --no-format --county cangxi --size 1000")
        .done()
        .out()
        .lines()
        .filter(line -> line.contains("apply\t") && line.contains("\t" + version + "\t"))
        .findFirst()
        .orElse("nothing of " + version);
  }
}
