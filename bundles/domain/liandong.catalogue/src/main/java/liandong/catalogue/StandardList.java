package liandong.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The standard list (标准目录) to which a county keeps; one that has none keeps to nothing. */
public final class StandardList {
  public static final StandardList NONE = new StandardList(List.of());

  private final Map<String, StandardItem> items = new LinkedHashMap<>();

  public StandardList(Collection<StandardItem> items) {
    for (StandardItem item : items) {
      if (this.items.put(item.code(), item) != null) {
        throw new IllegalArgumentException("standard item " + item.code() + " stands twice");
      }
    }
  }

  public boolean isStated() {
    return !items.isEmpty();
  }

  public Optional<StandardItem> item(String code) {
    return Optional.ofNullable(items.get(code));
  }

  public List<StandardItem> items() {
    return List.copyOf(items.values());
  }

  /** In what an item does not keep to the list. An approved addition stands beside it. */
  public List<Finding> findings(ServiceItem item) {
    Optional<String> code = item.provenance().standard();
    if (code.isPresent()) {
      return item(code.get())
          .map(standard -> standard.findings(item))
          .orElseGet(() -> List.of(Finding.of("standard", "not-on-list", code.get())));
    }
    if (!isStated() || item.provenance().approval().isPresent()) {
      return List.of();
    }
    return List.of(Finding.of("standard", "no-standard", item.id()));
  }
}
