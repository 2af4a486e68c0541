package liandong.supervision;

import java.util.Optional;
import liandong.cases.CommandKey;
import liandong.evidence.Sha256;
import liandong.places.CountyId;

/**
 * The answer that a command key once got, so that it can be given again.
 *
 * @param content the digest of the command
 * @param file and {@code seq}: the entry that the command became
 * @param refusal or the no that it got
 */
public record KeptReply(
    CountyId county,
    CommandKey key,
    Sha256 content,
    Optional<FileId> file,
    int seq,
    Optional<SupervisionRefusal> refusal) {
  public static KeptReply done(SupervisionCommand command, FileEntry entry) {
    return new KeptReply(
        entry.county(),
        command.head().key(),
        command.content(),
        Optional.of(entry.file()),
        entry.seq(),
        Optional.empty());
  }

  public static KeptReply refused(SupervisionCommand command, SupervisionRefusal refusal) {
    return new KeptReply(
        command.head().county(),
        command.head().key(),
        command.content(),
        Optional.empty(),
        0,
        Optional.of(refusal));
  }
}
