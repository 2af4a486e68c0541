package liandong.store.jpa;

import java.util.Optional;
import javax.persistence.EntityManagerFactory;
import liandong.cases.RulePin;
import liandong.county.swap.Rehearsal;
import liandong.county.swap.RehearsalBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rehearsals in a relational database through EclipseLink. */
@Component
public final class JpaRehearsalBook implements RehearsalBook {
  private final Transactions transactions;

  @Activate
  public JpaRehearsalBook(
      @Reference(target = "(osgi.unit.name=cases)") EntityManagerFactory factory) {
    this.transactions = new Transactions(factory);
  }

  @Override
  public void keep(Rehearsal rehearsal) {
    transactions.write(
        manager -> {
          manager.persist(new RehearsalRow(rehearsal));
          return rehearsal;
        });
  }

  @Override
  public Optional<Rehearsal> latest(RulePin candidate) {
    return transactions.read(
        manager ->
            manager
                .createQuery(
                    "select r from RehearsalRow r where r.county = :county"
                        + " and r.lawBundle = :bundle order by r.rehearsedAt desc",
                    RehearsalRow.class)
                .setParameter("county", candidate.county().value())
                .setParameter("bundle", candidate.bundle().value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(RehearsalRow::rehearsal));
  }
}
