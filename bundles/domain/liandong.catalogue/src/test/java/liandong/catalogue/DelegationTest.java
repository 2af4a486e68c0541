package liandong.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import liandong.places.DivisionCode;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.places.ServicePoint;
import liandong.places.Validity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DelegationTest {
  private static final ItemId ITEM = new ItemId("land-001");
  private static final Bilingual BUREAU = new Bilingual("县国土局", "Land bureau");
  private static final Source DOCUMENT = Source.of("下放清单", "List of powers", "1号");
  private static final LocalDate FIRST = LocalDate.of(2016, 4, 1);
  private static final LocalDate LAST = LocalDate.of(2016, 12, 31);
  private static final ServicePoint TOWN =
      new ServicePoint(
          new PlaceId("town"),
          new DivisionCode("990001100000"),
          Level.TOWN,
          Bilingual.same("甲镇便民服务中心"));

  @Test
  @Tag("JY-02")
  void entrustedPowerIsUsedInThePrincipalsNameAndAnyOtherInTheOwn() {
    assertThat(to(DelegationKind.ENTRUST).mandateOf(TOWN).body()).isEqualTo(BUREAU);
    assertThat(to(DelegationKind.AUTHORISE).mandateOf(TOWN).body()).isEqualTo(TOWN.name());
    assertThat(to(DelegationKind.DEVOLVE).mandateOf(TOWN).body()).isEqualTo(TOWN.name());
  }

  @Test
  @Tag("JY-02")
  void villageHasAnItemByAgencyOnly() {
    assertThatThrownBy(() -> delegation(DelegationKind.ENTRUST, Level.VILLAGE, Optional.empty()))
        .hasMessageContaining("never decides");
    assertThat(delegation(DelegationKind.AGENCY, Level.VILLAGE, Optional.empty()).kind().decides())
        .isFalse();
  }

  @Test
  void delegationHoldsFromItsFirstDayToItsLast() {
    Delegations all = new Delegations(List.of(to(DelegationKind.ENTRUST)));

    assertThat(all.of(ITEM, 1, FIRST.minusDays(1))).isEmpty();
    assertThat(all.of(ITEM, 1, FIRST)).hasSize(1);
    assertThat(all.of(ITEM, 1, LAST)).hasSize(1);
    assertThat(all.of(ITEM, 1, LAST.plusDays(1))).isEmpty();
    assertThat(all.of(new ItemId("land-002"), 1, FIRST)).isEmpty();
  }

  @Test
  void delegationOfOneVersionIsNoneOfAnother() {
    Delegation second =
        new Delegation(
            ITEM,
            Optional.of(2),
            BUREAU,
            Level.TOWN,
            Optional.empty(),
            Bilingual.same(""),
            DelegationKind.DEVOLVE,
            DOCUMENT,
            Validity.ALWAYS);

    assertThat(second.holdsFor(ITEM, 2, FIRST)).isTrue();
    assertThat(second.holdsFor(ITEM, 1, FIRST)).isFalse();
  }

  @Test
  void oneItemIsNotPassedTwiceToOneReceiverOnOneDay() {
    assertThatThrownBy(
            () -> new Delegations(List.of(to(DelegationKind.ENTRUST), to(DelegationKind.AGENCY))))
        .hasMessageContaining("twice");
    // One town may have it otherwise than all.
    assertThat(
            new Delegations(
                    List.of(
                        to(DelegationKind.ENTRUST),
                        delegation(DelegationKind.AGENCY, Level.TOWN, Optional.of(TOWN.id()))))
                .all())
        .hasSize(2);
  }

  @Test
  @Tag("CX-19")
  void reportSaysWhatEachDepartmentHasPassedDown() {
    Delegations all = new Delegations(List.of(to(DelegationKind.ENTRUST)));

    assertThat(all.byPrincipal(LAST)).containsOnlyKeys(BUREAU);
    assertThat(all.byPrincipal(LAST.plusDays(1))).isEmpty();
  }

  private static Delegation to(DelegationKind kind) {
    return delegation(kind, Level.TOWN, Optional.empty());
  }

  private static Delegation delegation(DelegationKind kind, Level level, Optional<PlaceId> place) {
    return new Delegation(
        ITEM,
        Optional.empty(),
        BUREAU,
        level,
        place,
        Bilingual.same(""),
        kind,
        DOCUMENT,
        new Validity(Optional.of(FIRST), Optional.of(LAST)));
  }
}
