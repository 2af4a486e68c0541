package liandong.supervision.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liandong.calendar.CalendarBook;
import liandong.cases.CaseHandling;
import liandong.cases.CaseNumber;
import liandong.cases.CaseStore.KeyTaken;
import liandong.cases.CaseStore.StoreAway;
import liandong.county.guard.CountyGuard;
import liandong.county.law.Counties;
import liandong.evidence.Phrasebook;
import liandong.places.CountyId;
import liandong.supervision.CaseRecord;
import liandong.supervision.Circumstances;
import liandong.supervision.FileId;
import liandong.supervision.FilePage;
import liandong.supervision.FileQuery;
import liandong.supervision.FileState;
import liandong.supervision.KeptEntry;
import liandong.supervision.KeptReply;
import liandong.supervision.Measure;
import liandong.supervision.Ruling;
import liandong.supervision.Supervise;
import liandong.supervision.Supervision;
import liandong.supervision.SupervisionAnswer;
import liandong.supervision.SupervisionCommand;
import liandong.supervision.SupervisionFile;
import liandong.supervision.SupervisionRefusal;
import liandong.supervision.SupervisionRefusalCode;
import liandong.supervision.SupervisionStore;
import liandong.supervision.SupervisionStore.StaleFile;
import liandong.supervision.SupervisionStore.Written;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Loads the file and the case that it is about, asks the rules of supervision, writes. */
@Component
public final class SupervisionDesk implements Supervision {
  private static final Phrasebook BOOK = new Phrasebook(SupervisionDesk.class, "away");

  /** More than this many losses in a row against others in one file is a crowd, not a race. */
  private static final int ATTEMPTS = 5;

  private final SupervisionStore store;
  private final CaseHandling cases;
  private final Yardsticks yardsticks;
  private final Clock clock;

  @Activate
  public SupervisionDesk(
      @Reference SupervisionStore store,
      @Reference CaseHandling cases,
      @Reference Counties counties,
      @Reference CalendarBook calendars,
      @Reference CountyGuard guard) {
    this(store, cases, new Yardsticks(counties, calendars, guard), Clock.systemUTC());
  }

  SupervisionDesk(SupervisionStore store, CaseHandling cases, Yardsticks yardsticks, Clock clock) {
    this.store = store;
    this.cases = cases;
    this.yardsticks = yardsticks;
    this.clock = clock;
  }

  @Override
  public SupervisionAnswer handle(SupervisionCommand command) {
    try {
      for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
        try {
          return once(command);
        } catch (StaleFile | KeyTaken somebodyWasFaster) {
          // Decided again on what is there now; a key that is taken has its answer by then.
          continue;
        }
      }
      return away("busy", Duration.ofSeconds(1));
    } catch (StoreAway gone) {
      return away("store", Duration.ofSeconds(5));
    }
  }

  private SupervisionAnswer once(SupervisionCommand command) {
    CountyId county = command.head().county();
    Optional<KeptReply> kept = store.replyTo(county, command.head().key());
    if (kept.isPresent()) {
      return again(command, kept.get());
    }
    return command instanceof SupervisionCommand.Opening opening
        ? open(opening)
        : move((SupervisionCommand.Move) command);
  }

  private SupervisionAnswer open(SupervisionCommand.Opening command) {
    CountyId county = command.head().county();
    Optional<CaseRecord> record = record(county, command.about());
    Optional<Measure> measure = measure(county, record);
    if (measure.isEmpty()) {
      return away("county", Duration.ofSeconds(5), county);
    }
    boolean there = !store.history(county, command.id()).isEmpty();
    Instant now = now();
    Ruling ruling = Supervise.open(command, there, new Circumstances(measure.get(), now, record));
    return written(command, command.id(), Optional.empty(), ruling, now);
  }

  private SupervisionAnswer move(SupervisionCommand.Move command) {
    CountyId county = command.head().county();
    Optional<SupervisionFile> file = file(county, command.file());
    if (file.isEmpty()) {
      return refuse(
          command,
          SupervisionRefusal.of(SupervisionRefusalCode.UNKNOWN_FILE, command.file().value()));
    }
    Optional<CaseRecord> named = record(county, command.naming());
    Optional<CaseRecord> about = record(county, file.get().cases().stream().findFirst());
    Optional<Measure> measure = measure(county, about);
    if (measure.isEmpty()) {
      return away("county", Duration.ofSeconds(5), county);
    }
    Instant now = now();
    Ruling ruling =
        Supervise.move(file.get(), command, new Circumstances(measure.get(), now, named));
    return written(command, command.file(), file, ruling, now);
  }

  private SupervisionAnswer written(
      SupervisionCommand command,
      FileId id,
      Optional<SupervisionFile> before,
      Ruling ruling,
      Instant now) {
    if (ruling instanceof Ruling.Refused refused) {
      return refuse(command, refused.refusal());
    }
    Written step = Written.of(before, id, command, ((Ruling.Allowed) ruling).fact(), now);
    store.append(step);
    return new SupervisionAnswer.Done(step.after());
  }

  private SupervisionAnswer refuse(SupervisionCommand command, SupervisionRefusal refusal) {
    store.keep(KeptReply.refused(command, refusal));
    return new SupervisionAnswer.Refused(refusal);
  }

  /** The answer that this key got, if it was this command that got it. */
  private SupervisionAnswer again(SupervisionCommand command, KeptReply kept) {
    if (!kept.content().equals(command.content())) {
      return new SupervisionAnswer.Refused(
          SupervisionRefusal.of(SupervisionRefusalCode.KEY_REUSED, command.head().key().key()));
    }
    if (kept.refusal().isPresent()) {
      return new SupervisionAnswer.Refused(kept.refusal().get());
    }
    FileId id =
        kept.file()
            .orElseThrow(() -> new IllegalStateException("an answer without file or refusal"));
    List<KeptEntry> history = store.history(kept.county(), id).subList(0, kept.seq());
    return new SupervisionAnswer.Done(SupervisionFile.replay(history));
  }

  private Optional<CaseRecord> record(CountyId county, Optional<CaseNumber> number) {
    return number
        .map(each -> cases.history(county, each))
        .filter(events -> !events.isEmpty())
        .map(CaseRecord::new);
  }

  private Optional<Measure> measure(CountyId county, Optional<CaseRecord> record) {
    return record.isPresent() ? yardsticks.pinned(record.get().pin()) : yardsticks.active(county);
  }

  private static SupervisionAnswer away(String what, Duration retryAfter, Object... facts) {
    return new SupervisionAnswer.Away(BOOK.say(what, facts), retryAfter);
  }

  /** To the millisecond, which is what every store keeps. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  @Override
  public Optional<SupervisionFile> file(CountyId county, FileId id) {
    List<KeptEntry> history = store.history(county, id);
    return history.isEmpty() ? Optional.empty() : Optional.of(SupervisionFile.replay(history));
  }

  @Override
  public FilePage list(FileQuery query) {
    return store.list(query);
  }

  @Override
  public List<FilePage.Line> opened(
      CountyId county, Set<FileState> states, Instant from, Instant until) {
    return store.opened(county, states, from, until);
  }
}
