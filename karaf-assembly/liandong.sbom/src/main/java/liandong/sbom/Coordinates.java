package liandong.sbom;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Maven calls a jar; the group is empty where nobody says it. */
record Coordinates(String group, String artifact, String version) {
  private static final Pattern IN_REPOSITORY =
      Pattern.compile("system/(.+)/([^/]+)/([^/]+)/\\2-\\3[^/]*\\.jar");
  private static final Pattern FILE = Pattern.compile("(?:.*/)?([^/]+?)(?:-(\\d[^/]*?))?\\.jar");

  /** From a place in a Maven repository. */
  static Optional<Coordinates> ofPath(String place) {
    Matcher at = IN_REPOSITORY.matcher(place);
    return at.matches()
        ? Optional.of(new Coordinates(at.group(1).replace('/', '.'), at.group(2), at.group(3)))
        : Optional.empty();
  }

  /** From a file's name, which is all that some jars have. */
  static Coordinates ofFile(String place) {
    Matcher at = FILE.matcher(place);
    if (!at.matches()) {
      throw new IllegalArgumentException("not a jar: '" + place + "'");
    }
    return new Coordinates("", at.group(1), at.group(2) == null ? "" : at.group(2));
  }

  /** The package URL: of Maven where the group is known, otherwise a generic one. */
  String purl() {
    String name =
        group.isEmpty()
            ? "generic/" + encoded(artifact)
            : "maven/" + encoded(group) + "/" + encoded(artifact);
    return "pkg:" + name + (version.isEmpty() ? "" : "@" + encoded(version));
  }

  private static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8);
  }
}
