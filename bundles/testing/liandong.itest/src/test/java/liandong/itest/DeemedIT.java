package liandong.itest;

import static liandong.itest.Clerk.application;
import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javax.inject.Inject;
import liandong.itest.Clerk.Applicant;
import org.junit.Test;
import org.osgi.service.cm.ConfigurationAdmin;

/**
 * What the law does by itself when an office is silent. That a correction lapses cannot be shown
 * here: the time for it begins when the notice is entered, and is days long.
 */
public class DeemedIT extends InKaraf {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject private ConfigurationAdmin configurations;

  @Test
  public void licenceWithoutAWordIsAcceptedFromTheDayOfReceipt() throws IOException, SQLException {
    Clerk clerk = Clerk.at(wire(), "cangxi", Wire.TOWN);
    LocalDate received = SlowDays.ago(8);
    String licence = handedIn(clerk, "forestry-001", received);
    String noLicence = handedIn(clerk, Wire.ITEM, received);
    assertEquals(
        SlowDays.after(received, 5) + " DEEMED_ACCEPTANCE",
        lastDay(clerk.status(licence)) + " " + clerk.status(licence).value("//timer/kind/code"));

    timersGoOffAtOnceIn(
        () -> {
          await(clerk, licence, "REVIEWED");
          // Another that came after it: whoever looks again finds nothing to do in the first.
          await(clerk, handedIn(clerk, "forestry-001", received), "REVIEWED");
        });

    Wire.Reply accepted = clerk.status(licence);
    assertEquals(received.toString(), accepted.value("//answer/acceptedOn"));
    assertEquals("第三十二条", accepted.value("//answer/deemed/place"));
    assertEquals(
        SlowDays.after(received, 20).toString(), accepted.value("//answer/statutory/date"));
    assertEquals(SlowDays.after(received, 5).toString(), accepted.value("//answer/promised/date"));
    assertEquals(List.of("SUBMIT", "DEEM_ACCEPTED"), accepted.values("//event/step/code"));
    assertEquals("SYSTEM", accepted.value("//event[2]/role/code"));
    assertEquals("TIMER", accepted.value("//event[2]/channel"));
    assertEquals(0, number("select count(*) from lc_timer where number = ?", licence));

    assertEquals(List.of("SUBMIT"), clerk.status(noLicence).values("//event/step/code"));
  }

  @Test
  public void officeThatSaysInTimeWhatIsMissingIsNotSilent() throws IOException {
    Clerk clerk = Clerk.at(wire(), "cangxi", Wire.TOWN);
    LocalDate received = SlowDays.ago(8);
    String told =
        clerk
            .submit(application("forestry-001", Applicant.FIRST, "m1"), SlowDays.morning(received))
            .done()
            .value("//answer/number");
    clerk.take("notify", told, "<missing>m2</missing><missing>m3</missing><missing>m4</missing>");

    timersGoOffAtOnceIn(() -> await(clerk, handedIn(clerk, "forestry-001", received), "REVIEWED"));

    assertEquals(List.of("SUBMIT", "NOTIFY"), clerk.status(told).values("//event/step/code"));
  }

  private void timersGoOffAtOnceIn(Setting.Work work) throws IOException {
    Setting.during(configurations, "liandong.cases.timers", "grace.seconds", 0, work);
  }

  private static String handedIn(Clerk clerk, String item, LocalDate received) throws IOException {
    return clerk
        .submit(
            application(item, Applicant.FIRST, "m1", "m2", "m3", "m4"), SlowDays.morning(received))
        .done()
        .value("//answer/number");
  }

  private static String lastDay(Wire.Reply reply) {
    return reply.value("//deadline[kind/code='NOTICE']/due/date");
  }

  private static void await(Clerk clerk, String number, String state) {
    Until.so(
        () -> stateOf(clerk, number).equals(state),
        PATIENCE,
        () -> number + " is " + stateOf(clerk, number));
  }

  private static String stateOf(Clerk clerk, String number) {
    try {
      return clerk.status(number).value("//answer/state");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
