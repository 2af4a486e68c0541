package liandong.trust;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import liandong.evidence.Bilingual;
import liandong.evidence.Sha256;

/**
 * What the bundle of a county may hold: tables, and pure functions over the domain. Java has no
 * sandbox, so this is no wall against somebody who means harm and has a key; it finds what does not
 * belong there before it runs.
 */
public final class CountyCode {
  /** What an objection is to. */
  public enum Kind {
    /** How the bundle would be wired, or what lies in it that cannot be read. */
    WIRING,
    /** Code that would leave its rules. */
    REACHING_OUT,
    /** Code whose answer depends on when, where or by what luck it is asked. */
    NOT_PURE
  }

  /**
   * Something that does not belong there.
   *
   * @param file in the bundle; blank for its manifest
   * @param used the class, or class and member, with slashes, as byte code names them; blank where
   *     it is no code
   */
  public record Objection(Kind kind, String file, String used, Bilingual sentence) {}

  /** Would wire it to others, run outside its rules, or bring code that is not read here. */
  private static final List<String> FOREIGN_HEADERS =
      List.of(
          "Fragment-Host",
          "DynamicImport-Package",
          "Require-Bundle",
          "Export-Package",
          "Bundle-NativeCode",
          "Bundle-Activator",
          "ExtensionBundle-Activator",
          "Bundle-ClassPath",
          "Bundle-Blueprint");

  /** What the shipped counties use, and what else a calculation may need. */
  private static final Set<String> PACKAGES =
      Set.of(
          "java.io",
          "java.lang",
          "java.lang.annotation",
          "java.lang.invoke",
          "java.lang.runtime",
          "java.math",
          "java.nio.charset",
          "java.text",
          "java.time",
          "java.time.chrono",
          "java.time.format",
          "java.time.temporal",
          "java.time.zone",
          "java.util",
          "java.util.function",
          "java.util.regex",
          "java.util.stream",
          "liandong.calendar",
          "liandong.cases",
          "liandong.catalogue",
          "liandong.county",
          "liandong.county.site",
          "liandong.evidence",
          "liandong.places",
          "liandong.supervision");

  /** Within those packages: {@code class.member}. */
  private static final Pattern REACHES_OUT =
      Pattern.compile(
          "java/lang/(Runtime|Process\\w*|Thread\\w*|ClassLoader|Module\\w*|StackWalker|Compiler"
              + "|SecurityManager)(\\$\\w+)?\\..*"
              + "|java/lang/System\\.(?!arraycopy$|lineSeparator$).*"
              + "|java/lang/Class\\.(forName|newInstance|getClassLoader|getModule|get(Declared)?"
              + "(Method|Field|Constructor|Class)\\w*|getResource\\w*)"
              + "|java/lang/invoke/(MethodHandles?|MethodHandles\\$Lookup|VarHandle)\\..*"
              + "|java/io/(File|RandomAccessFile|Object(In|Out)put|Console)\\w*\\..*"
              + "|java/util/(Timer\\w*|ServiceLoader)\\..*"
              + "|.*\\.(setAccessible|trySetAccessible)");

  /**
   * A decision is run again years later, elsewhere, and has to come out the same: so nothing tells
   * a county the time, its zone or language, and nothing throws dice.
   */
  private static final Pattern DEPENDS =
      Pattern.compile(
          "java/time/(chrono/)?\\w+\\.now"
              + "|java/time/Clock\\.(system\\w*|tick\\w*)"
              + "|java/time/InstantSource\\.system"
              + "|java/time/ZoneId\\.systemDefault"
              + "|java/util/(Date|Random|SplittableRandom|GregorianCalendar)\\.<init>"
              + "|java/util/Calendar\\.getInstance"
              + "|java/util/(TimeZone|Locale)\\.getDefault"
              + "|java/util/UUID\\.randomUUID"
              + "|java/util/Collections\\.shuffle"
              + "|java/lang/(Strict)?Math\\.random"
              + "|java/lang/System\\.(currentTimeMillis|nanoTime|getenv|getProperty\\w*|identityHashCode)");

  private static final Pattern CLAUSE = Pattern.compile("(?:[^,\"]|\"[^\"]*\")+");
  private static final Pattern NOT_READ = Pattern.compile(".*\\.(jar|zip|so|dll|dylib|jnilib)");

  private final SortedMap<String, byte[]> content;
  private final Manifest manifest;

  private CountyCode(SortedMap<String, byte[]> content, Manifest manifest) {
    this.content = content;
    this.manifest = manifest;
  }

  /**
   * @throws IOException when it is no bundle, or one that cannot be read whole
   */
  public static CountyCode of(byte[] jar) throws IOException {
    SortedMap<String, byte[]> content = ZipContent.of(jar);
    byte[] manifest = content.get(JarFile.MANIFEST_NAME);
    if (manifest == null) {
      throw new IOException("no manifest");
    }
    return new CountyCode(content, new Manifest(new ByteArrayInputStream(manifest)));
  }

  /** A header of the manifest; blank where there is none. */
  public String header(String name) {
    String value = manifest.getMainAttributes().getValue(name);
    return value == null ? "" : value.strip();
  }

  /** The file of the bundle at that path; empty where there is none. */
  public Optional<byte[]> file(String path) {
    return Optional.ofNullable(content.get(path)).map(byte[]::clone);
  }

  /** The paths of its classes. */
  public List<String> classFiles() {
    return content.keySet().stream().filter(each -> each.endsWith(".class")).toList();
  }

  public Sha256 digest() {
    return ContentDigest.of(content);
  }

  public String symbolicName() {
    return header("Bundle-SymbolicName").split(";", 2)[0].strip();
  }

  String named() {
    return symbolicName() + " " + header("Bundle-Version");
  }

  boolean isNamed(String bundle, String version) {
    return named().equals(bundle + " " + version);
  }

  /** The clauses of a header, such as the packages that it imports; none for a blank one. */
  public List<String> clauses(String header) {
    return CLAUSE.matcher(header(header)).results().map(each -> each.group().strip()).toList();
  }

  /**
   * Everything that does not belong there, the manifest first.
   *
   * @throws IOException when a class cannot be read
   */
  public List<Objection> objections() throws IOException {
    List<Objection> found = new ArrayList<>();
    FOREIGN_HEADERS.stream()
        .filter(each -> !header(each).isEmpty())
        .forEach(each -> found.add(wiring("", "code.header", each, header(each))));
    clauses("Import-Package").stream()
        .map(each -> each.split(";", 2)[0].strip())
        .filter(each -> !PACKAGES.contains(each))
        .forEach(each -> found.add(wiring("", "code.import", each)));
    for (Map.Entry<String, byte[]> each : content.entrySet()) {
      found.addAll(objections(each.getKey(), each.getValue()));
    }
    return found;
  }

  private List<Objection> objections(String path, byte[] bytes) throws IOException {
    if (path.endsWith(".class")) {
      return code(path, bytes);
    }
    if (NOT_READ.matcher(path).matches()) {
      return List.of(wiring(path, "code.file", path));
    }
    boolean wiring = path.endsWith(".xml") && !path.startsWith("META-INF/maven/");
    return wiring && !isPlainComponent(new String(bytes, StandardCharsets.UTF_8))
        ? List.of(wiring(path, "code.wiring", path))
        : List.of();
  }

  /** It offers its rules and asks for no service of anybody's. */
  private static boolean isPlainComponent(String xml) {
    return xml.contains("http://www.osgi.org/xmlns/scr/") && !xml.contains("<reference");
  }

  private List<Objection> code(String path, byte[] bytes) throws IOException {
    ConstantPool pool = ConstantPool.of(bytes);
    List<Objection> found = new ArrayList<>();
    pool.classes().stream()
        .filter(each -> each.contains("/") && !isOwn(each) && !PACKAGES.contains(packageOf(each)))
        .distinct()
        .forEach(each -> found.add(use(Kind.REACHING_OUT, path, each)));
    pool.members().stream()
        .map(each -> each.owner() + "." + each.name())
        .distinct()
        .forEach(each -> kindOf(each).ifPresent(kind -> found.add(use(kind, path, each))));
    return found;
  }

  private static Optional<Kind> kindOf(String member) {
    if (DEPENDS.matcher(member).matches()) {
      return Optional.of(Kind.NOT_PURE);
    }
    return REACHES_OUT.matcher(member).matches()
        ? Optional.of(Kind.REACHING_OUT)
        : Optional.empty();
  }

  private boolean isOwn(String name) {
    return content.containsKey(name + ".class");
  }

  private static String packageOf(String name) {
    return name.substring(0, name.lastIndexOf('/')).replace('/', '.');
  }

  private static Objection wiring(String file, String key, Object... facts) {
    return new Objection(Kind.WIRING, file, "", Verdict.Refused.words(key, facts));
  }

  private static Objection use(Kind kind, String file, String used) {
    return new Objection(
        kind, file, used, Verdict.Refused.words("code.uses", file, used.replace('/', '.')));
  }
}
