package liandong.cases.handling;

import static liandong.cases.handling.Hall.complete;
import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.LICENCE;
import static liandong.testkit.SampleCounty.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import liandong.cases.CaseNumber;
import liandong.cases.CaseState;
import liandong.cases.CaseStep;
import liandong.cases.Command;
import liandong.cases.Finish;
import liandong.cases.Refusal;
import liandong.cases.RefusalCode;
import liandong.cases.Role;
import liandong.cases.ServiceCase;
import liandong.testkit.Commands;
import org.junit.jupiter.api.Test;

/** Every way in which a case can end, with the code of the exchange, 0 to 6. */
class ExitsTest {
  private final Hall hall = new Hall("2018-05-14");
  private final Commands head = Commands.by(Role.HEAD, CENTRE).because("see the file");
  private final Commands clerk = Commands.by(Role.CLERK, CENTRE).because("see the file");

  @Test
  void deliveredCertificateIsCodeZero() {
    assertEnd(head.step(CaseStep.DELIVER, granted("C-1")), CaseState.DELIVERED, 0);
  }

  @Test
  void certificateThatIsMadeOutLaterIsCodeZeroToo() {
    CaseNumber number = granted("");
    assertThat(hall.done(head.step(CaseStep.CERTIFY, number)).state())
        .isEqualTo(CaseState.CERTIFIED);
    assertThat(hall.deadlines(number)).containsOnlyKeys("DELIVERY");

    assertEnd(head.step(CaseStep.DELIVER, number), CaseState.DELIVERED, 0);
    assertThat(hall.find(number).certificate()).contains("C-2");
  }

  @Test
  void approvalWithoutACertificateIsCodeSix() {
    assertEnd(head.step(CaseStep.DELIVER, granted("")), CaseState.DELIVERED, 6);
  }

  @Test
  void deliveredDenialIsCodeSix() {
    CaseNumber number = verified();
    hall.done(head.step(CaseStep.DENY, number));

    assertEnd(head.step(CaseStep.DELIVER, number), CaseState.DELIVERED, 6);
  }

  @Test
  void returnAndRefusedAcceptanceAreCodeOne() {
    assertEnd(clerk.step(CaseStep.RETURN, received()), CaseState.RETURNED, 1);
    assertEnd(clerk.step(CaseStep.REFUSE_ACCEPTANCE, received()), CaseState.ACCEPTANCE_REFUSED, 1);
  }

  @Test
  void voidAndWithdrawnAreCodeTwo() {
    assertEnd(head.step(CaseStep.VOID, received()), CaseState.VOIDED, 2);
    assertEnd(clerk.step(CaseStep.WITHDRAW, received()), CaseState.WITHDRAWN, 2);
    assertEnd(head.step(CaseStep.VOID, granted("C-1")), CaseState.VOIDED, 2);
  }

  @Test
  void mistakeIsCodeThreeAndForwardedUpIsFour() {
    assertEnd(head.step(CaseStep.DELETE, received()), CaseState.DELETED, 3);
    CaseNumber number = verified();
    hall.done(head.step(CaseStep.FORWARD, number));
    assertEnd(head.step(CaseStep.CLOSE_FORWARDED, number), CaseState.FORWARDED_UP, 4);
  }

  @Test
  void nothingSupplementedIsCodeFive() {
    CaseNumber number = received();
    hall.done(clerk.notify(number, Optional.of(2), "m3"));

    hall.midnightOf("2018-05-17");

    Finish finish = hall.find(number).finish().orElseThrow();
    assertThat(finish.code().code()).isEqualTo(5);
    assertThat(finish.at()).isEqualTo("2018-05-16T16:00:00Z");
  }

  @Test
  void headAloneMakesVoidOrDeletesAndSaysWhy() {
    CaseNumber number = received();
    Commands wordless = Commands.by(Role.HEAD, CENTRE);

    for (CaseStep step : new CaseStep[] {CaseStep.VOID, CaseStep.DELETE}) {
      assertThat(hall.refused(clerk.step(step, number))).isEqualTo(RefusalCode.HEAD_NEEDED);
      assertThat(hall.refused(wordless.step(step, number))).isEqualTo(RefusalCode.REASON_NEEDED);
    }
  }

  @Test
  void refusalReturnAndDenialSayWhyAndNameTheRemedy() {
    CaseNumber received = received();
    CaseNumber verified = verified();
    Commands wordless = Commands.by(Role.HEAD, CENTRE);

    for (Command each :
        new Command[] {
          wordless.step(CaseStep.RETURN, received),
          wordless.step(CaseStep.REFUSE_ACCEPTANCE, received),
          wordless.step(CaseStep.DENY, verified)
        }) {
      Refusal no = hall.refusal(each);
      assertThat(no.code()).isEqualTo(RefusalCode.REASON_NEEDED);
      assertThat(no.source().orElseThrow().place()).isEqualTo("第三十八条");
    }
    assertThat(hall.fact(head.step(CaseStep.DENY, verified)).toString()).contains("行政复议");
  }

  @Test
  void acceptedCaseIsNotDeletedReturnedOrRefusedAnyMore() {
    CaseNumber number = received();
    hall.done(clerk.accept(number));

    for (CaseStep step :
        new CaseStep[] {CaseStep.DELETE, CaseStep.RETURN, CaseStep.REFUSE_ACCEPTANCE}) {
      assertThat(hall.refused(head.step(step, number))).isEqualTo(RefusalCode.WRONG_STATE);
    }
    assertEnd(head.step(CaseStep.VOID, number), CaseState.VOIDED, 2);
  }

  @Test
  void decidedCaseIsNotWithdrawn() {
    assertThat(hall.refused(clerk.step(CaseStep.WITHDRAW, granted("C-1"))))
        .isEqualTo(RefusalCode.WRONG_STATE);
  }

  @Test
  void deletedCaseKeepsItsRecordAndItsNumber() {
    CaseNumber number = received();
    hall.done(head.step(CaseStep.DELETE, number));

    assertThat(hall.events(number)).isEqualTo(2);
    assertThat(received()).isNotEqualTo(number);
  }

  @Test
  void archiveKeepsCodeDayAndCertificate() {
    CaseNumber number = granted("C-1");
    hall.done(head.step(CaseStep.DELIVER, number));
    Finish before = hall.find(number).finish().orElseThrow();

    ServiceCase filed = hall.on("2018-06-01").done(clerk.step(CaseStep.ARCHIVE, number));

    assertThat(filed.state()).isEqualTo(CaseState.ARCHIVED);
    assertThat(filed.finish()).contains(before);
    assertThat(filed.certificate()).contains("C-1");
    assertThat(filed.possibleSteps()).isEmpty();
  }

  @Test
  void resultIsDeliveredWithinTenWorkingDays() {
    hall.on("2018-09-21");

    // 09-25 to 09-30 are six (24 is off, 29 and 30 are worked), then 10-08 to 10-11.
    assertThat(hall.deadlines(granted("C-1"))).containsOnlyKeys("DELIVERY");
    assertThat(hall.deadlines(granted("C-1"))).containsEntry("DELIVERY", "2018-10-11");
  }

  @Test
  void villageEntryCanEndBeforeAnyOfficeSawIt() {
    Commands agent = Commands.by(Role.AGENT, VILLAGE).because("came to the wrong village");

    assertEnd(
        agent.step(CaseStep.WITHDRAW, hall.done(agent.register(complete(LICENCE))).number()),
        CaseState.WITHDRAWN,
        2);
    assertEnd(
        agent.step(CaseStep.RETURN, hall.done(agent.register(complete(LICENCE))).number()),
        CaseState.RETURNED,
        1);
  }

  private void assertEnd(Command last, CaseState state, int code) {
    ServiceCase ended = hall.done(last);
    assertThat(ended.state()).isEqualTo(state);
    assertThat(ended.finish().orElseThrow().code().code()).isEqualTo(code);
    assertThat(ended.deadlines()).isEmpty();
    assertThat(ended.timers()).isEmpty();
    assertThat(ended.possibleSteps()).containsExactly(CaseStep.ARCHIVE);
  }

  private CaseNumber received() {
    return hall.done(clerk.submit(complete(LICENCE))).number();
  }

  private CaseNumber verified() {
    CaseNumber number = hall.done(clerk.accept(received())).number();
    hall.done(clerk.step(CaseStep.REVIEW, number));
    return hall.done(clerk.step(CaseStep.VERIFY, number)).number();
  }

  private CaseNumber granted(String certificate) {
    CaseNumber number = verified();
    Optional<String> with = Optional.of(certificate).filter(text -> !text.isEmpty());
    return hall.done(new Command.Grant(clerk.head(), number, with)).number();
  }
}
