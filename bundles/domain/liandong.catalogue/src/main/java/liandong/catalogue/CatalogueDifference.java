package liandong.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;

/** In what two lists of items differ, version by version, in the order of the later list. */
public record CatalogueDifference(List<ItemDifference> items) {
  private static final Phrasebook BOOK = new Phrasebook(CatalogueDifference.class, "catalogue");

  /**
   * What may change of a version that is published: when it ends and whether it rests, by what list
   * it came, and how the hall is arranged. All else is what people were promised.
   */
  private static final Set<String> MAY_CHANGE =
      Set.of(
          "valid_to",
          "status",
          "standard",
          "approval",
          "generated",
          "entered",
          "fully_authorised",
          "not_entered_zh",
          "not_entered_en");

  public CatalogueDifference {
    items = List.copyOf(items);
  }

  public static CatalogueDifference between(Catalogue before, Catalogue after) {
    List<ItemDifference> found = new ArrayList<>();
    for (ServiceItem item : after.allVersions()) {
      Optional<ServiceItem> was = before.version(item.id(), item.version());
      ItemDifference difference =
          was.map(old -> ItemDifference.between(old, item))
              .orElseGet(() -> ItemDifference.added(item));
      if (!difference.isEmpty()) {
        found.add(difference);
      }
    }
    for (ServiceItem item : before.allVersions()) {
      if (after.version(item.id(), item.version()).isEmpty()) {
        found.add(ItemDifference.removed(item));
      }
    }
    return new CatalogueDifference(found);
  }

  /**
   * Where {@code candidate} says something else of a version that {@code base} published. Such a
   * version never changes: another content is another version.
   */
  public static List<ItemDifference> brokenPromises(Catalogue base, Catalogue candidate) {
    List<ItemDifference> broken = new ArrayList<>();
    for (ServiceItem published : base.allVersions()) {
      if (published.term().isPublished()) {
        candidate
            .version(published.id(), published.version())
            .map(
                now ->
                    ItemDifference.between(published, now, column -> !MAY_CHANGE.contains(column)))
            .filter(each -> !each.isEmpty())
            .ifPresent(broken::add);
      }
    }
    return broken;
  }

  public boolean isEmpty() {
    return items.isEmpty();
  }

  public long count(ItemDifference.Kind kind) {
    return items.stream().filter(each -> each.kind() == kind).count();
  }

  /** How many came, went and changed, then each of them. */
  public List<Bilingual> lines() {
    List<Bilingual> lines = new ArrayList<>();
    lines.add(
        BOOK.say(
            "counts",
            count(ItemDifference.Kind.ADDED),
            count(ItemDifference.Kind.REMOVED),
            count(ItemDifference.Kind.CHANGED)));
    items.forEach(each -> lines.addAll(each.lines()));
    return lines;
  }
}
