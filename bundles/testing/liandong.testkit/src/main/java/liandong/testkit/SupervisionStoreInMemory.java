package liandong.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import liandong.cases.CaseStore.KeyTaken;
import liandong.cases.CommandKey;
import liandong.places.CountyId;
import liandong.supervision.FileId;
import liandong.supervision.FilePage;
import liandong.supervision.FileQuery;
import liandong.supervision.FileState;
import liandong.supervision.KeptEntry;
import liandong.supervision.KeptReply;
import liandong.supervision.SupervisionFile;
import liandong.supervision.SupervisionStore;

/** A store for tests: one lock, nothing on disk, the same contract as the real ones. */
public final class SupervisionStoreInMemory implements SupervisionStore {
  private record FileKey(CountyId county, FileId id) {}

  private record ReplyKey(CountyId county, CommandKey key) {}

  private final Map<FileKey, List<KeptEntry>> entries = new HashMap<>();
  private final Map<FileKey, SupervisionFile> files = new HashMap<>();
  private final Map<ReplyKey, KeptReply> replies = new HashMap<>();

  @Override
  public synchronized List<KeptEntry> history(CountyId county, FileId id) {
    return List.copyOf(entries.getOrDefault(new FileKey(county, id), List.of()));
  }

  @Override
  public synchronized Optional<KeptReply> replyTo(CountyId county, CommandKey key) {
    return Optional.ofNullable(replies.get(new ReplyKey(county, key)));
  }

  @Override
  public synchronized void append(Written step) {
    FileKey key = new FileKey(step.entry().county(), step.entry().file());
    if (history(key.county(), key.id()).size() != step.entry().seq() - 1) {
      throw new StaleFile(key.id(), null);
    }
    step.reply().ifPresent(this::keep);
    entries.computeIfAbsent(key, each -> new ArrayList<>()).add(step.kept());
    files.put(key, step.after());
  }

  @Override
  public synchronized void keep(KeptReply reply) {
    if (replies.putIfAbsent(new ReplyKey(reply.county(), reply.key()), reply) != null) {
      throw new KeyTaken(reply.key(), null);
    }
  }

  @Override
  public synchronized FilePage list(FileQuery query) {
    List<FilePage.Line> all =
        files.values().stream()
            .filter(each -> each.county().equals(query.county()))
            .filter(each -> query.number().map(each.cases()::contains).orElse(true))
            .map(SupervisionFile::line)
            .filter(line -> isAskedFor(line, query))
            .sorted(Comparator.comparing(FilePage.Line::key, ORDER))
            .filter(
                line ->
                    query.after().map(after -> ORDER.compare(line.key(), after) > 0).orElse(true))
            .toList();
    List<FilePage.Line> page = all.subList(0, Math.min(query.size(), all.size()));
    return new FilePage(
        page,
        all.size() > page.size() ? Optional.of(page.get(page.size() - 1).key()) : Optional.empty());
  }

  @Override
  public synchronized List<FilePage.Line> opened(
      CountyId county, Set<FileState> states, Instant from, Instant until) {
    return files.values().stream()
        .filter(each -> each.county().equals(county))
        .map(SupervisionFile::line)
        .filter(line -> states.contains(line.state()))
        .filter(line -> !line.openedAt().isBefore(from) && line.openedAt().isBefore(until))
        .sorted(Comparator.comparing(FilePage.Line::openedAt).thenComparing(FilePage.Line::id))
        .toList();
  }

  private static boolean isAskedFor(FilePage.Line line, FileQuery query) {
    return (query.states().isEmpty() || query.states().contains(line.state()))
        && query.subject().map(line.subject()::equals).orElse(true)
        && query.place().map(line.owner().place()::equals).orElse(true)
        && query.person().map(line.owner().person()::equals).orElse(true)
        && query
            .dueBefore()
            .map(day -> line.due().orElse(LocalDate.MAX).isBefore(day))
            .orElse(true);
  }

  private static final Comparator<FilePage.Key> ORDER =
      Comparator.<FilePage.Key, LocalDate>comparing(key -> key.due().orElse(LocalDate.MAX))
          .thenComparing(FilePage.Key::id);
}
