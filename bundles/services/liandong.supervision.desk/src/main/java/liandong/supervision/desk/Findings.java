package liandong.supervision.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import liandong.cases.Actor;
import liandong.cases.Role;
import liandong.places.CountyId;
import liandong.supervision.Accountability;
import liandong.supervision.Cards;
import liandong.supervision.CaseRecord;
import liandong.supervision.FileFact;
import liandong.supervision.FileId;
import liandong.supervision.KeptEntry;
import liandong.supervision.Measure;
import liandong.supervision.Owner;
import liandong.supervision.Returns;
import liandong.supervision.SupervisionFile;
import liandong.supervision.SupervisionStore;
import liandong.supervision.SupervisionStore.StaleFile;
import liandong.supervision.SupervisionStore.Written;

/**
 * Writes down what the record of a case shows. Each finding has an id that follows from what was
 * found, so that looking twice, after a crash or on two nodes at once, writes once.
 */
final class Findings {
  /** A return is noted, counted and tracked in at most three entries; more is a mistake of ours. */
  private static final int STEPS = 6;

  private final SupervisionStore store;
  private final Clock clock;

  Findings(SupervisionStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** What one event of the record shows. */
  void ofEvent(CaseRecord record, int seq, Measure measure) {
    CountyId county = record.pin().county();
    Cards.forEvent(record, seq, measure).forEach(card -> write(county, card));
    Accountability.forEvent(record, seq, measure).ifPresent(each -> write(county, each));
    returns(record, seq, measure);
  }

  /** Opens the file, unless it is there. */
  void write(CountyId county, FileFact.Finding finding) {
    FileId id = finding.id(county);
    if (store.history(county, id).isEmpty()) {
      try {
        store.append(
            Written.found(Optional.empty(), county, id, watch(finding.owner()), finding, now()));
      } catch (StaleFile anotherNodeFoundIt) {
        return;
      }
    }
  }

  private void returns(CaseRecord record, int seq, Measure measure) {
    CountyId county = record.pin().county();
    FileId id = Returns.id(record.after(seq));
    for (int step = 0; step < STEPS; step++) {
      Optional<SupervisionFile> file = read(county, id);
      Optional<FileFact> next = Returns.next(record, seq, file, measure);
      if (next.isEmpty()) {
        return;
      }
      Owner at =
          file.map(SupervisionFile::owner).orElseGet(() -> Owner.of(record.event(seq).actor()));
      try {
        store.append(Written.found(file, county, id, watch(at), next.get(), now()));
      } catch (StaleFile anotherNodeWasFaster) {
        continue;
      }
    }
    throw new IllegalStateException("file " + id + " does not come to rest");
  }

  private Optional<SupervisionFile> read(CountyId county, FileId id) {
    List<KeptEntry> history = store.history(county, id);
    return history.isEmpty() ? Optional.empty() : Optional.of(SupervisionFile.replay(history));
  }

  /** The system itself, at the place that it looks at. */
  private static Actor watch(Owner at) {
    return new Actor("watch", Role.SYSTEM, at.place(), Optional.empty());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
