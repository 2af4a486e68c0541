package liandong.county.registry;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import liandong.county.law.CountyFiles;

/** A bundle whose content is a map from paths to texts. */
final class CountyBundleInMemory implements CountyBundle {
  private static final AtomicLong IDS = new AtomicLong();

  private final long id = IDS.incrementAndGet();
  private final String symbolicName;
  private final String version;
  private final Map<String, String> content;

  CountyBundleInMemory(String symbolicName, String version, Map<String, String> content) {
    this.symbolicName = symbolicName;
    this.version = version;
    this.content = content;
  }

  @Override
  public long id() {
    return id;
  }

  @Override
  public String symbolicName() {
    return symbolicName;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public List<Entry> entries() {
    return content.entrySet().stream()
        .map(each -> new Entry(each.getKey(), () -> stream(each.getValue())))
        .toList();
  }

  @Override
  public CountyFiles files() {
    return name ->
        Optional.ofNullable(content.get("COUNTY-INF/" + name)).map(CountyBundleInMemory::stream);
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
