package liandong.cases.handling;

import static liandong.testkit.SampleCounty.LICENCE;
import static liandong.testkit.SampleCounty.TOWN;
import static liandong.testkit.SampleCounty.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.cases.AgentYear;
import liandong.cases.CaseNumber;
import liandong.cases.CasePage;
import liandong.cases.CaseState;
import liandong.catalogue.ItemType;
import liandong.evidence.Bilingual;
import liandong.places.DivisionCode;
import liandong.places.PlaceId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 十佳代办员. */
@Tag("JY-17")
class AgentYearTest {
  private static final PlaceId OTHER = new PlaceId("990001100201");

  /** In China the first of these is in 2015 already, the second in 2016. */
  private static final Instant BEGINS = Instant.parse("2014-12-31T16:00:00Z");

  private static final Instant OVER = Instant.parse("2015-12-31T16:00:00Z");

  @Test
  void mostCasesWithAResultInThatYearComeFirst() {
    assertThat(
            AgentYear.of(
                2015,
                Map.of(
                    VILLAGE,
                    List.of(
                        line(1, CaseState.DELIVERED, BEGINS, "one"),
                        line(2, CaseState.WITHDRAWN, BEGINS, "one"),
                        line(3, CaseState.DELIVERED, OVER, "one")),
                    OTHER,
                    List.of(
                        line(4, CaseState.DELIVERED, BEGINS, "two"),
                        line(5, CaseState.ARCHIVED, OVER.minusMillis(1), "two")))))
        .containsExactly(new AgentYear(OTHER, "two", 2), new AgentYear(VILLAGE, "one", 1));
  }

  @Test
  void whoDidAsMuchStandsInTheOrderOfTheVillages() {
    assertThat(
            AgentYear.of(
                2015,
                Map.of(
                    OTHER, List.of(line(1, CaseState.DELIVERED, BEGINS, "two")),
                    VILLAGE, List.of(line(2, CaseState.DELIVERED, BEGINS, "one")))))
        .extracting(AgentYear::village)
        .containsExactly(VILLAGE, OTHER);
  }

  private static CasePage.Line line(int serial, CaseState state, Instant opened, String agent) {
    return new CasePage.Line(
        CaseNumber.of(
            LocalDate.of(2015, 1, 1), new DivisionCode(TOWN.value()), ItemType.LICENCE, serial),
        LICENCE,
        Bilingual.same("样例许可"),
        state,
        TOWN,
        "clerk-1",
        Optional.empty(),
        opened,
        Optional.empty(),
        Optional.of(agent));
  }
}
