package liandong.cases;

import java.time.Instant;

/**
 * How a case ended.
 *
 * @param state the state in which it ended; it stays so when the case is filed away
 */
public record Finish(FinishCode code, CaseState state, Instant at) {}
