package liandong.cases.handling;

import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.LICENCE;
import static liandong.testkit.SampleCounty.TOWN;
import static liandong.testkit.SampleCounty.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.cases.CaseNumber;
import liandong.cases.CasePage;
import liandong.cases.CaseState;
import liandong.cases.Figure;
import liandong.cases.Figures;
import liandong.cases.MonthStatistics.Report;
import liandong.cases.ThreeAims;
import liandong.catalogue.ItemType;
import liandong.evidence.Bilingual;
import liandong.places.DivisionCode;
import liandong.places.PlaceId;
import liandong.places.Places;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 小事不出村、大事有代办、事事有人管. */
@Tag("JY-20")
class ThreeAimsTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 5, 14);
  private static final Report NOTHING = new Report(Map.of(), Map.of());

  private final Places places = SampleCounty.version("1.0.0").places();

  @Test
  void shareClosedInVillagesIsOfWhatEndedWithItsResult() {
    Report month =
        new Report(
            Map.of(),
            Map.of(
                VILLAGE,
                    new Figures(Map.of(Figure.CLOSED_CERTIFICATE, 2L, Figure.CLOSED_DELETED, 9L)),
                TOWN, new Figures(Map.of(Figure.CLOSED_FINISHED, 3L)),
                CENTRE, new Figures(Map.of(Figure.CLOSED_CERTIFICATE, 1L, Figure.RECEIVED, 7L))));

    ThreeAims aims = ThreeAims.of(month, List.of(), places, TODAY);

    assertThat(aims.closed()).isEqualTo(6);
    assertThat(aims.closedInVillages()).isEqualTo(2);
    assertThat(aims.inVillages()).hasValue(33);
  }

  @Test
  void whereNothingWasClosedThereIsNoShare() {
    ThreeAims aims = ThreeAims.of(NOTHING, List.of(), places, TODAY);

    assertThat(aims.inVillages()).isEmpty();
    assertThat(aims.byAgents()).isEmpty();
    assertThat(aims.nobodys()).isEmpty();
  }

  @Test
  void caseAboveTheVillageHasAnAgentWhereOneTookItIn() {
    ThreeAims aims =
        ThreeAims.of(
            NOTHING,
            List.of(
                line(1, TOWN, Optional.of("agent-1")),
                line(2, CENTRE, Optional.empty()),
                line(3, VILLAGE, Optional.of("agent-1"))),
            places,
            TODAY);

    assertThat(aims.above()).isEqualTo(2);
    assertThat(aims.withAgent()).isEqualTo(1);
    assertThat(aims.byAgents()).hasValue(50);
    assertThat(aims.nobodys()).isEmpty();
  }

  @Test
  void caseOfAPlaceThatIsGoneIsNobodys() {
    CasePage.Line lost = line(1, new PlaceId("gone"), Optional.empty());

    ThreeAims aims =
        ThreeAims.of(NOTHING, List.of(lost, line(2, TOWN, Optional.empty())), places, TODAY);

    assertThat(aims.nobodys()).containsExactly(lost.number());
  }

  private static CasePage.Line line(int serial, PlaceId holder, Optional<String> agent) {
    return new CasePage.Line(
        CaseNumber.of(TODAY, new DivisionCode(TOWN.value()), ItemType.LICENCE, serial),
        LICENCE,
        Bilingual.same("样例许可"),
        CaseState.RECEIVED,
        holder,
        "clerk-1",
        Optional.empty(),
        Instant.EPOCH,
        Optional.empty(),
        agent);
  }
}
