package liandong.county.law;

import java.util.List;
import java.util.stream.Collectors;
import liandong.catalogue.Catalogue;
import liandong.catalogue.CatalogueDifference;
import liandong.catalogue.ItemDifference;
import liandong.catalogue.ServiceItem;

/**
 * Keeps what was published: people rely on it, and open cases name its number. Another content is
 * another version, with a first day of its own.
 */
public final class PublishedItems {
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
    return new Fault(
        "items.csv",
        0,
        "item %s version %d is published in %s and says something else here: %s"
            .formatted(broken.item(), broken.version(), of, changes),
        "leave version %d as it was, end it with 'valid_to', and write version %d with 'valid_from'"
            .formatted(broken.version(), highest + 1));
  }
}
