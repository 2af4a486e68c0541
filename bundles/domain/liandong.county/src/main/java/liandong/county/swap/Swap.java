package liandong.county.swap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import liandong.cases.RulePin;
import liandong.evidence.Bilingual;
import liandong.places.CountyId;

/**
 * One entry of the journal: a version of a county that takes the place of another, or goes.
 *
 * @param no counts from 1 within the county, without a gap
 * @param from the version that was active when it began; empty where there was none
 * @param to the version that it is about
 * @param by the named person; {@code system} where nobody asked for it
 * @param rehearsal what the rehearsal said, or who waived it and why; blank where none is needed
 * @param effective the first day of a version that is switched by itself
 * @param node who carries it out
 * @param begunAt by the database's time, like {@code changedAt}
 * @param sentence what came of it
 */
public record Swap(
    CountyId county,
    int no,
    SwapKind kind,
    Optional<RulePin> from,
    RulePin to,
    SwapState state,
    String by,
    String reason,
    String rehearsal,
    Optional<LocalDate> effective,
    String node,
    Instant begunAt,
    Instant changedAt,
    Bilingual sentence) {
  public Swap {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(sentence, "sentence");
    if (no < 1) {
      throw new IllegalArgumentException("a swap counts from 1, not " + no);
    }
    if (!to.county().equals(county)
        || from.filter(each -> !each.county().equals(county)).isPresent()) {
      throw new IllegalArgumentException("a swap of " + county + " between " + from + " and " + to);
    }
    if (by.isBlank()) {
      throw new IllegalArgumentException("a swap needs the name of who asked for it");
    }
  }

  /** What somebody wants to begin; the journal gives it number and time. */
  public record Draft(
      SwapKind kind,
      RulePin to,
      SwapState state,
      String by,
      String reason,
      String rehearsal,
      Optional<LocalDate> effective,
      String node,
      Bilingual sentence) {}

  /** The version that new cases take after it; empty where it changes nothing about that. */
  public Optional<RulePin> makesActive() {
    if (!kind.makesActive()) {
      return Optional.empty();
    }
    return switch (state) {
      case SWITCHED, COMMITTED -> Optional.of(to);
      case ROLLED_BACK -> from;
      case SCHEDULED, PREPARED, REFUSED, CALLED_OFF -> Optional.empty();
    };
  }

  /** How it stands, in words that fit what it is about: who retires is not in force. */
  public Bilingual standing() {
    return state == SwapState.COMMITTED && !kind.makesActive()
        ? new Bilingual("已完成", "done")
        : state.text();
  }

  @Override
  public String toString() {
    return county + " #" + no + " " + kind + " to " + to.version() + " " + state;
  }
}
