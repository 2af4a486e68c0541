package liandong.cases;

import java.time.Instant;
import java.util.Optional;
import liandong.evidence.CanonicalText;
import liandong.evidence.Sha256;
import liandong.places.CountyId;

/**
 * A fact with who, when, through which door, by which command, why, and under which law: a link in
 * the chain of its case.
 *
 * @param seq counts from 1 within the case
 * @param at when it was recorded
 * @param previous the digest of the event before, {@link Sha256#NONE} before the first
 */
public record CaseEvent(
    CountyId county,
    CaseNumber number,
    int seq,
    Instant at,
    Actor actor,
    Channel channel,
    CommandKey key,
    Optional<String> reason,
    RulePin pin,
    CaseFact fact,
    Sha256 previous) {

  /** The event as it is kept: its canonical text and the digest of that. */
  public KeptEvent kept() {
    String text = CanonicalText.of(this);
    return new KeptEvent(text, Sha256.of(text));
  }
}
