package liandong.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liandong.cases.Actor;
import liandong.cases.CaseNumber;
import liandong.cases.CaseStore.KeyTaken;
import liandong.cases.CaseStore.StoreAway;
import liandong.cases.Channel;
import liandong.cases.CommandHead;
import liandong.cases.CommandKey;
import liandong.evidence.Sha256;
import liandong.places.CountyId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where files of supervision are kept. Each writing method is one transaction: when it returns
 * everything is on disk, when it throws nothing is. Every method throws {@link StoreAway} when the
 * store cannot be reached.
 *
 * <p>Every store passes {@code SupervisionStoreContract} of {@code liandong.testkit}.
 */
@ProviderType
public interface SupervisionStore {
  /** The entries of a file, oldest first; empty for an unknown id. */
  List<KeptEntry> history(CountyId county, FileId id);

  Optional<KeptReply> replyTo(CountyId county, CommandKey key);

  /**
   * Opens a file, or adds one entry to it.
   *
   * @throws StaleFile when somebody else opened it or added to it meanwhile
   * @throws KeyTaken when the command's key was used meanwhile
   */
  void append(Written step);

  /**
   * Keeps a refusal, so that the same command hears the same.
   *
   * @throws KeyTaken when the command's key was used meanwhile
   */
  void keep(KeptReply refusal);

  FilePage list(FileQuery query);

  /**
   * Files in these states that were opened from {@code from} on and before {@code until}, the
   * oldest first. All at once: it is for the reports of a month.
   */
  List<FilePage.Line> opened(CountyId county, Set<FileState> states, Instant from, Instant until);

  /**
   * All that one entry writes.
   *
   * @param reply to the command that it came from; empty where the watch wrote it
   * @param joined the cases that the file is about since
   */
  record Written(
      SupervisionFile after,
      FileEntry entry,
      KeptEntry kept,
      Optional<KeptReply> reply,
      List<CaseNumber> joined) {
    public Written {
      joined = List.copyOf(joined);
    }

    /** What a command writes; {@code before} is empty where it opens the file. */
    public static Written of(
        Optional<SupervisionFile> before,
        FileId id,
        SupervisionCommand command,
        FileFact fact,
        Instant now) {
      CommandHead head = command.head();
      FileEntry entry =
          entry(
              before,
              head.county(),
              id,
              now,
              head.actor(),
              head.channel(),
              Optional.of(head.key()),
              fact);
      return written(before, entry, Optional.of(KeptReply.done(command, entry)));
    }

    /** What the watch writes. */
    public static Written found(
        Optional<SupervisionFile> before,
        CountyId county,
        FileId id,
        Actor watch,
        FileFact fact,
        Instant now) {
      return written(
          before,
          entry(before, county, id, now, watch, Channel.TIMER, Optional.empty(), fact),
          Optional.empty());
    }

    private static FileEntry entry(
        Optional<SupervisionFile> before,
        CountyId county,
        FileId id,
        Instant now,
        Actor actor,
        Channel channel,
        Optional<CommandKey> key,
        FileFact fact) {
      return new FileEntry(
          county,
          id,
          before.map(SupervisionFile::seq).orElse(0) + 1,
          now,
          actor,
          channel,
          key,
          fact,
          before.map(SupervisionFile::head).orElse(Sha256.NONE));
    }

    private static Written written(
        Optional<SupervisionFile> before, FileEntry entry, Optional<KeptReply> reply) {
      KeptEntry kept = entry.kept();
      SupervisionFile after =
          before
              .map(file -> file.after(entry, kept.hash()))
              .orElseGet(() -> SupervisionFile.opened(entry, kept.hash()));
      List<CaseNumber> known = before.map(SupervisionFile::cases).orElse(List.of());
      return new Written(
          after,
          entry,
          kept,
          reply,
          after.cases().stream().filter(each -> !known.contains(each)).toList());
    }
  }

  /** Somebody else wrote into the file since it was read. Read it again and decide again. */
  final class StaleFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StaleFile(FileId id, Throwable cause) {
      super("file " + id + " was changed meanwhile", cause);
    }
  }
}
