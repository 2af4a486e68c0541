package liandong.cases.handling;

import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.LICENCE;
import static org.assertj.core.api.Assertions.assertThat;

import liandong.calendar.CalendarBook;
import liandong.calendar.WorkingCalendar;
import liandong.cases.Answer;
import liandong.cases.CaseNumber;
import liandong.cases.CaseState;
import liandong.cases.CaseStep;
import liandong.cases.CaseStore;
import liandong.cases.Command;
import liandong.cases.Role;
import liandong.cases.ServiceCase;
import liandong.testkit.CaseStoreInMemory;
import liandong.testkit.Commands;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.Test;

/** Two desks are two nodes on one database. */
class CasesAtHandTest {
  private final CaseStore store = new CaseStoreInMemory();
  private final CaseDesk one = desk();
  private final CaseDesk other = desk();
  private final Commands centre = Commands.by(Role.CLERK, CENTRE);

  private CaseDesk desk() {
    return new CaseDesk(
        store,
        SampleCounty.counties(SampleCounty.version("1.0.0")),
        CalendarBook.of(WorkingCalendar.china()));
  }

  @Test
  void nodesThatTakeStepsInTurnSeeEachOthersSteps() {
    CaseNumber number =
        done(one, centre.submit(SampleCounty.application(LICENCE, "m1", "m2"))).number();
    done(one, centre.accept(number));
    done(other, centre.step(CaseStep.REVIEW, number));
    ServiceCase closed = done(one, centre.because("retracted").step(CaseStep.WITHDRAW, number));

    assertThat(closed.state()).isEqualTo(CaseState.WITHDRAWN);
    assertThat(closed).isEqualTo(ServiceCase.replay(store.history(SampleCounty.ID, number)));
  }

  @Test
  void numberThatNobodyKnowsIsNoCase() {
    assertThat(new CasesAtHand(store).read(SampleCounty.ID, new CaseNumber("00000"))).isEmpty();
  }

  private static ServiceCase done(CaseDesk desk, Command command) {
    Answer answer = desk.handle(command);
    assertThat(answer).isInstanceOf(Answer.Done.class);
    return ((Answer.Done) answer).after();
  }
}
