package liandong.cases.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import liandong.calendar.WorkingCalendar;
import liandong.cases.CaseFact;
import liandong.cases.CaseState;
import liandong.cases.Decide;
import liandong.cases.KeptEvent;
import liandong.cases.Now;
import liandong.cases.Outcome;
import liandong.cases.Role;
import liandong.cases.ServiceCase;
import liandong.evidence.Sha256;
import liandong.testkit.Commands;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.Test;

/**
 * The record of a case that was written before cases kept their route. Each line has the digest and
 * the text as they were kept.
 */
class EventsOfBeforeTest {
  private final List<KeptEvent> kept = kept();

  @Test
  void recordIsReadWithTheDigestsThatItHas() {
    ServiceCase read = ServiceCase.replay(kept);

    assertThat(read.state()).isEqualTo(CaseState.VERIFIED);
    assertThat(read.head()).isEqualTo(kept.get(kept.size() - 1).hash());
    assertThat(read.item().delegations()).isEmpty();
    assertThat(read.item().body()).isEmpty();
    assertThat(read.mandate()).isEmpty();
  }

  @Test
  void caseGoesOnAtTheLevelThatItsItemSays() {
    ServiceCase read = ServiceCase.replay(kept);
    Now now = new Now(Instant.parse("2018-05-15T02:00:00Z"), WorkingCalendar.china());

    Outcome granted =
        Decide.move(
            read,
            Commands.by(Role.HEAD, SampleCounty.CENTRE).grant(read.number()),
            SampleCounty.version("1.0.0"),
            now);

    CaseFact.Granted fact = (CaseFact.Granted) ((Outcome.Allowed) granted).fact();
    // Its first event does not name the body, so the office that decides stands there.
    assertThat(fact.mandate().orElseThrow().body().zh()).isEqualTo("样例县政务服务中心");
    assertThat(fact.mandate().orElseThrow().kind()).isEqualTo(Optional.empty());
  }

  private static List<KeptEvent> kept() {
    try (InputStream in =
        EventsOfBeforeTest.class.getResourceAsStream("events-before-routing.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(" ", 2))
          .map(parts -> new KeptEvent(parts[1], new Sha256(parts[0])))
          .toList();
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
