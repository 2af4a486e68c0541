package liandong.store.jpa;

import java.util.List;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.PersistenceException;
import liandong.calendar.KeptNotice;
import liandong.calendar.NoticeStore;
import liandong.cases.CaseStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notices on holidays in a relational database through EclipseLink. */
@Component
public final class JpaNoticeStore implements NoticeStore {
  /** A few operators may add notices in the same moment, each losing to all of the others once. */
  private static final int ATTEMPTS = 10;

  private final Transactions transactions;

  @Activate
  public JpaNoticeStore(
      @Reference(target = "(osgi.unit.name=cases)") EntityManagerFactory factory) {
    this.transactions = new Transactions(factory);
  }

  @Override
  public List<KeptNotice> all() {
    return reached(
        () ->
            transactions.read(
                manager ->
                    manager
                        .createQuery("select n from NoticeRow n order by n.seq", NoticeRow.class)
                        .getResultStream()
                        .map(NoticeRow::kept)
                        .toList()));
  }

  @Override
  public void keep(KeptNotice kept) {
    for (int attempt = 1; ; attempt++) {
      try {
        reached(() -> transactions.write(manager -> keepIn(manager, kept)));
        return;
      } catch (PersistenceException e) {
        // Somebody was faster with this id or this place in the order; the next look shows which.
        if (attempt == ATTEMPTS || !Transactions.duplicate(e)) {
          throw e;
        }
      }
    }
  }

  private static KeptNotice keepIn(EntityManager manager, KeptNotice kept) {
    NoticeRow there = manager.find(NoticeRow.class, kept.notice().id());
    if (there == null) {
      int last =
          manager
              .createQuery("select coalesce(max(n.seq), 0) from NoticeRow n", Number.class)
              .getSingleResult()
              .intValue();
      manager.persist(new NoticeRow(kept, last + 1));
      manager.flush();
      return kept;
    }
    if (!there.says(kept.notice())) {
      throw new IdTaken(kept.notice().id());
    }
    return there.kept();
  }

  private static <T> T reached(Supplier<T> work) {
    try {
      return work.get();
    } catch (CaseStore.StoreAway e) {
      throw new Away(e);
    }
  }
}
