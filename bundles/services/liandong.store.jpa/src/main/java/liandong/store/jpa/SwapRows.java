package liandong.store.jpa;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import liandong.cases.RulePin;
import liandong.county.swap.Swap;
import liandong.county.swap.SwapKind;
import liandong.county.swap.SwapState;
import liandong.evidence.Bilingual;
import liandong.evidence.Sha256;
import liandong.places.CountyId;

/** How an entry of the journal stands in its columns. */
final class SwapRows {
  private static final String COLUMNS =
      "county, seq, kind, state, from_version, from_digest, to_version, to_digest, by_person,"
          + " reason, rehearsal, effective_on, node, begun_at, changed_at, sentence_zh, sentence_en";

  private SwapRows() {}

  static Sql select() {
    return new Sql().say("select " + COLUMNS + " from lc_swap");
  }

  static List<Swap> read(EntityManager manager, Sql select) {
    return select.rows(manager).stream().map(SwapRows::swap).toList();
  }

  private static Swap swap(Object[] row) {
    return new Swap(
        new CountyId((String) row[0]),
        ((Number) row[1]).intValue(),
        SwapKind.valueOf((String) row[2]),
        pin((String) row[0], row[4], row[5]),
        pin((String) row[0], row[6], row[7]).orElseThrow(),
        SwapState.valueOf((String) row[3]),
        (String) row[8],
        (String) row[9],
        (String) row[10],
        Optional.of(((Date) row[11]).toLocalDate()).filter(day -> !day.equals(Rows.NEVER)),
        (String) row[12],
        moment(row[13]),
        moment(row[14]),
        new Bilingual((String) row[15], (String) row[16]));
  }

  private static Instant moment(Object column) {
    return Rows.moment(((Timestamp) column).toLocalDateTime());
  }

  static void insert(EntityManager manager, Swap swap) {
    LocalDate effective = swap.effective().orElse(Rows.NEVER);
    new Sql()
        .say(
            "insert into lc_swap (" + COLUMNS + ", alive_at) values (?, ?, ?, ?",
            swap.county().value(),
            swap.no(),
            swap.kind().name(),
            swap.state().name())
        .say(", ?, ?", version(swap.from()), digest(swap.from()))
        .say(", ?, ?", swap.to().version(), swap.to().bundle().value())
        .say(", ?, ?, ?", cut(swap.by(), 64), cut(swap.reason(), 1000), cut(swap.rehearsal(), 1000))
        .say(", ?, ?", effective, cut(swap.node(), 200))
        .say(", ?, ?", Rows.utc(swap.begunAt()), Rows.utc(swap.changedAt()))
        .say(", ?, ?", cut(swap.sentence().zh(), 2000), cut(swap.sentence().en(), 2000))
        .say(", ?)", Rows.utc(swap.changedAt()))
        .change(manager);
  }

  /** Whether it still stood where it was read. */
  static boolean update(EntityManager manager, SwapState asRead, Swap after) {
    return new Sql()
            .say("update lc_swap set state = ?", after.state().name())
            .say(", from_version = ?, from_digest = ?", version(after.from()), digest(after.from()))
            .say(", changed_at = ?", Rows.utc(after.changedAt()))
            .say(", alive_at = ?", Rows.utc(after.changedAt()))
            .say(", sentence_zh = ?", cut(after.sentence().zh(), 2000))
            .say(", sentence_en = ?", cut(after.sentence().en(), 2000))
            .say(" where county = ? and seq = ?", after.county().value(), after.no())
            .say(" and state = ?", asRead.name())
            .change(manager)
        == 1;
  }

  static Optional<RulePin> pin(String county, Object version, Object digest) {
    return ((String) version).isBlank()
        ? Optional.empty()
        : Optional.of(
            new RulePin(new CountyId(county), (String) version, new Sha256((String) digest)));
  }

  static String version(Optional<RulePin> pin) {
    return pin.map(RulePin::version).orElse("");
  }

  static String digest(Optional<RulePin> pin) {
    return pin.map(each -> each.bundle().value()).orElse("");
  }

  /** What somebody wrote may be longer than a column; the beginning says what it is about. */
  static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }
}
