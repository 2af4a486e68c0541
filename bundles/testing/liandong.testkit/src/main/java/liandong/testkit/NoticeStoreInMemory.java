package liandong.testkit;

import java.util.ArrayList;
import java.util.List;
import liandong.calendar.KeptNotice;
import liandong.calendar.NoticeStore;

/** A store of notices that forgets them with the process, and that can be taken away. */
public final class NoticeStoreInMemory implements NoticeStore {
  private final List<KeptNotice> notices = new ArrayList<>();
  private boolean away;

  /** Whether it cannot be reached from now on. */
  public synchronized void away(boolean gone) {
    away = gone;
  }

  @Override
  public synchronized List<KeptNotice> all() {
    reach();
    return List.copyOf(notices);
  }

  @Override
  public synchronized void keep(KeptNotice kept) {
    reach();
    for (KeptNotice each : notices) {
      if (each.notice().id().equals(kept.notice().id())) {
        if (!each.notice().equals(kept.notice())) {
          throw new IdTaken(kept.notice().id());
        }
        return;
      }
    }
    notices.add(kept);
  }

  private void reach() {
    if (away) {
      throw new Away(new IllegalStateException("taken away by the test"));
    }
  }
}
