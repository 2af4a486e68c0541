package liandong.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liandong.calendar.DueDate;
import liandong.evidence.Source;

/**
 * What was asked for and brought since the one-time notice.
 *
 * @param asked the papers of the first notice, and those asked for later at the price of a fault
 * @param brought what came since it was asked for
 * @param by until when the applicant can bring the rest; empty where nobody set a time
 * @param period the document behind that time
 * @param faults papers asked for against the rule of the one notice, in order
 */
public record Correction(
    List<String> asked,
    List<String> brought,
    Optional<DueDate> by,
    Optional<Source> period,
    List<String> faults) {
  static final Correction NONE =
      new Correction(List.of(), List.of(), Optional.empty(), Optional.empty(), List.of());

  public Correction {
    asked = List.copyOf(asked);
    brought = List.copyOf(brought);
    faults = List.copyOf(faults);
  }

  Correction told(CaseFact.Notified fact) {
    List<String> all = new ArrayList<>(asked);
    fact.missing().stream().filter(id -> !all.contains(id)).forEach(all::add);
    List<String> there = new ArrayList<>(brought);
    there.removeAll(fact.missing());
    List<String> wrong = new ArrayList<>(faults);
    wrong.addAll(fact.faults());
    return new Correction(all, there, fact.correctBy(), fact.period(), wrong);
  }

  Correction brought(List<HandedMaterial> papers) {
    List<String> there = new ArrayList<>(brought);
    papers.stream().map(HandedMaterial::id).filter(asked::contains).forEach(there::add);
    return new Correction(asked, there, Optional.empty(), period, faults);
  }

  Correction reckoned(DueDate due) {
    return new Correction(asked, brought, Optional.of(due), period, faults);
  }

  /** Whether asking for that paper now goes against the rule of the one notice (art. 32). */
  boolean isFault(String id) {
    return !asked.isEmpty() && (!asked.contains(id) || brought.contains(id));
  }
}
