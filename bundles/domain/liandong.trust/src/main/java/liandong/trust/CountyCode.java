package liandong.trust;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import liandong.evidence.Bilingual;

/**
 * What the bundle of a county may hold: tables, and pure functions over the domain. Java has no
 * sandbox, so this is no wall against somebody who means harm and has a key; it finds what does not
 * belong there before it runs.
 */
final class CountyCode {
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
              + "|java/lang/System\\.(?!arraycopy$|identityHashCode$|lineSeparator$).*"
              + "|java/lang/Class\\.(forName|newInstance|getClassLoader|getModule|get(Declared)?"
              + "(Method|Field|Constructor|Class)\\w*|getResource\\w*)"
              + "|java/lang/invoke/(MethodHandles?|MethodHandles\\$Lookup|VarHandle)\\..*"
              + "|java/io/(File|RandomAccessFile|Object(In|Out)put|Console)\\w*\\..*"
              + "|java/util/(Timer\\w*|ServiceLoader)\\..*"
              + "|.*\\.(setAccessible|trySetAccessible)");

  private static final Pattern CLAUSE = Pattern.compile("(?:[^,\"]|\"[^\"]*\")+");
  private static final Pattern NOT_READ = Pattern.compile(".*\\.(jar|zip|so|dll|dylib|jnilib)");
  private static final int MOST_OBJECTIONS = 10;

  private final SortedMap<String, byte[]> content;
  private final Manifest manifest;

  private CountyCode(SortedMap<String, byte[]> content, Manifest manifest) {
    this.content = content;
    this.manifest = manifest;
  }

  static CountyCode of(byte[] jar) throws IOException {
    SortedMap<String, byte[]> content = ZipContent.of(jar);
    byte[] manifest = content.get(JarFile.MANIFEST_NAME);
    if (manifest == null) {
      throw new IOException("no manifest");
    }
    return new CountyCode(content, new Manifest(new ByteArrayInputStream(manifest)));
  }

  private String header(String name) {
    String value = manifest.getMainAttributes().getValue(name);
    return value == null ? "" : value.strip();
  }

  String named() {
    return header("Bundle-SymbolicName").split(";", 2)[0].strip() + " " + header("Bundle-Version");
  }

  boolean isNamed(String bundle, String version) {
    return named().equals(bundle + " " + version);
  }

  /** What does not belong there; the first ten. */
  List<Bilingual> objections() throws IOException {
    List<Bilingual> found = new ArrayList<>();
    FOREIGN_HEADERS.stream()
        .filter(each -> !header(each).isEmpty())
        .forEach(each -> found.add(words("code.header", each, header(each))));
    Matcher imports = CLAUSE.matcher(header("Import-Package"));
    while (imports.find()) {
      String imported = imports.group().strip().split(";", 2)[0].strip();
      if (!PACKAGES.contains(imported)) {
        found.add(words("code.import", imported));
      }
    }
    for (Map.Entry<String, byte[]> each : content.entrySet()) {
      found.addAll(objections(each.getKey(), each.getValue()));
    }
    return found.stream().limit(MOST_OBJECTIONS).toList();
  }

  private List<Bilingual> objections(String path, byte[] bytes) throws IOException {
    if (path.endsWith(".class")) {
      return code(path, bytes);
    }
    if (NOT_READ.matcher(path).matches()) {
      return List.of(words("code.file", path));
    }
    boolean wiring = path.endsWith(".xml") && !path.startsWith("META-INF/maven/");
    return wiring && !isPlainComponent(new String(bytes, StandardCharsets.UTF_8))
        ? List.of(words("code.wiring", path))
        : List.of();
  }

  /** It offers its rules and asks for no service of anybody's. */
  private static boolean isPlainComponent(String xml) {
    return xml.contains("http://www.osgi.org/xmlns/scr/") && !xml.contains("<reference");
  }

  private List<Bilingual> code(String path, byte[] bytes) throws IOException {
    ConstantPool pool = ConstantPool.of(bytes);
    List<Bilingual> found = new ArrayList<>();
    pool.classes().stream()
        .filter(each -> each.contains("/") && !isOwn(each) && !PACKAGES.contains(packageOf(each)))
        .distinct()
        .forEach(each -> found.add(words("code.uses", path, each.replace('/', '.'))));
    pool.members().stream()
        .map(each -> each.owner() + "." + each.name())
        .filter(each -> REACHES_OUT.matcher(each).matches())
        .distinct()
        .forEach(each -> found.add(words("code.uses", path, each.replace('/', '.'))));
    return found;
  }

  private boolean isOwn(String name) {
    return content.containsKey(name + ".class");
  }

  private static String packageOf(String name) {
    return name.substring(0, name.lastIndexOf('/')).replace('/', '.');
  }

  private static Bilingual words(String key, Object... facts) {
    return Verdict.Refused.words(key, facts);
  }
}
