package liandong.cases;

import java.util.Optional;
import liandong.evidence.Sha256;
import liandong.places.CountyId;

/**
 * The answer that a command key once got, so that it can be given again.
 *
 * @param content the digest of the command
 * @param number and {@code seq}: the event that the command became
 * @param refusal or the no that it got
 */
public record KeptAnswer(
    CountyId county,
    CommandKey key,
    Sha256 content,
    Optional<CaseNumber> number,
    int seq,
    Optional<Refusal> refusal) {
  public static KeptAnswer done(Command command, CaseEvent event) {
    return new KeptAnswer(
        event.county(),
        event.key(),
        command.content(),
        Optional.of(event.number()),
        event.seq(),
        Optional.empty());
  }

  public static KeptAnswer refused(Command command, Refusal refusal) {
    return new KeptAnswer(
        command.head().county(),
        command.head().key(),
        command.content(),
        Optional.empty(),
        0,
        Optional.of(refusal));
  }
}
