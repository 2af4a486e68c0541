package liandong.door.soap;

import java.time.Duration;
import liandong.cases.Answer;
import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;

/** Carries a refusal or an absence out to where it becomes a fault. */
final class Said extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final Phrasebook BOOK = new Phrasebook(Said.class, "door");

  /** What a wrong request hears beside the list of its problems. */
  static final Bilingual INPUT = BOOK.say("input");

  private final transient Answer answer;

  Said(Answer answer) {
    super(answer.getClass().getSimpleName(), null, false, false);
    this.answer = answer;
  }

  /** A refusal or an absence. */
  Answer answer() {
    return answer;
  }

  static Said closing() {
    return new Said(new Answer.Away(BOOK.say("closing"), Duration.ofSeconds(2)));
  }

  static Said countyAway(Object county) {
    return new Said(new Answer.Away(BOOK.say("county", county), Duration.ofSeconds(5)));
  }

  static Answer.Away storeAway() {
    return new Answer.Away(BOOK.say("store"), Duration.ofSeconds(5));
  }
}
