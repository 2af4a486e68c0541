package liandong.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import liandong.evidence.Bilingual;

/** All that the departments of a county have passed down, in the county's order. */
public final class Delegations {
  public static final Delegations NONE = new Delegations(List.of());

  private final List<Delegation> all;
  private final Map<ItemId, List<Delegation>> byItem;

  /**
   * @throws IllegalArgumentException when two give the same item to the same receiver on one day
   */
  public Delegations(Collection<Delegation> all) {
    this.all = List.copyOf(all);
    this.byItem = this.all.stream().collect(Collectors.groupingBy(Delegation::item));
    byItem.values().forEach(Delegations::agree);
  }

  private static void agree(List<Delegation> ofItem) {
    for (int i = 0; i < ofItem.size(); i++) {
      for (Delegation other : ofItem.subList(i + 1, ofItem.size())) {
        if (ofItem.get(i).collidesWith(other)) {
          throw new IllegalArgumentException(
              "item " + other.item() + " is delegated twice to one receiver on one day");
        }
      }
    }
  }

  public List<Delegation> all() {
    return all;
  }

  /** What holds for that version of the item on that day, to whomever. */
  public List<Delegation> of(ItemId item, int version, LocalDate day) {
    return byItem.getOrDefault(item, List.of()).stream()
        .filter(each -> each.holdsFor(item, version, day))
        .toList();
  }

  /**
   * What each department has passed down on that day, by its name.
   *
   * <p>苍溪 2018, 一：对能下放和授权…办理的事项，要坚决下放、授权.
   */
  public Map<Bilingual, List<Delegation>> byPrincipal(LocalDate day) {
    return all.stream()
        .filter(each -> each.validity().holdsOn(day))
        .collect(
            Collectors.groupingBy(Delegation::principal, LinkedHashMap::new, Collectors.toList()));
  }
}
