package liandong.catalogue;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;

/**
 * From when to when a version of an item stands, and whether it is public and used.
 *
 * @param from the first day (计划生效日期); empty for one that always stood
 * @param to the last day (计划取消日期); empty for one that has no end yet
 */
public record Term(
    Optional<LocalDate> from, Optional<LocalDate> to, Publication publication, ItemStatus status) {
  private static final Phrasebook BOOK = new Phrasebook(Term.class, "catalogue");

  /** A version that is public, used and without first or last day. */
  public static final Term OPEN =
      new Term(Optional.empty(), Optional.empty(), Publication.PUBLISHED, ItemStatus.IN_USE);

  public Term {
    Objects.requireNonNull(publication, "publication");
    Objects.requireNonNull(status, "status");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException(
          "the last day " + to.get() + " lies before the first, " + from.get());
    }
  }

  /** From when to when, as a person reads it. */
  public Bilingual period() {
    return BOOK.say(
        "period",
        from.map(LocalDate::toString).map(Bilingual::same).orElse(BOOK.say("always")),
        to.map(LocalDate::toString).map(Bilingual::same).orElse(BOOK.say("open-end")));
  }

  public boolean isPublished() {
    return publication == Publication.PUBLISHED;
  }

  public boolean covers(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Whether applications are taken on that day. */
  public boolean isInForceOn(LocalDate day) {
    return isPublished() && status == ItemStatus.IN_USE && covers(day);
  }

  /** Whether the two share a day. */
  public boolean overlaps(Term other) {
    return startsBeforeTheEndOf(other) && other.startsBeforeTheEndOf(this);
  }

  private boolean startsBeforeTheEndOf(Term other) {
    return from.isEmpty() || other.to.isEmpty() || !from.get().isAfter(other.to.get());
  }
}
