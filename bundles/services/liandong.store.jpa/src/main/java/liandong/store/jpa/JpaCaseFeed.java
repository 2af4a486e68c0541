package liandong.store.jpa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.PersistenceException;
import liandong.cases.CaseFeed;
import liandong.evidence.Sha256;
import liandong.store.jpa.Sql.Condition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How far the record of each case has been followed, and all deadlines by their day. */
@Component
public final class JpaCaseFeed implements CaseFeed {
  private static final String RECKONED_BY = "reckoned-by";

  private static final List<String> DUE_ORDER = List.of("due_on", "county", "number", "purpose");

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
        manager -> {
          List<Due> found = new ArrayList<>();
          for (Condition range : ranges(after)) {
            if (found.size() < most) {
              due(manager, day, range, most - found.size())
                  .map(DeadlineRow::due)
                  .forEach(found::add);
            }
          }
          return found;
        });
  }

  private static List<Condition> ranges(Optional<Due> after) {
    return after
        .map(
            last ->
                Keyset.after(
                    DUE_ORDER,
                    List.of(
                        last.on(), last.county().value(), last.number().value(), last.deadline())))
        .orElse(Keyset.ALL);
  }

  private static Stream<DeadlineRow> due(
      EntityManager manager, LocalDate day, Condition range, int most) {
    return new Sql()
            .say("select * from lc_deadline --DERBY-PROPERTIES index=LC_DEADLINE_DUE\n")
            .say(" where due_on <= ? and ", day)
            .say(range)
            .say(" order by " + String.join(", ", DUE_ORDER))
            .say(" fetch first " + most + " rows only")
            .rows(manager, DeadlineRow.class)
            .stream();
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
