package liandong.itest;

import static liandong.itest.Clerk.element;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import liandong.cases.Actor;
import liandong.cases.CaseNumber;
import liandong.cases.Channel;
import liandong.cases.CommandHead;
import liandong.cases.CommandKey;
import liandong.cases.Role;
import liandong.itest.Clerk.Applicant;
import liandong.places.CountyId;
import liandong.places.PlaceId;
import liandong.supervision.FileFact;
import liandong.supervision.FileKind;
import liandong.supervision.FileQuery;
import liandong.supervision.FileState;
import liandong.supervision.Owner;
import liandong.supervision.Responsible.Which;
import liandong.supervision.Supervision;
import liandong.supervision.SupervisionAnswer;
import liandong.supervision.SupervisionCommand;
import liandong.supervision.SupervisionFile;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.osgi.service.cm.ConfigurationAdmin;

/** What supervision finds in the record of cases that came by SOAP, without being asked. */
public class SupervisionIT extends InKaraf {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final CountyId CANGXI = new CountyId("cangxi");
  private static final String OTHER_TOWN = "510824104000";

  @Inject private Supervision supervision;
  @Inject private ConfigurationAdmin configurations;

  private Setting pace;

  @Before
  public void watchEverySecond() throws IOException {
    pace = Setting.of(configurations, "liandong.supervision.watch", "period.seconds", 1);
  }

  @After
  public void watchAsBefore() throws IOException {
    pace.close();
  }

  @Test
  @Requirement({"SF-18", "SF-19"})
  public void applicantWhoIsSentAwayTwiceIsTrackedBySomebodyByName() throws IOException {
    String first = returned(Wire.TOWN, "clerk-1");
    SupervisionFile noted = await(first, FileKind.RETURNS, FileState.NOTED);
    assertEquals(List.of(new CaseNumber(first)), noted.cases());

    String second = returned(OTHER_TOWN, "clerk-2");
    SupervisionFile tracked = await(second, FileKind.RETURNS, FileState.TRACKED);

    assertEquals(noted.id(), tracked.id());
    assertEquals(List.of(new CaseNumber(first), new CaseNumber(second)), tracked.cases());
    assertEquals(new Owner(new PlaceId(OTHER_TOWN), "clerk-2"), tracked.owner());
    assertEquals(1, tracked.duties().size());
    assertEquals(
        1,
        tracked.entries().stream()
            .filter(each -> each.fact() instanceof FileFact.TrackingBegun)
            .count());
  }

  private static String returned(String town, String person) throws IOException {
    Clerk clerk = Clerk.at(wire(), "cangxi", town).as("CLERK", person);
    String number =
        clerk
            .submit(Clerk.application("civil-affairs-003", Applicant.SECOND, "m1"))
            .done()
            .value("//answer/number");
    clerk.take("returnCase", number).refused("REASON_NEEDED");
    Wire.Reply returned = clerk.because("材料不齐").take("returnCase", number).done();
    assertEquals("RETURNED", returned.value("//answer/state"));
    return number;
  }

  @Test
  @Requirement({"SF-16", "SF-22"})
  public void caseThatClosesTooLateHasItsAccountabilityWithThreePersons() throws IOException {
    Clerk clerk = Clerk.at(wire(), "cangxi", Wire.TOWN).as("CLERK", "clerk-5");
    LocalDate began = SlowDays.ago(12);
    String late = granted(clerk, began);
    String inTime = granted(clerk, SlowDays.ago(3));

    SupervisionFile file = await(late, FileKind.ACCOUNTABILITY, FileState.TO_BE_NAMED);
    FileFact.AccountabilityOpened opened = (FileFact.AccountabilityOpened) file.opening();
    assertEquals(SlowDays.after(began, 10), opened.overrun().get(0).on());
    assertEquals(new Owner(new PlaceId(Wire.TOWN), "clerk-5"), opened.direct());

    named(file, Which.PRINCIPAL, "chief-1");
    SupervisionFile whole = named(file, Which.IN_CHARGE, "deputy-1");
    assertEquals(FileState.NAMED, whole.state());
    assertEquals(Optional.of("chief-1"), whole.responsible(Which.PRINCIPAL));
    assertEquals(Optional.of("deputy-1"), whole.responsible(Which.IN_CHARGE));

    // By now the watch has passed the other case too, which came after.
    String after = granted(clerk, began);
    await(after, FileKind.ACCOUNTABILITY, FileState.TO_BE_NAMED);
    assertEquals(List.of(), files(inTime, FileKind.ACCOUNTABILITY));
    assertEquals(1, files(late, FileKind.ACCOUNTABILITY).size());
  }

  private SupervisionFile named(SupervisionFile file, Which which, String person) {
    CommandHead head =
        new CommandHead(
            new CommandKey("itest", file.id().value() + which),
            CANGXI,
            new Actor("head-9", Role.HEAD, file.owner().place(), Optional.empty()),
            Channel.SOAP,
            Optional.empty());
    SupervisionAnswer answer =
        supervision.handle(new SupervisionCommand.NamePerson(head, file.id(), which, person));
    assertTrue(answer.toString(), answer instanceof SupervisionAnswer.Done);
    return supervision.file(CANGXI, file.id()).orElseThrow();
  }

  /** A case of ten promised days, entered from paper and granted today. */
  private static String granted(Clerk clerk, LocalDate began) throws IOException {
    String number =
        clerk
            .submit(
                Clerk.application(Wire.ITEM, Applicant.FIRST, "m1", "m2", "m3", "m4"),
                SlowDays.morning(began))
            .done()
            .value("//answer/number");
    clerk.take("accept", number, element("acceptedOn", began.toString())).done();
    clerk.take("review", number).done();
    clerk.take("verify", number).done();
    clerk.take("decide", number, element("verdict", "GRANT")).done();
    return number;
  }

  private SupervisionFile await(String number, FileKind kind, FileState state) {
    Until.so(
        () -> files(number, kind).stream().anyMatch(each -> each.state() == state),
        PATIENCE,
        () -> number + " has " + files(number, kind));
    return files(number, kind).get(0);
  }

  private List<SupervisionFile> files(String number, FileKind kind) {
    FileQuery about = FileQuery.of(CANGXI, FileQuery.statesOf(kind)).about(new CaseNumber(number));
    return supervision.list(about).lines().stream()
        .map(line -> supervision.file(CANGXI, line.id()).orElseThrow())
        .toList();
  }
}
