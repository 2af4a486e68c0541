package liandong.county.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.VersionRange;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.resource.Namespace;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;

/** One package that a manifest imports, as a question to the framework. */
record ImportedPackage(String name, String version, boolean isOptional) implements Requirement {
  private static final Pattern CLAUSE = Pattern.compile("(?:[^,\"]|\"[^\"]*\")+");
  private static final Pattern VERSION = Pattern.compile(";\\s*version=\"?([^\";]+)\"?");
  private static final Pattern OPTIONAL = Pattern.compile(";\\s*resolution:=\"?optional\"?");

  /** The clauses of an {@code Import-Package}; none for a blank one. */
  static List<ImportedPackage> of(String header) {
    List<ImportedPackage> all = new ArrayList<>();
    Matcher clauses = CLAUSE.matcher(header);
    while (clauses.find()) {
      String clause = clauses.group().strip();
      Matcher version = VERSION.matcher(clause);
      String range = version.find() ? version.group(1) : "0.0.0";
      if (!clause.isEmpty()) {
        all.add(
            new ImportedPackage(
                clause.split(";", 2)[0].strip(), range, OPTIONAL.matcher(clause).find()));
      }
    }
    return all;
  }

  @Override
  public String getNamespace() {
    return BundleRevision.PACKAGE_NAMESPACE;
  }

  @Override
  public Map<String, String> getDirectives() {
    String range = new VersionRange(version).toFilterString("version");
    return Map.of(
        Namespace.REQUIREMENT_FILTER_DIRECTIVE,
        "(&(" + BundleRevision.PACKAGE_NAMESPACE + "=" + name + ")" + range + ")");
  }

  @Override
  public Map<String, Object> getAttributes() {
    return Map.of();
  }

  /** Nobody's: it asks before there is a bundle. */
  @Override
  public Resource getResource() {
    return null;
  }

  @Override
  public String toString() {
    return name + " " + version;
  }
}
