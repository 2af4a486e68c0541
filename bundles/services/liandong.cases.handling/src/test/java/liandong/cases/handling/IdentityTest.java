package liandong.cases.handling;

import static liandong.cases.handling.Hall.complete;
import static liandong.cases.handling.Hall.day;
import static liandong.cases.handling.Hall.through;
import static liandong.testkit.SampleCounty.LICENCE;
import static liandong.testkit.SampleCounty.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import liandong.cases.Applicant;
import liandong.cases.Applicant.IdKind;
import liandong.cases.Application;
import liandong.cases.Command;
import liandong.cases.Proxy;
import liandong.cases.Refusal;
import liandong.cases.RefusalCode;
import liandong.cases.Role;
import liandong.cases.ServiceCase;
import liandong.catalogue.ApplicantKind;
import liandong.testkit.Commands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GB 11643, GB 32100 and GB 11714: a number that seems wrong is a warning, never a wall. */
class IdentityTest {
  private final Hall hall = new Hall("2018-05-14");
  private final Commands town = Commands.by(Role.CLERK, TOWN);

  @ParameterizedTest
  @CsvSource({
    "ID_CARD, 11010519491231002X",
    "ID_CARD, 11010519491231002x",
    "ID_CARD, 440524188001010014",
    "USCC, 11440300MB2C94128A",
    "USCC, 114403006939513773",
    "USCC, 11440100007482575H",
    "OTHER, G12345678",
  })
  void rightNumberPasses(IdKind kind, String number) {
    hall.done(town.submit(by(kind, number, Optional.empty())));
  }

  @ParameterizedTest
  @CsvSource({
    "ID_CARD, 110105194912310021, 校验码",
    "ID_CARD, 440524188001010015, 校验码",
    "ID_CARD, 110105194902300029, 出生日期",
    "ID_CARD, 110105194913310021, 出生日期",
    "ID_CARD, 11010549123100, 17位",
    "USCC, 91350211M0000XUF46, GB 32100",
    "USCC, 11440300MB2C94128B, GB 32100",
    "USCC, 11440300MB2C94I28A, 18位",
    "USCC, 11440300MB2C94128, 18位",
  })
  void wrongNumberIsDoubted(IdKind kind, String number, String why) {
    Refusal no = hall.refusal(town.submit(by(kind, number, Optional.empty())));

    assertThat(no.code()).isEqualTo(RefusalCode.IDENTITY_DOUBT);
    assertThat(no.sentence().zh()).contains(why).doesNotContain(number);
    assertThat(no.sentence().en()).doesNotContain(number);
  }

  @Test
  void realNumberThatFailsGoesOnWithAReasonThatStaysOnRecord() {
    ServiceCase opened =
        hall.done(town.submit(by(IdKind.USCC, "91350211M0000XUF46", Optional.of("licence seen"))));

    assertThat(hall.find(opened.number()).application().identityOverride())
        .contains("licence seen");
  }

  @Test
  void regionOfACountyThatIsGoneDoesNotMatter() {
    // The standard's example with a region that nobody has; 110228 went the same way in 2015.
    hall.done(town.submit(by(IdKind.ID_CARD, "990228194912310023", Optional.empty())));
  }

  @Test
  void proxyActsUntilThePowerOfAttorneyEnds() {
    Proxy proxy = proxy("440524188001010014", Optional.of("2018-05-14"));
    Command.Submit lastDay = town.submit(through(proxy));
    Command.Submit dayAfter = town.submit(through(proxy));

    hall.done(lastDay);
    hall.on("2018-05-15");

    assertThat(hall.refused(dayAfter)).isEqualTo(RefusalCode.PROXY_EXPIRED);
  }

  @Test
  void proxyWithoutAnEndActsToday() {
    ServiceCase opened =
        hall.done(town.submit(through(proxy("440524188001010014", Optional.empty()))));

    assertThat(opened.application().proxy().orElseThrow().authority()).isEqualTo("委托书2018-1");
  }

  @Test
  void numberOfTheProxyIsDoubtedToo() {
    assertThat(hall.refused(town.submit(through(proxy("440524188001010015", Optional.empty())))))
        .isEqualTo(RefusalCode.IDENTITY_DOUBT);
  }

  @Test
  void powerOfAttorneyOfAPaperCaseIsJudgedOnTheDayThatThePapersCame() {
    Application application = through(proxy("440524188001010014", Optional.of("2018-05-11")));
    Instant friday = Instant.parse("2018-05-11T06:00:00Z");

    hall.done(new Command.Submit(town.head(), application, Optional.of(friday)));

    assertThat(hall.refused(town.submit(application))).isEqualTo(RefusalCode.PROXY_EXPIRED);
  }

  @Test
  void nobodysNumberIsInWhatALogWouldPrint() {
    ServiceCase opened = hall.done(town.submit(complete(LICENCE)));

    assertThat(opened.toString() + opened.application().applicant())
        .doesNotContain("11010519491231002X", "测试甲");
  }

  private static Application by(IdKind kind, String number, Optional<String> override) {
    Application plain = complete(LICENCE);
    return new Application(
        LICENCE,
        new Applicant(ApplicantKind.NATURAL, "测试甲", kind, number, Optional.empty()),
        plain.materials(),
        plain.form(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        override);
  }

  private static Proxy proxy(String idNumber, Optional<String> until) {
    return new Proxy("测试乙", IdKind.ID_CARD, idNumber, "委托书2018-1", until.map(text -> day(text)));
  }
}
