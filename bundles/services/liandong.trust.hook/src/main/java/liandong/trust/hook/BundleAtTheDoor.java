package liandong.trust.hook;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.osgi.framework.Bundle;

/**
 * A bundle that is not resolved. Only its entries are asked for: to find them in one go would have
 * the framework resolve it.
 */
record BundleAtTheDoor(Bundle bundle) implements Newcomer {
  private static final String TABLES = "COUNTY-INF";

  @Override
  public String header(String name) {
    return Optional.ofNullable(bundle.getHeaders("").get(name)).orElse("");
  }

  @Override
  public boolean hasTables() {
    return bundle.getEntryPaths(TABLES) != null;
  }

  @Override
  public SortedMap<String, byte[]> content() throws IOException {
    SortedMap<String, byte[]> content = new TreeMap<>();
    collect("", content);
    return content;
  }

  private void collect(String folder, SortedMap<String, byte[]> content) throws IOException {
    Enumeration<String> paths = bundle.getEntryPaths(folder);
    if (paths == null) {
      return;
    }
    for (String path : Collections.list(paths)) {
      if (path.endsWith("/")) {
        collect(path, content);
      } else {
        URL entry =
            Optional.ofNullable(bundle.getEntry(path))
                .orElseThrow(() -> new IOException(path + " is listed and not there"));
        try (InputStream in = entry.openStream()) {
          content.put(path, in.readAllBytes());
        }
      }
    }
  }
}
