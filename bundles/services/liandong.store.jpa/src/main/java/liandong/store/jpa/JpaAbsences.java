package liandong.store.jpa;

import java.util.List;
import javax.persistence.EntityManagerFactory;
import liandong.cases.Absence;
import liandong.cases.Absences;
import liandong.places.CountyId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Absences in a relational database through EclipseLink. */
@Component
public final class JpaAbsences implements Absences {
  private final Transactions transactions;

  @Activate
  public JpaAbsences(@Reference(target = "(osgi.unit.name=cases)") EntityManagerFactory factory) {
    this.transactions = new Transactions(factory);
  }

  @Override
  public List<Absence> open() {
    return transactions.read(
        manager ->
            manager
                .createQuery(
                    "select a from AbsenceRow a where a.awayUntil = :still"
                        + " order by a.county, a.awaySince, a.id",
                    AbsenceRow.class)
                .setParameter("still", AbsenceRow.STILL)
                .getResultStream()
                .map(AbsenceRow::absence)
                .toList());
  }

  @Override
  public List<Absence> of(CountyId county, int most) {
    return transactions.read(
        manager ->
            manager
                .createQuery(
                    "select a from AbsenceRow a where a.county = :county"
                        + " order by a.awaySince desc, a.id",
                    AbsenceRow.class)
                .setParameter("county", county.value())
                .setMaxResults(most)
                .getResultStream()
                .map(AbsenceRow::absence)
                .toList());
  }

  @Override
  public void keep(Absence absence) {
    transactions.write(manager -> manager.merge(new AbsenceRow(absence)));
  }
}
