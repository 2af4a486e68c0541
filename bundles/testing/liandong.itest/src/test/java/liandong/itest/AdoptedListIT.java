package liandong.itest;

import static liandong.itest.Clerk.element;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.inject.Inject;
import liandong.catalogue.Catalogue;
import liandong.catalogue.Convenience;
import liandong.catalogue.ItemType;
import liandong.county.CountyData;
import liandong.county.law.Counties;
import liandong.places.CountyId;
import liandong.places.Level;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Chongyang and Miyun as they are shipped, beside Cangxi: what they adopt, own and pass down. */
public class AdoptedListIT extends InKaraf {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String BAINI = "421223104000";
  private static final String LUKOU = "421223105000";

  /** 拖拉机和联合收割机驾驶证核发, which all townships have. */
  private static final String DRIVING = "agriculture-004";

  /** What Baini alone has. */
  private static final String BAINI_ALONE = "gen-licence-0028";

  private static final String GRANT = element("verdict", "GRANT");

  @Inject private Counties counties;

  private final List<Bundle> installed = new ArrayList<>();

  @Before
  public void install() throws BundleException {
    for (String county : List.of("chongyang", "miyun")) {
      Bundle bundle =
          context.installBundle("mvn:liandong/liandong.county.%s/1.0.0".formatted(county));
      installed.add(bundle);
      bundle.start();
    }
    Until.so(
        () -> Stream.of("chongyang", "miyun").allMatch(each -> isActive(each)),
        PATIENCE,
        () -> "refused: " + counties.refused());
  }

  private boolean isActive(String county) {
    return counties.active(new CountyId(county)).isPresent();
  }

  @After
  public void uninstall() throws BundleException {
    for (Bundle bundle : installed) {
      bundle.uninstall();
    }
  }

  private CountyData data(String county) {
    return counties.active(new CountyId(county)).orElseThrow().data();
  }

  @Test
  @Requirement({"CY-08", "CY-10", "CY-11"})
  public void chongyangsListsHaveTheNumbersOfItsArticle() {
    Catalogue catalogue = data("chongyang").catalogue();

    long powers =
        catalogue.items().stream().filter(each -> each.type() != ItemType.PUBLIC_SERVICE).count();
    assertEquals(3238, powers + catalogue.exOfficio().size());
    assertEquals(
        167, catalogue.items().stream().filter(each -> each.type() == ItemType.LICENCE).count());
    assertEquals(336, on(catalogue, Convenience.NO_MEETING));
    assertEquals(634, on(catalogue, Convenience.MEETING));
    assertEquals(190, on(catalogue, Convenience.ONCE));
    assertEquals(41 + 95, ofLevel(catalogue, Level.TOWN));
    assertEquals(81, ofLevel(catalogue, Level.VILLAGE));
  }

  private static long on(Catalogue catalogue, Convenience list) {
    return catalogue.items().stream().filter(each -> each.conveniences().contains(list)).count();
  }

  private static long ofLevel(Catalogue catalogue, Level level) {
    return catalogue.taken().all().stream()
        .filter(each -> each.place().isEmpty() && each.level() == level)
        .count();
  }

  @Test
  @Requirement("CY-09")
  public void townshipDecidesWhatWasPassedDownAndBainiHasMore() throws IOException {
    Clerk lukou = Clerk.at(wire(), "chongyang", LUKOU);
    String number =
        number(
            lukou.submit(
                Clerk.application(DRIVING, Clerk.Applicant.FIRST, "m1", "m2", "m3", "m4")));
    lukou.take("accept", number).done();
    lukou.take("review", number).done();
    lukou.take("verify", number).done();
    Wire.Reply granted = lukou.as("HEAD", "head-1").take("decide", number, GRANT).done();
    assertEquals("GRANTED", granted.value("//answer/state"));
    assertEquals("DEVOLVE", granted.value("//answer/mandate/kind/code"));

    String application = Clerk.application(BAINI_ALONE, Clerk.Applicant.SECOND, "m1", "m2");
    lukou.submit(application).refused("NOT_RECEIVED_HERE");
    number(Clerk.at(wire(), "chongyang", BAINI).submit(application));
  }

  private static String number(Wire.Reply reply) {
    return reply.done().value("//answer/number");
  }

  @Test
  @Requirement({"MY-03", "MY-08"})
  public void miyunsTwentyTownCentresHaveOneList() {
    CountyData miyun = data("miyun");
    LocalDate built = LocalDate.of(2013, 9, 30);

    assertEquals(
        20,
        miyun.places().points().stream()
            .filter(each -> each.level() == Level.TOWN && miyun.places().isOpen(each, built))
            .count());
    assertEquals(
        1,
        miyun.places().points().stream()
            .filter(each -> each.level() == Level.TOWN)
            .map(each -> miyun.catalogue().taken().listOf(each))
            .distinct()
            .count());
  }

  @Test
  @Requirement("SF-01")
  public void adoptedItemHasOneNameInEveryCounty() throws IOException {
    for (String county : List.of("chongyang", "miyun")) {
      Wire.Reply item =
          wire()
              .catalogue(
                  ("<item xmlns=\"urn:liandong:catalogue:v1\"><county>%s</county>"
                          + "<item>market-007</item></item>")
                      .formatted(county))
              .done();
      assertTrue(item.values("//name/zh").contains("食品经营许可"));
    }
    assertTrue(
        data("chongyang").catalogue().items().stream()
            .anyMatch(each -> each.provenance().adopted()));
  }
}
