package liandong.county.law;

import java.util.List;
import java.util.stream.Collectors;
import liandong.catalogue.Catalogue;
import liandong.catalogue.CatalogueDifference;
import liandong.catalogue.ItemDifference;
import liandong.catalogue.ServiceItem;
import liandong.evidence.Phrasebook;

/**
 * Keeps what was published: people rely on it, and open cases name its number. Another content is
 * another version, with a first day of its own.
 */
public final class PublishedItems {
  private static final Phrasebook BOOK = new Phrasebook(PublishedItems.class, "faults");

  private PublishedItems() {}

  /**
   * Where {@code candidate} changes a version that {@code base} has published.
   *
   * @param of whose list the base is, as it stands in the sentence, such as {@code cangxi 1.0.0}
   */
  public static List<Fault> faults(String of, Catalogue base, Catalogue candidate) {
    return CatalogueDifference.brokenPromises(base, candidate).stream()
        .map(each -> fault(of, each, candidate))
        .toList();
  }

  private static Fault fault(String of, ItemDifference broken, Catalogue candidate) {
    int highest =
        candidate.versions(broken.item()).stream()
            .mapToInt(ServiceItem::version)
            .max()
            .orElse(broken.version());
    String changes =
        broken.fields().stream()
            .map(each -> each.text().zh().strip())
            .collect(Collectors.joining("；"));
    return Fault.of(
        BOOK,
        "items.csv",
        0,
        "published",
        broken.item(),
        broken.version(),
        of,
        changes,
        highest + 1);
  }
}
