package liandong.store.jpa;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.PersistenceException;
import liandong.cases.RulePin;
import liandong.county.swap.AcceptedReleases;
import liandong.evidence.Sha256;
import liandong.places.CountyId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Signed releases that were taken in, as rows of a relational database. */
@Component
public final class JpaAcceptedReleases implements AcceptedReleases {
  private static final int MOST_NAMES = 400;

  private final Transactions transactions;

  @Activate
  public JpaAcceptedReleases(
      @Reference(target = "(osgi.unit.name=cases)") EntityManagerFactory factory) {
    this.transactions = new Transactions(factory);
  }

  @Override
  public Optional<Accepted> latest(CountyId county) {
    return transactions.read(
        manager -> releases(manager, county).stream().reduce((early, late) -> late));
  }

  @Override
  public boolean knows(RulePin pin) {
    return transactions.read(
        manager ->
            releases(manager, pin.county()).stream().anyMatch(each -> each.pin().equals(pin)));
  }

  /** A county has a few of them in a year. */
  private static List<Accepted> releases(EntityManager manager, CountyId county) {
    return new Sql()
            .say("select version, digest, serial_no, statement, signed_by from lc_accepted_release")
            .say(" where county = ? order by serial_no", county.value())
            .rows(manager)
            .stream()
            .map(
                row ->
                    new Accepted(
                        ReleaseRow.pin(county, row),
                        ((Number) row[2]).longValue(),
                        new Sha256((String) row[3]),
                        (String) row[4]))
            .toList();
  }

  @Override
  public boolean keep(Accepted release) {
    try {
      return transactions.write(manager -> keep(manager, release));
    } catch (PersistenceException e) {
      if (!Transactions.duplicate(e)) {
        throw e;
      }
      // Another node was faster; whether with the same one shows at the second look.
      return transactions.read(manager -> isThere(manager, release));
    }
  }

  private static boolean keep(EntityManager manager, Accepted release) {
    if (isThere(manager, release)) {
      return true;
    }
    boolean isStepBack =
        releases(manager, release.pin().county()).stream()
            .anyMatch(each -> each.serial() >= release.serial());
    if (isStepBack) {
      return false;
    }
    new Sql()
        .say("insert into lc_accepted_release (county, serial_no, version, digest, statement,")
        .say(" signed_by, accepted_at) values (?", release.pin().county().value())
        .say(", ?, ?", release.serial(), release.pin().version())
        .say(", ?, ?", release.pin().bundle().value(), release.statement().value())
        .say(", ?, ?)", cut(release.signedBy()), Rows.utc(Dialect.of(manager).now(manager)))
        .change(manager);
    return true;
  }

  private static boolean isThere(EntityManager manager, Accepted release) {
    return releases(manager, release.pin().county()).stream()
        .anyMatch(
            each ->
                each.serial() == release.serial()
                    && each.pin().equals(release.pin())
                    && each.statement().equals(release.statement()));
  }

  private static String cut(String names) {
    return names.length() <= MOST_NAMES ? names : names.substring(0, MOST_NAMES);
  }
}
