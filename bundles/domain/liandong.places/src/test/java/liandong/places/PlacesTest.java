package liandong.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import liandong.evidence.Bilingual;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Towns A and B become C at the end of 2015; C takes a new code D at the end of 2019. Village V of
 * A is split into W and X at the end of 2015.
 */
class PlacesTest {
  private static final LocalDate BEFORE = LocalDate.of(2015, 12, 31);
  private static final LocalDate AFTER = LocalDate.of(2016, 1, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

  private static final String COUNTY = "990001000000";
  private static final String A = "990001100000";
  private static final String B = "990001101000";
  private static final String C = "990001102000";
  private static final String D = "990001103000";
  private static final String V = "990001100200";
  private static final String W = "990001103200";
  private static final String X = "990001103201";

  private static final List<Division> DIVISIONS =
      List.of(
          division(COUNTY, "", Level.COUNTY, "", ""),
          division(A, COUNTY, Level.TOWN, "", "2015-12-31", C),
          division(B, COUNTY, Level.TOWN, "", "2015-12-31", C),
          division(C, COUNTY, Level.TOWN, "2016-01-01", "2019-12-31", D),
          division(D, COUNTY, Level.TOWN, "2020-01-01", ""),
          division(V, A, Level.VILLAGE, "", "2015-12-31", W, X),
          division(W, C, Level.VILLAGE, "2016-01-01", ""),
          division(X, C, Level.VILLAGE, "2016-01-01", ""));

  private final Places places =
      places(
          point("centre", COUNTY, Level.COUNTY),
          point("a", A, Level.TOWN),
          point("b", B, Level.TOWN),
          point("c", C, Level.TOWN),
          point("d", D, Level.TOWN),
          point("v", V, Level.VILLAGE),
          point("w", W, Level.VILLAGE));

  // ---- divisions through the years --------------------------------------------------------

  @Test
  void codeHoldsOnItsLastDayAndItsSuccessorOnTheNext() {
    assertThat(codes(places.divisionsOn(code(A), BEFORE))).containsExactly(A);
    assertThat(codes(places.divisionsOn(code(A), AFTER))).containsExactly(C);
    assertThat(places.successorsOf(code(A), BEFORE)).isEmpty();
    assertThat(codes(places.successorsOf(code(A), AFTER))).containsExactly(C);
  }

  @Test
  void chainOverSeveralMergersIsFollowedToTheEnd() {
    assertThat(codes(places.successorsOf(code(A), TODAY))).containsExactly(D);
    assertThat(codes(places.successorsOf(code(B), TODAY))).containsExactly(D);
  }

  @Test
  void splitDivisionHasSeveralSuccessors() {
    assertThat(codes(places.successorsOf(code(V), TODAY))).containsExactly(W, X);
  }

  @Test
  void codeOfTodayIsFollowedBackToWhatItWas() {
    assertThat(codes(places.divisionsOn(code(D), BEFORE))).containsExactly(A, B);
    assertThat(codes(places.divisionsOn(code(X), BEFORE))).containsExactly(V);
    assertThat(codes(places.predecessorsOf(code(D)))).containsExactly(C);
    assertThat(codes(places.predecessorsOf(code(C)))).containsExactly(A, B);
    assertThat(places.predecessorsOf(code(A))).isEmpty();
  }

  @Test
  void codeThatNobodyKnowsIsNothingOnWhateverDay() {
    assertThat(places.divisionsOn(code("990001999000"), TODAY)).isEmpty();
  }

  @Test
  void successorHoldsOnTheDayAfterAndIsOfTheSameLevel() {
    assertThatThrownBy(
            () ->
                history(
                    division(A, COUNTY, Level.TOWN, "", "2015-12-31", C),
                    division(C, COUNTY, Level.TOWN, "2016-01-02", "")))
        .hasMessageContaining("does not hold on the day after");
    assertThatThrownBy(() -> history(division(A, COUNTY, Level.TOWN, "", "2015-12-31", COUNTY)))
        .hasMessageContaining("no TOWN with the code " + COUNTY);
    assertThatThrownBy(() -> history(division(A, COUNTY, Level.TOWN, "", "2015-12-31", B)))
        .hasMessageContaining("no TOWN with the code " + B);
  }

  @Test
  void codesThatFollowEachOtherInACircleAreRefused() {
    assertThatThrownBy(
            () ->
                history(
                    division(A, COUNTY, Level.TOWN, "", "2015-12-31", B),
                    division(B, COUNTY, Level.TOWN, "", "2016-12-31", A)))
        .hasMessageContaining("does not hold on the day after");
  }

  @Test
  void whoeverEndsNamesWhatFollows() {
    assertThatThrownBy(() -> division(A, COUNTY, Level.TOWN, "", "2015-12-31"))
        .hasMessageContaining("successors");
  }

  // ---- who serves whom --------------------------------------------------------------------

  @Test
  void pointOfADissolvedDivisionIsClosedAndItsHeirIsNamed() {
    ServicePoint a = places.point(new PlaceId("a")).orElseThrow();

    assertThat(places.isOpen(a, BEFORE)).isTrue();
    assertThat(places.isOpen(a, AFTER)).isFalse();
    assertThat(ids(places.insteadOf(a, AFTER))).containsExactly("c");
    assertThat(ids(places.insteadOf(a, TODAY))).containsExactly("d");
  }

  @Test
  void peopleOfAVillageThatWasSplitGoWhereItsAreaIsServed() {
    ServicePoint v = places.point(new PlaceId("v")).orElseThrow();

    // Village X has no point of its own.
    assertThat(ids(places.insteadOf(v, TODAY))).containsExactly("w");
    assertThat(ids(places.lineOf(code(X), TODAY))).containsExactly("d", "centre");
    assertThat(ids(places.lineOf(code(V), TODAY))).containsExactly("w", "d", "centre");
    assertThat(ids(places.lineOf(code(V), BEFORE))).containsExactly("v", "a", "centre");
  }

  @Test
  void placeAboveIsThatOfTheDay() {
    ServicePoint w = places.point(new PlaceId("w")).orElseThrow();

    // The village keeps its code when its town takes a new one.
    assertThat(ids(places.above(w, LocalDate.of(2019, 12, 31)))).containsExactly("c");
    assertThat(ids(places.above(w, LocalDate.of(2020, 1, 1)))).containsExactly("d");
  }

  @Test
  void whoGoesOnForAClosedPlaceIsInLineWithIt() {
    ServicePoint a = places.point(new PlaceId("a")).orElseThrow();
    ServicePoint b = places.point(new PlaceId("b")).orElseThrow();
    ServicePoint d = places.point(new PlaceId("d")).orElseThrow();

    assertThat(places.areInLine(a, d, BEFORE)).isFalse();
    assertThat(places.areInLine(a, d, TODAY)).isTrue();
    assertThat(places.goesOnFor(d, a, TODAY)).isTrue();
    assertThat(places.goesOnFor(d, a, BEFORE)).isFalse();
    assertThat(places.goesOnFor(b, a, TODAY)).isFalse();
    assertThat(places.goesOnFor(places.point(new PlaceId("centre")).orElseThrow(), a, TODAY))
        .isFalse();
  }

  @Test
  void secondPointOfADivisionIsInLineAndTheFirstServesIt() {
    Places two =
        places(
            point("centre", COUNTY, Level.COUNTY),
            point("tax-hall", COUNTY, Level.COUNTY),
            point("d", D, Level.TOWN));
    ServicePoint hall = two.point(new PlaceId("tax-hall")).orElseThrow();

    assertThat(ids(two.serving(code(COUNTY), TODAY))).containsExactly("centre");
    assertThat(two.isOpen(hall, TODAY)).isTrue();
    assertThat(two.areInLine(hall, two.point(new PlaceId("d")).orElseThrow(), TODAY)).isTrue();
    assertThat(two.areInLine(hall, two.point(new PlaceId("centre")).orElseThrow(), TODAY)).isTrue();
  }

  @Test
  void pointThatMovedIsTheOneOfTheDay() {
    Places moved =
        places(
            new ServicePoint(
                new PlaceId("old"), code(D), Level.TOWN, Bilingual.same("老址"), until("2022-12-31")),
            new ServicePoint(
                new PlaceId("new"), code(D), Level.TOWN, Bilingual.same("新址"), from("2023-01-01")));

    assertThat(ids(moved.serving(code(D), LocalDate.of(2022, 12, 31)))).containsExactly("old");
    assertThat(ids(moved.serving(code(D), LocalDate.of(2023, 1, 1)))).containsExactly("new");
  }

  @Test
  @Tag("JY-03")
  void centreServesSeveralVillagesEachOnItsDays() {
    Places shared =
        new Places(
            DIVISIONS,
            List.of(
                point("centre", COUNTY, Level.COUNTY),
                point("d", D, Level.TOWN),
                point("w", W, Level.VILLAGE),
                point("x", X, Level.VILLAGE)),
            List.of(),
            List.of(
                new ServiceArea(new PlaceId("x"), code(X), until("2022-12-31")),
                new ServiceArea(new PlaceId("w"), code(X), from("2023-01-01"))),
            Roster.NONE,
            Powers.NONE);
    LocalDate last = LocalDate.of(2022, 12, 31);
    ServicePoint w = shared.point(new PlaceId("w")).orElseThrow();
    ServicePoint x = shared.point(new PlaceId("x")).orElseThrow();

    assertThat(ids(shared.serving(code(X), last))).containsExactly("x");
    assertThat(ids(shared.serving(code(X), last.plusDays(1)))).containsExactly("w");
    assertThat(codes(shared.servedBy(w, last))).containsExactly(W);
    assertThat(codes(shared.servedBy(w, last.plusDays(1)))).containsExactly(W, X);
    assertThat(shared.isOpen(x, last)).isTrue();
    assertThat(shared.isOpen(x, last.plusDays(1))).isFalse();
    assertThat(ids(shared.insteadOf(x, last.plusDays(1)))).containsExactly("w");
    assertThat(ids(shared.lineOf(code(X), TODAY))).containsExactly("w", "d", "centre");
  }

  @Test
  void divisionIsNotServedTwiceOnOneDay() {
    assertThatThrownBy(
            () ->
                new Places(
                    DIVISIONS,
                    List.of(point("w", W, Level.VILLAGE), point("x", X, Level.VILLAGE)),
                    List.of(),
                    List.of(
                        new ServiceArea(new PlaceId("x"), code(X), until("2022-12-31")),
                        new ServiceArea(new PlaceId("w"), code(X), from("2022-12-31"))),
                    Roster.NONE,
                    Powers.NONE))
        .hasMessageContaining("twice served");
  }

  // ---- making them ------------------------------------------------------------------------

  private static Places places(ServicePoint... points) {
    return new Places(DIVISIONS, List.of(points), List.of());
  }

  private static Places history(Division... others) {
    List<Division> all = new ArrayList<>(List.of(division(COUNTY, "", Level.COUNTY, "", "")));
    all.addAll(List.of(others));
    return new Places(all, List.of(), List.of());
  }

  private static Division division(
      String code, String parent, Level level, String from, String to, String... successors) {
    return new Division(
        code(code),
        parent.isEmpty() ? Optional.empty() : Optional.of(code(parent)),
        level,
        "区划" + code,
        new Validity(day(from), day(to)),
        Arrays.stream(successors).map(PlacesTest::code).toList());
  }

  private static Validity from(String day) {
    return new Validity(day(day), Optional.empty());
  }

  private static Validity until(String day) {
    return new Validity(Optional.empty(), day(day));
  }

  private static Optional<LocalDate> day(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  private static ServicePoint point(String id, String division, Level level) {
    return new ServicePoint(new PlaceId(id), code(division), level, Bilingual.same(id + "中心"));
  }

  private static DivisionCode code(String value) {
    return new DivisionCode(value);
  }

  private static List<String> codes(List<Division> divisions) {
    return divisions.stream().map(each -> each.code().value()).toList();
  }

  private static List<String> ids(Optional<ServicePoint> point) {
    return ids(point.stream().toList());
  }

  private static List<String> ids(List<ServicePoint> points) {
    return points.stream().map(each -> each.id().value()).toList();
  }
}
