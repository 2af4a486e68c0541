package liandong.county;

import java.util.List;
import java.util.Optional;
import liandong.catalogue.Catalogue;
import liandong.places.Places;

/** All data of one county version. It exists whole or not at all. */
public record CountyData(
    CountyProfile profile, Places places, List<Domain> domains, Catalogue catalogue) {
  public CountyData {
    domains = List.copyOf(domains);
  }

  public Optional<Domain> domain(String id) {
    return domains.stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
