package liandong.county.site;

import java.time.LocalDate;
import java.util.Optional;
import liandong.evidence.Bilingual;

/**
 * What is not as a clause wants it.
 *
 * @param about the id of the service point, the task or the item; blank for the county as a whole
 */
public record Deviation(Weight weight, String about, Bilingual sentence) {
  public Deviation {
    if (sentence.isBlank()) {
      throw new IllegalArgumentException("a deviation says what deviates");
    }
  }

  public static Deviation fault(Site site, Bilingual sentence) {
    return new Deviation(Weight.FAULT, site.point().id().value(), sentence);
  }

  public static Deviation warning(Site site, Bilingual sentence) {
    return new Deviation(Weight.WARNING, site.point().id().value(), sentence);
  }

  public static Deviation advice(Site site, Bilingual sentence) {
    return new Deviation(Weight.ADVICE, site.point().id().value(), sentence);
  }

  /**
   * Nobody has reported what the clause asks for, so that it cannot be said whether all is well.
   */
  public static Deviation unsaid(Site site, SiteFact fact) {
    return warning(site, SiteWords.say("unsaid", site.point().name(), fact.text()));
  }

  /**
   * A task that is not done in time.
   *
   * @param due the last day as the clause has it
   */
  public static Optional<Deviation> ofTask(
      Weight weight, Task task, LocalDate due, LocalDate today) {
    if (!task.isLate(due, today)) {
      return Optional.empty();
    }
    Bilingual sentence =
        task.doneOn().filter(done -> !done.isAfter(today)).isPresent()
            ? SiteWords.say("task.late", task.name(), due, task.doneOn().get())
            : SiteWords.say("task.open", task.name(), due, today);
    return Optional.of(new Deviation(weight, task.id(), sentence));
  }
}
