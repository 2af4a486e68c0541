package liandong.store.jpa;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManagerFactory;
import javax.persistence.PersistenceException;
import liandong.cases.RulePin;
import liandong.county.swap.ReleaseArchive;
import liandong.places.CountyId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** County bundles as rows of a relational database. */
@Component
public final class JpaReleaseArchive implements ReleaseArchive {
  private final Transactions transactions;

  @Activate
  public JpaReleaseArchive(
      @Reference(target = "(osgi.unit.name=cases)") EntityManagerFactory factory) {
    this.transactions = new Transactions(factory);
  }

  @Override
  public void keep(RulePin pin, byte[] jar) {
    if (kept(pin.county()).contains(pin)) {
      return;
    }
    try {
      transactions.write(
          manager -> {
            manager.persist(new ReleaseRow(pin, jar, Dialect.of(manager).now(manager)));
            return pin;
          });
    } catch (PersistenceException e) {
      // Another node kept the same bytes in the same moment.
      if (!Transactions.duplicate(e)) {
        throw e;
      }
    }
  }

  @Override
  public Optional<byte[]> jar(RulePin pin) {
    return transactions.read(
        manager ->
            Optional.ofNullable(manager.find(ReleaseRow.class, ReleaseRow.key(pin)))
                .map(ReleaseRow::jar));
  }

  @Override
  public List<RulePin> kept(CountyId county) {
    Sql kept =
        new Sql()
            .say("select version, digest from lc_release where county = ?", county.value())
            .say(" order by kept_at, version, digest");
    return transactions.read(kept::rows).stream().map(row -> ReleaseRow.pin(county, row)).toList();
  }
}
