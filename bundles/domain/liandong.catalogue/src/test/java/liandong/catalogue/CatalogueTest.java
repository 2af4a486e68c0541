package liandong.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final LocalDate END = LocalDate.of(2018, 6, 30);
  private static final ServiceItem FIRST = Items.licence().draft().with(until(END)).done();
  private static final ServiceItem SECOND =
      Items.licence().draft().version(2).with(from(END.plusDays(1))).done();
  private static final Catalogue CATALOGUE = new Catalogue(List.of(SECOND, FIRST));

  private static Term until(LocalDate last) {
    return new Term(Optional.empty(), Optional.of(last), Publication.PUBLISHED, ItemStatus.IN_USE);
  }

  private static Term from(LocalDate first) {
    return new Term(Optional.of(first), Optional.empty(), Publication.PUBLISHED, ItemStatus.IN_USE);
  }

  private static Term being(Publication publication, ItemStatus status) {
    return new Term(Optional.empty(), Optional.empty(), publication, status);
  }

  private static String why(Term term, LocalDate day) {
    Catalogue catalogue = new Catalogue(List.of(Items.licence().draft().with(term).done()));
    return ((ItemOnDay.NotInForce) catalogue.on(Items.licence().id(), day)).reason().zh();
  }

  @Test
  void eachDayHasItsVersion() {
    assertThat(CATALOGUE.item(FIRST.id(), END)).contains(FIRST);
    assertThat(CATALOGUE.item(FIRST.id(), END.plusDays(1))).contains(SECOND);
    assertThat(CATALOGUE.version(FIRST.id(), 1)).contains(FIRST);
    assertThat(CATALOGUE.versions(FIRST.id())).containsExactly(FIRST, SECOND);
    assertThat(CATALOGUE.items(END)).containsExactly(FIRST);
  }

  @Test
  void whoComesOnAnotherDayHearsBetweenWhichDaysItStands() {
    assertThat(why(until(END), END.plusDays(1))).isEqualTo("已经失效，有效期为以前至2018-06-30");
    assertThat(why(from(END), END.minusDays(1))).isEqualTo("尚未生效，有效期为2018-06-30至长期");
    assertThat(why(being(Publication.DRAFT, ItemStatus.IN_USE), END)).isEqualTo("尚未发布");
    assertThat(why(being(Publication.PUBLISHED, ItemStatus.SUSPENDED), END)).startsWith("已暂停办理");
    assertThat(why(being(Publication.PUBLISHED, ItemStatus.CANCELLED), END)).startsWith("已取消");
    assertThat(CATALOGUE.on(new ItemId("land-002"), END)).isInstanceOf(ItemOnDay.Unknown.class);
  }

  @Test
  void publishedVersionsOfOneItemShareNoDay() {
    assertThatThrownBy(() -> new Catalogue(List.of(FIRST, SECOND.draft().with(Term.OPEN).done())))
        .hasMessage("items land-001 v1 and land-001 v2 are in force on the same day");
    ServiceItem draft = SECOND.draft().with(being(Publication.DRAFT, ItemStatus.IN_USE)).done();
    assertThat(new Catalogue(List.of(FIRST, draft)).item(FIRST.id())).contains(FIRST);
  }

  @Test
  void versionStandsOnce() {
    assertThatThrownBy(() -> new Catalogue(List.of(FIRST, FIRST)))
        .hasMessage("item land-001 v1 stands twice in the list");
  }
}
