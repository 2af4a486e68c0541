package liandong.itest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.Test;

/** What the catalogue says by SOAP of the county that is shipped. */
public class CatalogueIT extends InKaraf {
  @Test
  @Requirement("MY-01")
  public void organisationHasExactlyThreeLevelsOneBelowTheOther() throws IOException {
    Wire.Reply all = ask("points", "<county>cangxi</county>");

    assertEquals(Set.of("COUNTY", "TOWN", "VILLAGE"), Set.copyOf(all.values("//point/level")));
    assertEquals(List.of(), all.values("//point[level='COUNTY']/parent"));
    assertEquals(1, all.values("//point[level='COUNTY']/id").size());
    String county = all.value("//point[level='COUNTY']/id");
    List<String> towns = all.values("//point[level='TOWN']/id");
    List<String> above = all.values("//point[level='TOWN']/parent");
    assertEquals(towns.size(), above.size());
    assertEquals(List.of(county), above.stream().distinct().toList());
    List<String> aboveVillages = all.values("//point[level='VILLAGE']/parent");
    assertEquals(all.values("//point[level='VILLAGE']/id").size(), aboveVillages.size());
    assertTrue(towns.containsAll(aboveVillages));
  }

  @Test
  @Requirement("CX-06")
  public void tenDomainsOfTheNoticeHaveItems() throws IOException {
    Wire.Reply counties = ask("counties", "");
    String cangxi = "//county[id='cangxi']";

    assertEquals(
        List.of("计生", "国土资源", "林业", "民政", "劳动保障", "财税", "水利", "农机", "农业保险", "新农合"),
        counties.values(cangxi + "/domain/name/zh"));
    for (String domain : counties.values(cangxi + "/domain/id")) {
      Wire.Reply items = ask("list", "<county>cangxi</county>" + Clerk.element("domain", domain));
      assertEquals(List.of(domain), items.values("//item/domain").stream().distinct().toList());
    }
  }

  private static Wire.Reply ask(String question, String inside) throws IOException {
    return wire()
        .catalogue(
            "<%1$s xmlns=\"urn:liandong:catalogue:v1\">%2$s</%1$s>".formatted(question, inside))
        .done();
  }
}
