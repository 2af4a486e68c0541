package liandong.store.jpa;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.PersistenceException;
import liandong.cases.RulePin;
import liandong.county.swap.Swap;
import liandong.county.swap.SwapJournal;
import liandong.county.swap.SwapKind;
import liandong.county.swap.SwapState;
import liandong.evidence.Bilingual;
import liandong.places.CountyId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The journal of swaps as rows. The row of the county carries what all of its swaps compete for:
 * the active version, the next number, the one swap that is under way; it is changed only where it
 * still says what was read.
 */
@Component
public final class JpaSwapJournal implements SwapJournal {
  private static final int NOTHING = 0;
  private static final int ATTEMPTS = 20;

  private final Transactions transactions;

  @Activate
  public JpaSwapJournal(
      @Reference(target = "(osgi.unit.name=cases)") EntityManagerFactory factory) {
    this.transactions = new Transactions(factory);
  }

  @Override
  public Map<CountyId, Active> active() {
    return transactions.read(manager -> new Sql().say(County.ALL).rows(manager)).stream()
        .map(County::new)
        .collect(Collectors.toMap(County::county, each -> new Active(each.pin(), each.revision())));
  }

  // ---- writing ----------------------------------------------------------------------------

  @Override
  public Swap begin(Swap.Draft draft, int base) {
    return again(draft.to().county(), manager -> begin(manager, draft, base));
  }

  /**
   * Somebody wrote in the same moment, and it may be nothing that stands in the way: an old version
   * retired, a swap was refused. So it is read and decided again.
   */
  private Swap again(CountyId county, Function<EntityManager, Swap> work) {
    for (int i = 0; i < ATTEMPTS; i++) {
      try {
        return transactions.write(work);
      } catch (Collision e) {
        continue;
      } catch (PersistenceException e) {
        if (!Transactions.duplicate(e)) {
          throw e;
        }
      }
    }
    throw new Stale(county + " is changed again and again");
  }

  /** The row is another one than was read a moment ago. */
  private static final class Collision extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static Swap begin(EntityManager manager, Swap.Draft draft, int base) {
    CountyId id = draft.to().county();
    County county = County.read(manager, id).orElseGet(() -> new County(id));
    Swap swap = entry(draft, county, Dialect.of(manager).now(manager));
    if (county.revision() != base) {
      throw new Stale(id + " has another active version than was meant");
    }
    boolean competes = swap.state().isUnderWay() || swap.makesActive().isPresent();
    if (competes && county.underWay() != NOTHING) {
      throw new Stale("swap #" + county.underWay() + " of " + id + " is under way");
    }
    County next = county.with(swap);
    if (base == 0 ? !next.insert(manager) : !next.update(manager, county)) {
      throw new Collision();
    }
    SwapRows.insert(manager, swap);
    return swap;
  }

  private static Swap entry(Swap.Draft draft, County county, Instant now) {
    return new Swap(
        county.county(),
        county.lastNo() + 1,
        draft.kind(),
        county.pin(),
        draft.to(),
        draft.state(),
        draft.by(),
        draft.reason(),
        draft.rehearsal(),
        draft.effective(),
        draft.node(),
        now,
        now,
        draft.sentence());
  }

  @Override
  public Swap advance(Swap from, SwapState to, Bilingual sentence) {
    if (!from.state().mayBecome(to)) {
      throw new IllegalArgumentException(from + " cannot become " + to);
    }
    return again(from.county(), manager -> advance(manager, from, to, sentence));
  }

  private static Swap advance(EntityManager manager, Swap from, SwapState to, Bilingual sentence) {
    County county =
        County.read(manager, from.county())
            .orElseThrow(() -> new Stale(from.county() + " is not in the journal"));
    Instant now = Dialect.of(manager).now(manager);
    boolean begins = from.state() == SwapState.SCHEDULED && to == SwapState.PREPARED;
    if (begins && county.underWay() != NOTHING) {
      throw new Stale("swap #" + county.underWay() + " of " + from.county() + " is under way");
    }
    Swap after =
        new Swap(
            from.county(),
            from.no(),
            from.kind(),
            begins ? county.pin() : from.from(),
            from.to(),
            to,
            from.by(),
            from.reason(),
            from.rehearsal(),
            from.effective(),
            from.node(),
            from.begunAt(),
            now,
            sentence);
    if (!SwapRows.update(manager, from.state(), after)) {
      throw new Stale(from + " is no longer as it was read");
    }
    if (!county.with(after).update(manager, county)) {
      throw new Collision();
    }
    return after;
  }

  @Override
  public void beat(Swap underWay) {
    transactions.write(
        manager ->
            new Sql()
                .say("update lc_swap set alive_at = ?", Rows.utc(Dialect.of(manager).now(manager)))
                .say(" where county = ? and seq = ?", underWay.county().value(), underWay.no())
                .change(manager));
  }

  // ---- reading ----------------------------------------------------------------------------

  @Override
  public List<Swap> open() {
    return transactions.read(
        manager ->
            SwapRows.read(
                manager,
                SwapRows.select()
                    .say(" where state in (?, ?, ?)", "SCHEDULED", "PREPARED", "SWITCHED")
                    .say(" order by county, seq")));
  }

  @Override
  public List<Swap> silent(Duration since) {
    return transactions.read(
        manager ->
            SwapRows.read(
                manager,
                SwapRows.select()
                    .say(" where state in (?, ?)", "PREPARED", "SWITCHED")
                    .say(
                        " and alive_at < ? order by county, seq",
                        Rows.utc(Dialect.of(manager).now(manager).minus(since)))));
  }

  @Override
  public List<Swap> history(CountyId county, int most) {
    return transactions.read(
        manager ->
            SwapRows.read(
                manager,
                SwapRows.select()
                    .say(" where county = ? order by seq desc", county.value())
                    .say(" fetch first " + most + " rows only")));
  }

  /** The row for which all swaps of a county compete. */
  private record County(
      CountyId county, Optional<RulePin> pin, int revision, int lastNo, int underWay) {
    private static final String ALL =
        "select county, version, digest, revision, last_no, under_way from lc_county_active";

    County(CountyId unknown) {
      this(unknown, Optional.empty(), 0, 0, NOTHING);
    }

    County(Object[] row) {
      this(
          new CountyId((String) row[0]),
          SwapRows.pin((String) row[0], row[1], row[2]),
          ((Number) row[3]).intValue(),
          ((Number) row[4]).intValue(),
          ((Number) row[5]).intValue());
    }

    static Optional<County> read(EntityManager manager, CountyId county) {
      return new Sql()
          .say(ALL).say(" where county = ?", county.value()).rows(manager).stream()
              .map(County::new)
              .findFirst();
    }

    /** As it is once the swap stands where it says. */
    County with(Swap swap) {
      Optional<RulePin> next = pinAfter(swap);
      return new County(
          county,
          next,
          revision == 0 || !next.equals(pin) ? revision + 1 : revision,
          Math.max(lastNo, swap.no()),
          swap.state().isUnderWay() ? swap.no() : underWay == swap.no() ? NOTHING : underWay);
    }

    private Optional<RulePin> pinAfter(Swap swap) {
      if (swap.kind() == SwapKind.REMOVE && pin.equals(Optional.of(swap.to()))) {
        return Optional.empty();
      }
      if (swap.kind().makesActive() && swap.state() == SwapState.ROLLED_BACK) {
        return swap.from();
      }
      return swap.makesActive().or(() -> pin);
    }

    boolean insert(EntityManager manager) {
      return new Sql()
              .say("insert into lc_county_active")
              .say(" (county, version, digest, revision, last_no, under_way)")
              .say(
                  " values (?, ?, ?, ?, ?, ?)",
                  county.value(),
                  SwapRows.version(pin),
                  SwapRows.digest(pin),
                  revision,
                  lastNo,
                  underWay)
              .change(manager)
          == 1;
    }

    boolean update(EntityManager manager, County asRead) {
      return new Sql()
              .say(
                  "update lc_county_active set version = ?, digest = ?",
                  SwapRows.version(pin),
                  SwapRows.digest(pin))
              .say(", revision = ?, last_no = ?, under_way = ?", revision, lastNo, underWay)
              .say(" where county = ? and revision = ?", county.value(), asRead.revision)
              .say(" and last_no = ? and under_way = ?", asRead.lastNo, asRead.underWay)
              .change(manager)
          == 1;
    }
  }
}
