package liandong.cases.handling;

import static liandong.cases.handling.Hall.complete;
import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.JOINT;
import static liandong.testkit.SampleCounty.LICENCE;
import static liandong.testkit.SampleCounty.TWO_STEP_JOINT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import liandong.cases.CaseNumber;
import liandong.cases.JointBulletin;
import liandong.cases.Role;
import liandong.catalogue.ItemId;
import liandong.testkit.Commands;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 通报: what is told of the departments is what they did. */
@Tag("SF-24")
class JointBulletinTest {
  private final Hall hall = new Hall("2018-05-14");
  private final Commands window =
      Commands.by(Role.HEAD, CENTRE).at("W02").because("see what was said");

  /** Accepted on 05-14: seal has until 05-16, tax until 05-17. */
  @Test
  void eachWayOfAnsweringIsCountedByItself() {
    CaseNumber inTime = accepted(JOINT);
    CaseNumber silent = accepted(JOINT);
    CaseNumber away = accepted(TWO_STEP_JOINT);
    hall.done(window.meet(away, List.of("tax", "seal"), List.of("seal")));
    hall.at("2018-05-17T23:00").done(window.opinion(inTime, "tax", false));
    // Nobody has looked at the timers yet, so it can still answer, and is late.
    hall.done(window.opinion(inTime, "seal", true));
    hall.midnightOf("2018-05-18");
    CaseNumber open = accepted(JOINT);

    List<JointBulletin.Line> lines = bulletin(inTime, silent, away, open).lines();

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0))
        .isEqualTo(new JointBulletin.Line(lines.get(0).department(), 4, 1, 0, 1, 1, 1, 1));
    assertThat(lines.get(1))
        .isEqualTo(new JointBulletin.Line(lines.get(1).department(), 4, 0, 1, 2, 0, 1, 0));
    assertThat(lines.get(0).department().zh()).contains("tax");
  }

  @Test
  void caseThatNobodyAcceptedOrOfOneDepartmentSaysNothing() {
    CaseNumber received = hall.done(window.submit(complete(JOINT))).number();
    CaseNumber single = accepted(LICENCE);

    assertThat(bulletin(received, single).lines()).isEmpty();
  }

  private JointBulletin bulletin(CaseNumber... numbers) {
    JointBulletin told = JointBulletin.EMPTY;
    for (CaseNumber each : numbers) {
      told = told.with(hall.find(each), hall.desk.history(SampleCounty.ID, each));
    }
    return told;
  }

  private CaseNumber accepted(ItemId item) {
    CaseNumber number = hall.done(window.submit(complete(item))).number();
    return hall.done(window.accept(number)).number();
  }
}
