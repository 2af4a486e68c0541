package liandong.store.jpa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.PersistenceException;
import liandong.cases.CaseFeed;
import liandong.evidence.Sha256;
import liandong.store.jpa.Sql.Condition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How far the record of each case has been followed, and cases by their nearest deadline. */
@Component
public final class JpaCaseFeed implements CaseFeed {
  private static final String RECKONED_BY = "reckoned-by";

  private static final List<String> CASE_ORDER = List.of("county", "number");

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
    return transactions.read(manager -> DueCases.page(manager, day, after, most));
  }

  @Override
  public Page running(Optional<Key> after, int most) {
    List<Condition> ranges =
        after
            .map(
                last ->
                    Keyset.after(CASE_ORDER, List.of(last.county().value(), last.number().value())))
            .orElse(Keyset.ALL);
    List<CaseRow> rows = transactions.read(manager -> rows(manager, ranges, most));
    return new Page(
        rows.stream().filter(CaseRow::isRunning).map(CaseRow::key).toList(),
        rows.size() < most ? Optional.empty() : Optional.of(rows.get(most - 1).key()));
  }

  private static List<CaseRow> rows(EntityManager manager, List<Condition> ranges, int most) {
    List<CaseRow> found = new ArrayList<>();
    for (Condition range : ranges) {
      if (found.size() < most) {
        found.addAll(
            new Sql()
                .say("select * from lc_case --DERBY-PROPERTIES constraint=LC_CASE_KEY\n where ")
                .say(range)
                .say(" order by " + String.join(", ", CASE_ORDER))
                .say(" fetch first " + (most - found.size()) + " rows only")
                .rows(manager, CaseRow.class));
      }
    }
    return found;
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
