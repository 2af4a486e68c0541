package liandong.store.jpa;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.PersistenceException;
import javax.persistence.TypedQuery;
import liandong.cases.CaseFeed;
import liandong.evidence.Sha256;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How far the record of each case has been followed, and all deadlines by their day. */
@Component
public final class JpaCaseFeed implements CaseFeed {
  private static final String RECKONED_BY = "reckoned-by";

  private final Transactions transactions;

  @Activate
  public JpaCaseFeed(@Reference(target = "(osgi.unit.name=cases)") EntityManagerFactory factory) {
    this.transactions = new Transactions(factory);
  }

  @Override
  public List<Unread> unread(int most) {
    return transactions.read(
        manager ->
            manager
                .createQuery(
                    "select c from CaseRow c where c.unread = 1 order by c.county, c.number",
                    CaseRow.class)
                .setMaxResults(most)
                .getResultStream()
                .map(CaseRow::unread)
                .toList());
  }

  /**
   * One statement, so that a step that is written in the same moment is not hidden: whichever comes
   * second sees what the first wrote. An older mark than the one that stands changes nothing.
   */
  @Override
  public void tickOff(Unread read) {
    transactions.write(
        manager ->
            manager
                // In SQL, because EclipseLink prepares no statement with a case in it on Derby.
                .createNativeQuery(
                    "update lc_case set followed = ?1,"
                        + " unread = case when seq = ?1 then 0 else unread end"
                        + " where county = ?2 and number = ?3 and followed < ?1")
                .setParameter(1, read.through())
                .setParameter(2, read.county().value())
                .setParameter(3, read.number().value())
                .executeUpdate());
  }

  @Override
  public List<Due> dueBy(LocalDate day, Optional<Due> after, int most) {
    return transactions.read(
        manager ->
            due(manager, day, after)
                .setMaxResults(most)
                .getResultStream()
                .map(DeadlineRow::due)
                .toList());
  }

  private static TypedQuery<DeadlineRow> due(
      EntityManager manager, LocalDate day, Optional<Due> after) {
    // The first comparison says nothing new; it shows the database where in the index to begin.
    String next =
        " and d.dueOn >= :on and (d.dueOn > :on or d.county > :county or (d.county = :county"
            + " and (d.number > :number or (d.number = :number and d.purpose > :deadline))))";
    TypedQuery<DeadlineRow> due =
        manager
            .createQuery(
                "select d from DeadlineRow d where d.dueOn <= :day"
                    + (after.isPresent() ? next : "")
                    + " order by d.dueOn, d.county, d.number, d.purpose",
                DeadlineRow.class)
            .setParameter("day", day);
    after.ifPresent(
        last ->
            due.setParameter("on", last.on())
                .setParameter("county", last.county().value())
                .setParameter("number", last.number().value())
                .setParameter("deadline", last.deadline()));
    return due;
  }

  @Override
  public Optional<Sha256> reckonedBy() {
    return transactions.read(
        manager ->
            Optional.ofNullable(manager.find(MarkRow.class, RECKONED_BY))
                .map(mark -> new Sha256(mark.value())));
  }

  @Override
  public void reckonedBy(Sha256 edition) {
    try {
      transactions.write(manager -> mark(manager, edition));
    } catch (PersistenceException e) {
      if (!Transactions.duplicate(e)) {
        throw e;
      }
      // Another node wrote the first mark in the same moment; now there is one to change.
      transactions.write(manager -> mark(manager, edition));
    }
  }

  private static MarkRow mark(EntityManager manager, Sha256 edition) {
    return manager.merge(new MarkRow(RECKONED_BY, edition.value()));
  }
}
