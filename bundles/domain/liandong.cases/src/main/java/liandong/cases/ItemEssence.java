package liandong.cases;

import java.util.List;
import java.util.Optional;
import liandong.catalogue.Access;
import liandong.catalogue.HandlingType;
import liandong.catalogue.ItemCode;
import liandong.catalogue.ItemId;
import liandong.catalogue.ItemType;
import liandong.catalogue.Limits;
import liandong.catalogue.ReviewFlow;
import liandong.catalogue.ServiceItem;
import liandong.evidence.Bilingual;

/**
 * What a case needs of its item to stay readable, and its clock right, when the county's bundle is
 * gone. It is written into the first event of the case.
 */
public record ItemEssence(
    ItemId id,
    int version,
    ItemCode code,
    Bilingual name,
    ItemType type,
    HandlingType handling,
    Limits limits,
    ReviewFlow flow,
    Access access,
    List<Paper> materials) {

  /** A material as far as a case cares. */
  public record Paper(String id, Bilingual name, boolean required) {}

  public ItemEssence {
    materials = List.copyOf(materials);
  }

  public static ItemEssence of(ServiceItem item) {
    return new ItemEssence(
        item.id(),
        item.version(),
        item.code(),
        item.name(),
        item.type(),
        item.handling(),
        item.limits(),
        item.flow(),
        item.access(),
        item.materials().stream()
            .map(each -> new Paper(each.id(), each.name(), each.required()))
            .toList());
  }

  public Optional<Paper> paper(String id) {
    return materials.stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
