package liandong.county.guard;

import java.time.Duration;
import liandong.evidence.Bilingual;

/** What came of a question to a county's code. */
public sealed interface Asked<T> {
  record Answered<T>(T answer) implements Asked<T> {}

  /** The code threw. */
  record Failed<T>(Throwable why) implements Asked<T> {}

  /** It began and gave no answer in its time, or took more memory than it may. */
  record Overran<T>(Bilingual sentence, Duration retryAfter) implements Asked<T> {}

  /** It was not asked at all: too many ask, it failed too often lately, or it is in quarantine. */
  record NotAsked<T>(Bilingual sentence, Duration retryAfter) implements Asked<T> {}
}
