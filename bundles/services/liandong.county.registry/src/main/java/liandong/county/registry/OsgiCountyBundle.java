package liandong.county.registry;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import liandong.county.law.CountyFiles;
import org.osgi.framework.Bundle;

/** A county's bundle in the framework. */
final class OsgiCountyBundle implements CountyBundle {
  private final Bundle bundle;

  OsgiCountyBundle(Bundle bundle) {
    this.bundle = bundle;
  }

  @Override
  public long id() {
    return bundle.getBundleId();
  }

  @Override
  public String symbolicName() {
    return bundle.getSymbolicName();
  }

  @Override
  public String version() {
    return bundle.getVersion().toString();
  }

  @Override
  public List<Entry> entries() throws IOException {
    Enumeration<URL> urls = bundle.findEntries("/", "*", true);
    if (urls == null) {
      throw new IOException("the bundle shows no content");
    }
    List<Entry> entries = new ArrayList<>();
    for (URL url : Collections.list(urls)) {
      if (!url.getPath().endsWith("/")) {
        entries.add(new Entry(url.getPath().replaceFirst("^/+", ""), url::openStream));
      }
    }
    return entries;
  }

  @Override
  public CountyFiles files() {
    return name -> {
      URL url = bundle.getEntry("COUNTY-INF/" + name);
      return url == null ? Optional.empty() : Optional.of(url.openStream());
    };
  }
}
