package liandong.cases.handling;

import static liandong.cases.handling.Hall.complete;
import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.LICENCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import liandong.calendar.CalendarBook;
import liandong.calendar.Limit;
import liandong.calendar.WorkingCalendar;
import liandong.cases.CaseNumber;
import liandong.cases.Command;
import liandong.cases.LegalTime;
import liandong.cases.Refusal;
import liandong.cases.RefusalCode;
import liandong.cases.Role;
import liandong.catalogue.Catalogue;
import liandong.catalogue.ItemStatus;
import liandong.catalogue.Limits;
import liandong.catalogue.Publication;
import liandong.catalogue.ServiceItem;
import liandong.catalogue.Term;
import liandong.county.CountyData;
import liandong.county.law.CountyVersion;
import liandong.testkit.Commands;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.Test;

/** A licence that promises ten days until June 2018, and eight from July on. */
class VersionsOfItemsTest {
  private static final Commands CLERK = Commands.by(Role.CLERK, CENTRE);
  private static final ServiceItem TEN = SampleCounty.version("1.0.0").item(LICENCE).orElseThrow();

  private static Term term(String from, String to, Publication publication, ItemStatus status) {
    return new Term(
        Optional.of(from).filter(each -> !each.isEmpty()).map(LocalDate::parse),
        Optional.of(to).filter(each -> !each.isEmpty()).map(LocalDate::parse),
        publication,
        status);
  }

  private static Hall hall(String day, ServiceItem... items) {
    CountyVersion sample = SampleCounty.version("1.0.0");
    CountyData data = sample.data();
    CountyVersion county =
        new CountyVersion(
            sample.pin(),
            new CountyData(
                data.profile(), data.places(), data.domains(), new Catalogue(Arrays.asList(items))),
            sample.rules());
    return new Hall(day, county, CalendarBook.of(WorkingCalendar.china()));
  }

  private static Hall twoVersions(String day) {
    return hall(
        day,
        TEN.draft().with(term("", "2018-06-30", Publication.PUBLISHED, ItemStatus.IN_USE)).done(),
        TEN.draft()
            .version(2)
            .with(term("2018-07-01", "", Publication.PUBLISHED, ItemStatus.IN_USE))
            .with(
                new Limits(
                    Optional.of(Limit.workingDays(20)), Limit.workingDays(8), List.of(1, 3, 2, 2)))
            .done());
  }

  @Test
  void applicationTakesTheVersionOfTheDayOnWhichItCame() {
    Hall hall = twoVersions("2018-07-02");
    Command.Submit today = CLERK.submit(complete(LICENCE));
    Command.Submit onPaper =
        new Command.Submit(
            CLERK.head(),
            complete(LICENCE),
            Optional.of(
                LocalDate.parse("2018-06-29").atTime(10, 0).atZone(LegalTime.ZONE).toInstant()));

    assertThat(hall.done(today).item().version()).isEqualTo(2);
    assertThat(hall.done(onPaper).item().version()).isEqualTo(1);
  }

  @Test
  void caseKeepsItsVersionWhenTheNextOneBegins() {
    Hall hall = twoVersions("2018-06-29");
    CaseNumber number = hall.done(CLERK.submit(complete(LICENCE))).number();

    hall.on("2018-07-02").done(CLERK.accept(number));

    assertThat(hall.find(number).item().version()).isEqualTo(1);
    assertThat(hall.deadlines(number)).containsEntry("PROMISED", "2018-07-16");
  }

  @Test
  void itemThatIsNotInForceTakesNoApplicationAndSaysBetweenWhichDaysItDoes() {
    assertThat(refusal(term("2018-07-01", "", Publication.PUBLISHED, ItemStatus.IN_USE)))
        .isEqualTo("事项“样例许可”尚未生效，有效期为2018-07-01至长期，不能收件");
    assertThat(refusal(term("", "2018-04-30", Publication.PUBLISHED, ItemStatus.IN_USE)))
        .isEqualTo("事项“样例许可”已经失效，有效期为以前至2018-04-30，不能收件");
    assertThat(refusal(term("", "", Publication.PUBLISHED, ItemStatus.SUSPENDED)))
        .isEqualTo("事项“样例许可”已暂停办理（以前至长期），不能收件");
    assertThat(refusal(term("", "", Publication.PUBLISHED, ItemStatus.CANCELLED)))
        .isEqualTo("事项“样例许可”已取消（以前至长期），不能收件");
    assertThat(refusal(term("", "", Publication.DRAFT, ItemStatus.IN_USE)))
        .isEqualTo("事项“样例许可”尚未发布，不能收件");
  }

  private static String refusal(Term term) {
    Hall hall = hall("2018-05-14", TEN.draft().with(term).done());
    Refusal refusal = hall.refusal(CLERK.submit(complete(LICENCE)));
    assertThat(refusal.code()).isEqualTo(RefusalCode.ITEM_NOT_IN_FORCE);
    return refusal.sentence().zh();
  }
}
