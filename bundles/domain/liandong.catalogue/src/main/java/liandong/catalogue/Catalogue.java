package liandong.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The items of one county version, in the county's order. Immutable. */
public final class Catalogue {
  private final Map<ItemId, ServiceItem> items = new LinkedHashMap<>();

  public Catalogue(Collection<ServiceItem> items) {
    for (ServiceItem item : items) {
      if (this.items.put(item.id(), item) != null) {
        throw new IllegalArgumentException("item " + item.id() + " stands twice in the list");
      }
    }
  }

  public Optional<ServiceItem> item(ItemId id) {
    return Optional.ofNullable(items.get(id));
  }

  public List<ServiceItem> items() {
    return List.copyOf(items.values());
  }
}
