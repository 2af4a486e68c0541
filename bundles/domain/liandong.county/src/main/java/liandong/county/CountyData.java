package liandong.county;

import java.util.List;
import java.util.Optional;
import liandong.catalogue.Catalogue;
import liandong.catalogue.Delegations;
import liandong.places.Places;

/** All data of one county version. It exists whole or not at all. */
public record CountyData(
    CountyProfile profile,
    Places places,
    List<Domain> domains,
    Catalogue catalogue,
    Delegations delegations) {
  /** A county whose departments have passed nothing down. */
  public CountyData(
      CountyProfile profile, Places places, List<Domain> domains, Catalogue catalogue) {
    this(profile, places, domains, catalogue, Delegations.NONE);
  }

  public CountyData {
    domains = List.copyOf(domains);
  }

  /** The same county at other places. */
  public CountyData withPlaces(Places others) {
    return new CountyData(profile, others, domains, catalogue, delegations);
  }

  /** The same county with other items. */
  public CountyData withCatalogue(Catalogue others) {
    return new CountyData(profile, places, domains, others, delegations);
  }

  public Optional<Domain> domain(String id) {
    return domains.stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
