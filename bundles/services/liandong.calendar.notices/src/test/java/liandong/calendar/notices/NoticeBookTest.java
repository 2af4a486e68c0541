package liandong.calendar.notices;

import static liandong.testkit.NoticeStoreContract.notice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import liandong.calendar.KeptNotice;
import liandong.calendar.Limit;
import liandong.calendar.NoticeStore;
import liandong.calendar.OfficeHours;
import liandong.calendar.WorkingCalendar;
import liandong.calendar.WrongNotice;
import liandong.evidence.Sha256;
import liandong.testkit.NoticeStoreInMemory;
import org.junit.jupiter.api.Test;

class NoticeBookTest {
  private static final Sha256 BUILT_IN = WorkingCalendar.china().edition();
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

  private final NoticeStoreInMemory store = new NoticeStoreInMemory();
  private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);
  private final NoticeBook book = new NoticeBook(store, clock, OfficeHours.USUAL);

  @Test
  void withoutNoticesTheBuiltInTableIsInForce() {
    assertThat(book.current().edition()).isEqualTo(BUILT_IN);
    assertThat(book.notices()).isEmpty();
    assertThat(book.edition(BUILT_IN)).isPresent();
    assertThat(book.edition(Sha256.NONE)).isEmpty();
  }

  @Test
  void addedNoticeIsInForceAtOnceAndTheOldEditionStaysReadable() {
    WorkingCalendar after = book.add(notice("holidays-2027", "2027-01-01,off,元旦"), "operator");

    assertThat(book.current()).isSameAs(after);
    assertThat(after.due(LAST_DAY, Limit.workingDays(1)).date()).isEqualTo("2027-01-04");
    assertThat(after.due(LAST_DAY, Limit.workingDays(1)).provisional()).isFalse();
    assertThat(book.edition(after.edition())).containsSame(after);
    assertThat(book.edition(BUILT_IN).orElseThrow().due(LAST_DAY, Limit.workingDays(1)).date())
        .isEqualTo("2027-01-01");
    assertThat(book.notices()).extracting(KeptNotice::by).containsExactly("operator");
  }

  @Test
  void noticeOfAnotherNodeShowsUpAtTheNextLookAndWhoAsksDoesNotLook() {
    store.keep(
        new KeptNotice(notice("holidays-2027", "2027-01-01,off,元旦"), "elsewhere", clock.instant()));

    assertThat(book.current().edition()).isEqualTo(BUILT_IN);
    assertThat(book.notices()).isEmpty();
    book.look();
    assertThat(book.current().coveredTo()).isEqualTo("2027-12-31");
  }

  @Test
  void whileTheStoreIsAwayTheCalendarKnownLastHolds() {
    WorkingCalendar known = book.add(notice("holidays-2027", "2027-01-01,off,元旦"), "operator");
    store.away(true);
    book.look();

    assertThat(book.current()).isSameAs(known);
    assertThatThrownBy(() -> book.add(notice("b", "2026-12-31,off,元旦"), "operator"))
        .isInstanceOf(NoticeStore.Away.class);
  }

  @Test
  void bookThatIsOpenedWhileTheStoreIsAwayLearnsTheNoticesLater() {
    store.keep(new KeptNotice(notice("a", "2027-01-01,off,元旦"), "operator", clock.instant()));
    store.away(true);
    NoticeBook late = new NoticeBook(store, clock, OfficeHours.USUAL);
    assertThat(late.current().edition()).isEqualTo(BUILT_IN);

    store.away(false);
    late.look();

    assertThat(late.current().coveredTo()).isEqualTo("2027-12-31");
  }

  @Test
  void noticeThatDoesNotFitIsNotKept() {
    assertThatThrownBy(() -> book.add(notice("a", "2028-01-01,off,元旦"), "operator"))
        .isInstanceOf(WrongNotice.class);

    assertThat(store.all()).isEmpty();
  }

  @Test
  void sameNoticeAgainIsQuietAndAnotherOneOfItsIdIsRefused() {
    WorkingCalendar after = book.add(notice("a", "2027-01-01,off,元旦"), "operator");

    assertThat(book.add(notice("a", "2027-01-01,off,元旦"), "somebody")).isSameAs(after);
    assertThatThrownBy(() -> book.add(notice("a", "2027-01-02,off,元旦"), "operator"))
        .isInstanceOf(NoticeStore.IdTaken.class);
    assertThat(book.notices()).hasSize(1);
  }

  @Test
  void storedNoticeThatDoesNotFitIsPassedOverAndLaterOnesHold() {
    store.keep(new KeptNotice(notice("gap", "2029-01-01,off,元旦"), "operator", clock.instant()));
    store.keep(new KeptNotice(notice("a", "2027-01-01,off,元旦"), "operator", clock.instant()));
    book.look();

    assertThat(book.current().coveredTo()).isEqualTo("2027-12-31");
    assertThat(book.notices()).hasSize(2);
  }

  @Test
  void officeHoursHoldInEveryEdition() {
    OfficeHours early = OfficeHours.parse("08:30-12:00,13:30-17:00");

    assertThat(new NoticeBook(store, clock, early).current().officeHours()).isEqualTo(early);
  }
}
