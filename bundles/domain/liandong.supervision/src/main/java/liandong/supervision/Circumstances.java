package liandong.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import liandong.cases.LegalTime;

/**
 * What a command is decided by, beside the file.
 *
 * @param record of the case that the command names; empty where it names none, or one that is not
 *     there
 */
public record Circumstances(Measure measure, Instant now, Optional<CaseRecord> record) {
  LocalDate today() {
    return LegalTime.dayOf(now);
  }

  Duty duty(Duty.Kind kind) {
    return measure.policy().duty(kind, today(), measure.calendar());
  }
}
