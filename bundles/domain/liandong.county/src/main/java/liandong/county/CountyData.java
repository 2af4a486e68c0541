package liandong.county;

import java.util.List;
import java.util.Optional;
import liandong.catalogue.Catalogue;
import liandong.catalogue.Delegations;
import liandong.county.site.Sites;
import liandong.places.Places;

/** All data of one county version. It exists whole or not at all. */
public record CountyData(
    CountyProfile profile,
    Places places,
    List<Domain> domains,
    Catalogue catalogue,
    Delegations delegations,
    Sites sites) {
  /** A county that says nothing of its service points beside who they are. */
  public CountyData(
      CountyProfile profile,
      Places places,
      List<Domain> domains,
      Catalogue catalogue,
      Delegations delegations) {
    this(profile, places, domains, catalogue, delegations, Sites.NONE);
  }

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
    return new CountyData(profile, others, domains, catalogue, delegations, sites);
  }

  /** The same county with other items. */
  public CountyData withCatalogue(Catalogue others) {
    return new CountyData(profile, places, domains, others, delegations, sites);
  }

  /** The same county with other facts about its service points. */
  public CountyData withSites(Sites others) {
    return new CountyData(profile, places, domains, catalogue, delegations, others);
  }

  public Optional<Domain> domain(String id) {
    return domains.stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
