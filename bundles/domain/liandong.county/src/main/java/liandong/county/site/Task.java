package liandong.county.site;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import liandong.places.PlaceId;

/**
 * A task of a county's programme: who leads, who has a part in it, until when.
 *
 * @param responsible the other units; blank where there is none
 * @param place the service point that it is about, where it is about one
 * @param due its last day, which holds also when it is a day of rest; empty where the document
 *     gives none or a clause works it out
 * @param points taken off the unit's yearly assessment when it is missed; 0 where none are stated
 * @param generated made up to reach a documented number, or with a day that no document gives
 */
public record Task(
    String id,
    TaskKind kind,
    Bilingual name,
    Optional<PlaceId> place,
    Bilingual lead,
    Bilingual responsible,
    Optional<LocalDate> due,
    Optional<LocalDate> doneOn,
    int points,
    Source document,
    boolean generated) {
  public Task {
    Objects.requireNonNull(kind, "kind");
    if (!id.matches("[0-9A-Za-z.-]{1,60}")) {
      throw new IllegalArgumentException("not a task: '" + id + "'");
    }
    if (name.isBlank() || lead.isBlank()) {
      throw new IllegalArgumentException("task " + id + " has a name and somebody who leads");
    }
    if (points < 0) {
      throw new IllegalArgumentException("task " + id + " cannot cost " + points + " points");
    }
  }

  /** The same task, ticked off. */
  public Task done(LocalDate day) {
    return new Task(
        id,
        kind,
        name,
        place,
        lead,
        responsible,
        due,
        Optional.of(day),
        points,
        document,
        generated);
  }

  public boolean isDone(LocalDate today) {
    return doneOn.filter(day -> !day.isAfter(today)).isPresent();
  }

  /** Whether it was, or by now has been, missed. A day of rest is a last day like any other. */
  public boolean isLate(LocalDate last, LocalDate today) {
    LocalDate end = doneOn.filter(day -> !day.isAfter(today)).orElse(today);
    return end.isAfter(last);
  }

  /** The same for its own last day. */
  public boolean isLate(LocalDate today) {
    return due.filter(last -> isLate(last, today)).isPresent();
  }
}
