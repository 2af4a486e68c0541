package liandong.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import liandong.evidence.Bilingual;

/**
 * What the law itself does to a case when nobody acts in time.
 *
 * @param part the part of a joint case that it is about
 * @param at the first moment after the last day
 */
public record CaseTimer(Kind kind, Optional<String> part, Instant at) {
  /** What happens then. */
  public enum Kind {
    /** 视为受理: nobody told what is missing, so it is accepted from the day of receipt (art. 32). */
    DEEMED_ACCEPTANCE(CaseStep.DEEM_ACCEPTED),
    /** 补正不来: the applicant did not bring what was missing in the time that the notice gave. */
    CORRECTION_LAPSE(CaseStep.LAPSE),
    /** 超时默认: a county's document says that silence is consent. */
    DEEMED_CONSENT(CaseStep.DEEM_GRANTED),
    /** 准予延续: not decided before the licence expired (art. 50). */
    DEEMED_RENEWAL(CaseStep.DEEM_GRANTED),
    /** 超时默认 of one department in a joint case. */
    PART_CONSENT(CaseStep.DEEM_PART);

    private final CaseStep step;

    Kind(CaseStep step) {
      this.step = step;
    }

    public CaseStep step() {
      return step;
    }

    public Bilingual text() {
      return step.text();
    }
  }

  /** The timer that goes off when {@code last} is over. */
  static CaseTimer after(LocalDate last, Kind kind, Optional<String> part) {
    return new CaseTimer(kind, part, last.plusDays(1).atStartOfDay(LegalTime.ZONE).toInstant());
  }

  /** What tells it from the other timers of its case: {@code PART_CONSENT:tax}. */
  public String name() {
    return kind + part.map(id -> ":" + id).orElse("");
  }
}
