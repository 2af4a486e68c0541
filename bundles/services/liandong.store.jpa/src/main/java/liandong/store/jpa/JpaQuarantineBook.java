package liandong.store.jpa;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import javax.persistence.EntityManagerFactory;
import javax.persistence.PersistenceException;
import liandong.cases.RulePin;
import liandong.county.guard.Quarantine;
import liandong.county.guard.QuarantineBook;
import liandong.evidence.Bilingual;
import liandong.evidence.Sha256;
import liandong.places.CountyId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Quarantines in a relational database; at most one of a version lasts, by the table's key. */
@Component
public final class JpaQuarantineBook implements QuarantineBook {
  private static final LocalDateTime LASTS = Rows.NEVER.atStartOfDay();

  private final Transactions transactions;

  @Activate
  public JpaQuarantineBook(
      @Reference(target = "(osgi.unit.name=cases)") EntityManagerFactory factory) {
    this.transactions = new Transactions(factory);
  }

  @Override
  public List<Quarantine> current() {
    return transactions.read(
        manager ->
            new Sql()
                    .say(
                        "select county, law_version, law_bundle, since, why_zh, why_en, node"
                            + " from lc_quarantine where lifted_at = ?",
                        LASTS)
                    .say(" order by county, law_version")
                    .rows(manager)
                    .stream()
                    .map(JpaQuarantineBook::quarantine)
                    .toList());
  }

  private static Quarantine quarantine(Object[] row) {
    return new Quarantine(
        new RulePin(new CountyId((String) row[0]), (String) row[1], new Sha256((String) row[2])),
        Rows.moment(((Timestamp) row[3]).toLocalDateTime()),
        new Bilingual((String) row[4], (String) row[5]),
        (String) row[6]);
  }

  @Override
  public void enter(Quarantine quarantine) {
    RulePin pin = quarantine.pin();
    try {
      transactions.write(
          manager ->
              new Sql()
                  .say("insert into lc_quarantine (county, law_bundle, law_version, since,")
                  .say(" why_zh, why_en, node, lifted_at, lifted_by, lifted_reason) values")
                  .say(" (?, ?, ?", pin.county().value(), pin.bundle().value(), pin.version())
                  .say(", ?", Rows.utc(quarantine.since()))
                  .say(", ?", SwapRows.cut(quarantine.why().zh(), 2000))
                  .say(", ?", SwapRows.cut(quarantine.why().en(), 2000))
                  .say(", ?", SwapRows.cut(quarantine.node(), 200))
                  .say(", ?, '', '')", LASTS)
                  .change(manager));
    } catch (PersistenceException e) {
      if (!Transactions.duplicate(e)) {
        throw e;
      }
    }
  }

  @Override
  public boolean lift(RulePin pin, String by, String reason) {
    return transactions.write(
        manager ->
            new Sql()
                    .say("update lc_quarantine set lifted_by = ?", SwapRows.cut(by, 64))
                    .say(", lifted_reason = ?", SwapRows.cut(reason, 1000))
                    .say(", lifted_at = ?", Rows.utc(Dialect.of(manager).now(manager)))
                    .say(" where county = ?", pin.county().value())
                    .say(" and law_bundle = ?", pin.bundle().value())
                    .say(" and lifted_at = ?", LASTS)
                    .change(manager)
                == 1);
  }
}
