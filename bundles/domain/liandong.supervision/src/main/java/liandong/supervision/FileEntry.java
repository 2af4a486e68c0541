package liandong.supervision;

import java.time.Instant;
import java.util.Optional;
import liandong.cases.Actor;
import liandong.cases.Channel;
import liandong.cases.CommandKey;
import liandong.evidence.CanonicalText;
import liandong.evidence.Sha256;
import liandong.places.CountyId;

/**
 * A fact with who, when, through which door: a link in the chain of its file.
 *
 * @param seq counts from 1 within the file
 * @param key of the command; empty where the watch wrote it
 * @param previous the digest of the entry before, {@link Sha256#NONE} before the first
 */
public record FileEntry(
    CountyId county,
    FileId file,
    int seq,
    Instant at,
    Actor actor,
    Channel channel,
    Optional<CommandKey> key,
    FileFact fact,
    Sha256 previous) {

  /** The entry as it is kept: its canonical text and the digest of that. */
  public KeptEntry kept() {
    String text = CanonicalText.of(this);
    return new KeptEntry(text, Sha256.of(text));
  }
}
