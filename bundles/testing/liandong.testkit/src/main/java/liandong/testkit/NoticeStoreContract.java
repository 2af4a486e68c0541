package liandong.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import liandong.calendar.HolidayNotice;
import liandong.calendar.KeptNotice;
import liandong.calendar.NoticeStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link NoticeStore} keeps to. A store's own test extends this and says {@link
 * #store()}.
 */
public abstract class NoticeStoreContract {
  private static final Instant NOON = Instant.parse("2026-11-04T04:00:00Z");
  private NoticeStore store;

  /** An empty store. */
  protected abstract NoticeStore store();

  @BeforeEach
  void emptyStore() {
    store = store();
  }

  /** A notice of one day. */
  public static HolidayNotice notice(String id, String day) {
    return HolidayNotice.parse(
        """
        # id: %s
        # document_zh: 国务院办公厅关于2027年部分节假日安排的通知
        # document_en: State Council General Office, notice on the public holidays of 2027
        # issued: 2026-11-04
        %s
        """
            .formatted(id, day));
  }

  private static KeptNotice kept(String id, String day) {
    return new KeptNotice(notice(id, day), "operator", NOON);
  }

  @Test
  void storeBeginsEmpty() {
    assertThat(store.all()).isEmpty();
  }

  @Test
  void noticesComeBackAsTheyWereInTheOrderInWhichTheyCame() {
    KeptNotice second = kept("b-2027", "2027-01-01,off,元旦");
    KeptNotice first = kept("c-2026", "2026-12-31,off,元旦");
    store.keep(first);
    store.keep(second);

    assertThat(store.all()).containsExactly(first, second);
  }

  @Test
  void sameNoticeAgainChangesNothing() {
    KeptNotice first = kept("a", "2027-01-01,off,元旦");
    store.keep(first);
    store.keep(new KeptNotice(first.notice(), "somebody", NOON.plusSeconds(60)));

    assertThat(store.all()).containsExactly(first);
  }

  @Test
  void idOfAnotherNoticeIsRefused() {
    KeptNotice first = kept("a", "2027-01-01,off,元旦");
    store.keep(first);

    assertThatThrownBy(() -> store.keep(kept("a", "2027-01-02,off,元旦")))
        .isInstanceOf(NoticeStore.IdTaken.class)
        .hasMessageContaining("id a");
    assertThat(store.all()).containsExactly(first);
  }

  @Test
  void noticesThatComeAtOnceAreAllKept() throws Exception {
    ExecutorService operators = Executors.newFixedThreadPool(3);
    List<Future<?>> running = new ArrayList<>();
    try {
      for (int i = 1; i <= 6; i++) {
        KeptNotice one = kept("n" + i, "2027-01-0" + i + ",off,元旦");
        running.add(operators.submit(() -> store.keep(one)));
      }
      for (Future<?> each : running) {
        each.get();
      }
    } finally {
      operators.shutdown();
    }

    assertThat(store.all())
        .extracting(each -> each.notice().id())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 6).mapToObj(i -> "n" + i).toList());
  }
}
