package liandong.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import liandong.calendar.DueDate;
import liandong.calendar.Limit;
import liandong.cases.Actor;
import liandong.cases.CaseNumber;
import liandong.cases.CaseStore.KeyTaken;
import liandong.cases.Channel;
import liandong.cases.CommandHead;
import liandong.cases.CommandKey;
import liandong.cases.Role;
import liandong.evidence.Source;
import liandong.places.CountyId;
import liandong.places.PlaceId;
import liandong.supervision.Duty;
import liandong.supervision.FileFact;
import liandong.supervision.FileId;
import liandong.supervision.FileKind;
import liandong.supervision.FilePage;
import liandong.supervision.FileQuery;
import liandong.supervision.FileState;
import liandong.supervision.KeptReply;
import liandong.supervision.Owner;
import liandong.supervision.SupervisionCommand;
import liandong.supervision.SupervisionFile;
import liandong.supervision.SupervisionRefusal;
import liandong.supervision.SupervisionRefusalCode;
import liandong.supervision.SupervisionStore;
import liandong.supervision.SupervisionStore.StaleFile;
import liandong.supervision.SupervisionStore.Written;
import liandong.supervision.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link SupervisionStore} keeps to. A store's own test extends this and says {@link
 * #store()}.
 */
public abstract class SupervisionStoreContract {
  private static final Instant NOW = Instant.parse("2018-05-14T02:00:00.123Z");
  private static final LocalDate DAY = LocalDate.parse("2018-05-14");
  private static final CountyId COUNTY = SampleCounty.ID;
  private static final Owner CLERK = new Owner(SampleCounty.TOWN, "clerk-1");
  private static final Source SOURCE = Source.of("样例", "Sample", "第一条");

  private SupervisionStore store;
  private int keys;

  /** An empty store. */
  protected abstract SupervisionStore store();

  @BeforeEach
  void emptyStore() {
    store = store();
  }

  @Test
  void fileIsReadBackAsItWasWrittenEntryByEntry() {
    Written opened = open(CLERK, 5);
    Written answered = append(opened.after(), new FileFact.Answered(words("at window 3")));

    assertThat(store.history(COUNTY, opened.after().id()))
        .containsExactly(opened.kept(), answered.kept());
    assertThat(replayed(opened.after())).isEqualTo(answered.after());
  }

  @Test
  void unknownFileHasNoHistoryAndAnotherCountySeesNothing() {
    Written opened = open(CLERK, 5);
    CountyId other = new CountyId("other");

    assertThat(store.history(other, opened.after().id())).isEmpty();
    assertThat(store.replyTo(other, opened.entry().key().orElseThrow())).isEmpty();
    assertThat(store.list(FileQuery.of(other, Set.of())).lines()).isEmpty();
  }

  @Test
  void fileIsOpenedOnce() {
    Written opened = open(CLERK, 5);
    Written again =
        Written.found(
            Optional.empty(),
            COUNTY,
            opened.after().id(),
            actor(CLERK),
            opened.entry().fact(),
            NOW);

    assertThatThrownBy(() -> store.append(again)).isInstanceOf(StaleFile.class);
    assertThat(replayed(opened.after())).isEqualTo(opened.after());
  }

  @Test
  void ofTwoEntriesWrittenAtOnceOneIsStaleAndLeavesNothing() {
    Written opened = open(CLERK, 5);
    Written first = step(opened.after(), new FileFact.Answered(words("yes")));
    Written second = step(opened.after(), new FileFact.Answered(words("no")));
    store.append(first);

    assertThatThrownBy(() -> store.append(second)).isInstanceOf(StaleFile.class);
    assertThat(store.replyTo(COUNTY, second.entry().key().orElseThrow())).isEmpty();
    assertThat(replayed(opened.after())).isEqualTo(first.after());
  }

  @Test
  void takenKeyLeavesNothingOfTheEntry() {
    Written opened = open(CLERK, 5);
    SupervisionCommand command = log(head(CLERK, opened.entry().key().orElseThrow().key()), "b");
    FileId id = FileId.of(COUNTY, FileKind.FIRST_CONTACT, "another");
    Written other = Written.of(Optional.empty(), id, command, opened.entry().fact(), NOW);

    assertThatThrownBy(() -> store.append(other)).isInstanceOf(KeyTaken.class);
    assertThat(store.history(COUNTY, id)).isEmpty();
    assertThat(store.list(FileQuery.of(COUNTY, Set.of())).lines()).hasSize(1);
  }

  @Test
  void replyIsKeptWithItsEntry() {
    Written opened = open(CLERK, 5);

    assertThat(store.replyTo(COUNTY, opened.entry().key().orElseThrow())).isEqualTo(opened.reply());
  }

  @Test
  void refusalIsKeptAndItsKeyIsTakenSince() {
    SupervisionCommand command = log(head(CLERK, "refused"), "?");
    KeptReply refusal =
        KeptReply.refused(
            command,
            SupervisionRefusal.of(SupervisionRefusalCode.UNKNOWN_PLACE, "x").because(SOURCE));
    store.keep(refusal);

    assertThat(store.replyTo(COUNTY, command.head().key())).contains(refusal);
    assertThatThrownBy(() -> store.keep(refusal)).isInstanceOf(KeyTaken.class);
  }

  @Test
  void listIsInTheOrderOfDueDatesAndPagesByKey() {
    List<Written> files = new ArrayList<>();
    for (int days : new int[] {9, 3, 7, 1, 5}) {
      files.add(open(CLERK, days));
    }
    append(files.get(1).after(), new FileFact.Answered(words("done")));

    List<FilePage.Line> all = new ArrayList<>();
    FileQuery query = FileQuery.of(COUNTY, Set.of()).size(2);
    FilePage page = store.list(query);
    all.addAll(page.lines());
    while (page.next().isPresent()) {
      page = store.list(query.after(page.next().get()));
      all.addAll(page.lines());
    }

    assertThat(all)
        .extracting(FilePage.Line::id)
        .containsExactly(
            files.get(3).after().id(),
            files.get(4).after().id(),
            files.get(2).after().id(),
            files.get(0).after().id(),
            files.get(1).after().id());
    assertThat(all.get(4).due()).isEmpty();
    assertThat(all.get(0)).isEqualTo(files.get(3).after().line());
  }

  @Test
  void listIsNarrowedByStateOwnerSubjectCaseAndDueDate() {
    Owner other = new Owner(SampleCounty.CENTRE, "clerk-2");
    Written mine = open(CLERK, 3);
    Written others = open(other, 8);
    CaseNumber number = new CaseNumber("20180514-1");
    Written became = append(mine.after(), new FileFact.BecameCase(number));
    FileQuery all = FileQuery.of(COUNTY, Set.of());

    assertThat(ids(FileQuery.of(COUNTY, Set.of(FileState.WAITING)))).containsExactly(id(others));
    assertThat(ids(all.ownedBy("clerk-1"))).containsExactly(id(mine));
    assertThat(ids(all.at(SampleCounty.CENTRE))).containsExactly(id(others));
    assertThat(ids(all.about(number))).containsExactly(id(mine));
    assertThat(ids(all.about(new CaseNumber("20180514-2")))).isEmpty();
    assertThat(ids(all.with(""))).hasSize(2);
    assertThat(ids(all.with("TAKING"))).isEmpty();
    assertThat(ids(all.dueBefore(LocalDate.parse("2018-05-22")))).isEmpty();
    assertThat(ids(all.dueBefore(LocalDate.parse("2018-05-23")))).containsExactly(id(others));
    assertThat(store.list(all.about(number)).lines()).containsExactly(became.after().line());
  }

  @Test
  void reportOfAPeriodHasWhatWasOpenedInIt() {
    Written first = open(CLERK, 3);
    Written second = open(CLERK, 8);
    append(first.after(), new FileFact.Answered(words("done")));
    Set<FileState> contacts = FileQuery.statesOf(FileKind.FIRST_CONTACT);

    assertThat(store.opened(COUNTY, contacts, NOW, NOW.plusSeconds(1)))
        .extracting(FilePage.Line::id)
        .containsExactlyInAnyOrder(id(first), id(second));
    assertThat(store.opened(COUNTY, Set.of(FileState.WAITING), NOW, NOW.plusSeconds(1)))
        .extracting(FilePage.Line::id)
        .containsExactly(id(second));
    assertThat(store.opened(COUNTY, contacts, NOW.minusSeconds(9), NOW)).isEmpty();
    assertThat(store.opened(COUNTY, contacts, NOW.plusSeconds(1), NOW.plusSeconds(9))).isEmpty();
    assertThat(store.opened(new CountyId("other"), contacts, NOW, NOW.plusSeconds(1))).isEmpty();
  }

  @Test
  void oneFileIsOpenedWhenManyFindTheSameAtOnce() throws Exception {
    Written opened = opening(head(CLERK, "many"), 5, "a");
    ExecutorService nodes = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Boolean>> all = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        all.add(() -> found(opened));
      }
      int first = 0;
      for (Future<Boolean> each : nodes.invokeAll(all)) {
        first += each.get() ? 1 : 0;
      }
      assertThat(first).isEqualTo(1);
      assertThat(store.history(COUNTY, opened.after().id())).hasSize(1);
    } finally {
      nodes.shutdownNow();
    }
  }

  private boolean found(Written opened) {
    try {
      store.append(
          Written.found(
              Optional.empty(),
              COUNTY,
              opened.after().id(),
              actor(CLERK),
              opened.entry().fact(),
              NOW));
      return true;
    } catch (StaleFile somebodyWasFaster) {
      return false;
    }
  }

  // ---- files ------------------------------------------------------------------------------

  private Written open(Owner owner, int days) {
    Written opened = opening(head(owner, "k" + ++keys), days, "where do I register?");
    store.append(opened);
    return opened;
  }

  private static Written opening(CommandHead head, int days, String question) {
    SupervisionCommand.LogContact command = log(head, question);
    DueDate due = new DueDate(DAY, Limit.calendarDays(days), DAY.plusDays(days), false);
    return Written.of(
        Optional.empty(),
        command.id(),
        command,
        new FileFact.ContactLogged(
            command.question(),
            Optional.empty(),
            Owner.of(head.actor()),
            new Duty(Duty.Kind.ANSWER, due, SOURCE)),
        NOW);
  }

  private static SupervisionCommand.LogContact log(CommandHead head, String question) {
    return new SupervisionCommand.LogContact(head, words(question), Optional.empty());
  }

  private Written step(SupervisionFile file, FileFact fact) {
    SupervisionCommand command =
        new SupervisionCommand.AnswerContact(
            head(CLERK, "k" + ++keys), file.id(), words("an answer"));
    return Written.of(Optional.of(file), file.id(), command, fact, NOW.plusSeconds(60));
  }

  private Written append(SupervisionFile file, FileFact fact) {
    Written step = step(file, fact);
    store.append(step);
    return step;
  }

  private static CommandHead head(Owner by, String key) {
    return new CommandHead(
        new CommandKey("test", key), COUNTY, actor(by), Channel.WEB, Optional.empty());
  }

  private static Actor actor(Owner by) {
    PlaceId place = by.place();
    return new Actor(by.person(), Role.CLERK, place, Optional.empty());
  }

  private static Words words(String text) {
    return new Words(text);
  }

  private SupervisionFile replayed(SupervisionFile file) {
    return SupervisionFile.replay(store.history(COUNTY, file.id()));
  }

  private List<FileId> ids(FileQuery query) {
    return store.list(query).lines().stream().map(FilePage.Line::id).toList();
  }

  private static FileId id(Written written) {
    return written.after().id();
  }
}
