package liandong.cases;

import java.time.LocalDateTime;

/**
 * Since when the step that is due waits to be taken.
 *
 * @param eventsBefore how many events the clock of the case had by then; they are not the step's
 */
public record StepClock(LocalDateTime since, int eventsBefore) {}
