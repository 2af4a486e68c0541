package liandong.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import javax.persistence.EntityManagerFactory;
import liandong.calendar.DueDate;
import liandong.calendar.Limit;
import liandong.cases.Actor;
import liandong.cases.CaseNumber;
import liandong.cases.CaseStore.Written;
import liandong.cases.Channel;
import liandong.cases.CommandHead;
import liandong.cases.CommandKey;
import liandong.cases.Role;
import liandong.cases.care.Inspection;
import liandong.cases.care.Inspection.Kind;
import liandong.cases.care.StoreCare.BackedUp;
import liandong.cases.care.StoreCare.CalledOff;
import liandong.cases.care.StoreCare.NotDone;
import liandong.cases.care.StoreCare.Prepared;
import liandong.cases.care.StoreCare.Unsound;
import liandong.evidence.Source;
import liandong.supervision.Duty;
import liandong.supervision.FileFact;
import liandong.supervision.Owner;
import liandong.supervision.SupervisionCommand;
import liandong.supervision.SupervisionStore;
import liandong.supervision.Words;
import liandong.testkit.Commands;
import liandong.testkit.SampleCounty;
import liandong.testkit.SampleSteps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Backup, inspection and restore, and that the inspection finds what was tampered with. The store
 * holds three cases, the first with two events, and a file of supervision.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoreCareContract {
  private static final Instant NOON = Instant.parse("2018-05-14T04:00:00Z");
  private static final int CLIENTS = 4;

  @TempDir static Path model;
  @TempDir Path folder;
  private Keeping keeping;
  private EntityManagerFactory factory;
  private StoreKeeper keeper;
  private List<Written> steps = List.of();

  /** An empty database. */
  abstract Keeping empty(Path folder) throws Exception;

  /** The same as {@link #empty} has made once and was filled since. */
  abstract Keeping copy(Path model, Path folder) throws Exception;

  @BeforeEach
  void open() throws Exception {
    if (steps.isEmpty()) {
      keeping = empty(model);
      factory = TestDatabase.open(new PlainDataSource(() -> keeping.open(Place.IN_USE)));
      fill();
      stop();
    }
    keeping = copy(model, folder);
    factory = TestDatabase.open(new PlainDataSource(() -> keeping.open(Place.IN_USE)));
    keeper = new StoreKeeper(keeping, note(), Clock.fixed(NOON, ZoneOffset.UTC));
  }

  private void fill() {
    SampleSteps work = SampleSteps.on(new JpaCaseStore(factory), NOON);
    Written first = work.licence(SampleCounty.TOWN);
    Written accepted =
        work.take(first, Commands.by(Role.CLERK, SampleCounty.TOWN).accept(first.event().number()));
    steps =
        List.of(first, accepted, work.licence(SampleCounty.TOWN), work.licence(SampleCounty.TOWN));
    new JpaSupervisionStore(factory).append(contact());
  }

  @AfterEach
  void close() throws Exception {
    factory.close();
    keeping.release(Place.IN_USE);
  }

  private Path note() {
    return folder.resolve("restore.prepared");
  }

  private Path backup() {
    return folder.resolve("backup");
  }

  // ---- under load -------------------------------------------------------------------------

  @Test
  void allThatWasAnsweredBeforeABackupUnderLoadIsInItAndIsRestored() throws Exception {
    List<CaseNumber> answered = new ArrayList<>();
    underLoad(
        numbers -> {
          answered.addAll(numbers);
          assertThat(keeper.backUp(backup())).isInstanceOf(BackedUp.class);
        });

    Inspection seen = (Inspection) keeper.check(backup());
    assertThat(seen.findings()).isEmpty();
    assertThat(seen.cases()).isGreaterThanOrEqualTo(answered.size() + 3);
    assertThat(keeping.exists(Place.INSPECTED)).isFalse();

    assertThat(keeper.prepareRestore(backup())).isInstanceOf(Prepared.class);
    restart();
    JpaCaseStore restored = new JpaCaseStore(factory);
    assertThat(answered).isNotEmpty();
    assertThat(answered)
        .allSatisfy(number -> assertThat(restored.history(SampleCounty.ID, number)).hasSize(1));
    assertThat(inspect().findings()).isEmpty();
    assertThat(keeping.exists(Place.former(Clock.fixed(NOON, ZoneOffset.UTC)))).isTrue();
  }

  @Test
  void inspectionUnderLoadFindsNothingWrong() throws Exception {
    underLoad(
        numbers -> {
          for (int i = 0; i < 5; i++) {
            assertThat(inspect().findings()).isEmpty();
          }
        });
  }

  private interface Meanwhile {
    void act(List<CaseNumber> answered) throws Exception;
  }

  /** Opens cases and accepts them from several threads until {@code meanwhile} is over. */
  private void underLoad(Meanwhile meanwhile) throws Exception {
    Queue<CaseNumber> answered = new ConcurrentLinkedQueue<>();
    AtomicBoolean over = new AtomicBoolean();
    CountDownLatch some = new CountDownLatch(20);
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    List<Future<?>> ends = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      ends.add(
          clients.submit(
              () -> {
                SampleSteps work = SampleSteps.on(new JpaCaseStore(factory), NOON);
                Commands clerk = Commands.by(Role.CLERK, SampleCounty.TOWN);
                while (!over.get()) {
                  Written opened = work.licence(SampleCounty.TOWN);
                  answered.add(opened.event().number());
                  Written other = work.licence(SampleCounty.TOWN);
                  work.take(other, clerk.accept(other.event().number()));
                  some.countDown();
                }
              }));
    }
    try {
      assertThat(some.await(60, TimeUnit.SECONDS)).isTrue();
      meanwhile.act(List.copyOf(answered));
    } finally {
      over.set(true);
      clients.shutdown();
    }
    for (Future<?> end : ends) {
      end.get();
    }
  }

  // ---- what the inspection has to find -----------------------------------------------------

  @Test
  void untouchedStoreIsClean() throws Exception {
    Inspection seen = inspect();

    assertThat(seen.findings()).isEmpty();
    assertThat(List.of(seen.cases(), seen.events(), seen.files(), seen.entries()))
        .containsExactly(3L, 4L, 1L, 1L);
  }

  @Test
  void changedByteIsFound() throws Exception {
    changeFirstEvent(
        event -> {
          byte[] packed = event.packed();
          packed[packed.length / 2] ^= 1;
          return new Packed(event.text(), packed, event.digest());
        });

    assertFound(Kind.CASE, number(0), "event 1 does not match its digest");
  }

  @Test
  void changedByteWithItsDigestIsFound() throws Exception {
    changeFirstEvent(
        event -> {
          String other = event.text().replaceFirst("staff-clerk", "staff-clerl");
          assertThat(other).isNotEqualTo(event.text());
          return new Packed(
              other, event.pack().apply(other), liandong.evidence.Sha256.of(other).bytes());
        });

    assertFound(Kind.CASE, number(0), "event 2 does not match its digest");
  }

  @Test
  void lastEventThatIsGoneIsFound() throws Exception {
    execute("delete from lc_event where number = ? and seq = 2", number(0));

    assertFound(Kind.CASE, number(0), "seq is '2', by the record it is '1'");
  }

  @Test
  void lastEventThatIsGoneWithItsRowSetBackIsFoundByWhoFollowedOrCountedIt() throws Exception {
    execute("delete from lc_event where number = ? and seq = 2", number(0));
    execute("update lc_case set seq = 1, state = 'RECEIVED' where number = ?", number(0));
    assertThat(inspect().findings()).isEmpty();

    execute("insert into lc_counted (county, number, seq) values ('sample', ?, 2)", number(0));
    assertFound(Kind.CASE, number(0), "event 2, which was followed or counted, is not there");

    execute("delete from lc_counted");
    execute("update lc_case set followed = 2 where number = ?", number(0));
    assertFound(Kind.CASE, number(0), "event 2, which was followed or counted, is not there");
  }

  @Test
  void swappedPairIsFound() throws Exception {
    execute("update lc_event set seq = 9 where number = ? and seq = 1", number(0));
    execute("update lc_event set seq = 1 where number = ? and seq = 2", number(0));
    execute("update lc_event set seq = 2 where number = ? and seq = 9", number(0));

    assertFound(Kind.CASE, number(0), "event 1 does not match its digest");
  }

  @Test
  void eventThatWasMovedToAnotherCaseIsFound() throws Exception {
    execute("delete from lc_event where number = ?", number(2));
    execute("update lc_event set number = ? where number = ?", number(2), number(3));

    assertThat(inspect().findings())
        .extracting(finding -> finding.wrong().en())
        .contains("the chain is broken: event 1 does not match its digest", "there are no events");
  }

  @Test
  void rowThatSaysOtherThanItsRecordIsFound() throws Exception {
    execute("update lc_case set state = 'GRANTED' where number = ?", number(0));
    assertFound(Kind.CASE, number(0), "state is 'GRANTED', by the record it is 'ACCEPTED'");
    execute("update lc_case set state = 'ACCEPTED', holder = '1' where number = ?", number(0));
    assertFound(Kind.CASE, number(0), "holder is '1', by the record it is '990001100000'");
  }

  @Test
  void rowThatIsGoneIsFound() throws Exception {
    execute("delete from lc_case where number = ?", number(2));

    assertThat(inspect().findings())
        .extracting(finding -> finding.kind() + " " + finding.wrong().en())
        .containsExactly(
            "CASE there are events and no row", "SERIAL of 3 serials 1 are missing: 2");
  }

  @Test
  void caseThatIsGoneWithoutTraceLeavesAGapInTheSerials() throws Exception {
    for (String table : List.of("lc_case", "lc_event", "lc_timer")) {
      execute("delete from " + table + " where number = ?", number(2));
    }

    assertFound(Kind.SERIAL, "990001100000 2018-05-14", "of 3 serials 1 are missing: 2");
  }

  @Test
  void changedEntryOfAFileIsFound() throws Exception {
    String body = text("select body from lc_file_entry where seq = 1");
    execute("update lc_file_entry set body = ?", body.replaceFirst("clerk-1", "clerk-2"));

    assertFound(
        Kind.FILE, text("select file_id from lc_file"), "entry 1 does not match its digest");
  }

  @Test
  void moreFaultsThanAnybodyReadsAreCounted() throws Exception {
    execute("delete from lc_event");

    assertThat(inspect().broken()).isEqualTo(3);
  }

  private void assertFound(Kind kind, String id, String wrong) throws Exception {
    assertThat(inspect().findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.kind()).isEqualTo(kind);
              assertThat(finding.id()).isEqualTo(id);
              assertThat(finding.wrong().en()).contains(wrong);
              assertThat(finding.wrong().zh()).isNotBlank();
            });
  }

  // ---- backup and restore ------------------------------------------------------------------

  @Test
  void brokenBackupIsNotRestoredAndWhatIsInUseIsNotTouched() throws Exception {
    execute("delete from lc_event where number = ? and seq = 2", number(0));
    keeper.backUp(backup());
    execute("update lc_case set holder = 'here' where number = ?", number(2));

    Unsound unsound = (Unsound) keeper.prepareRestore(backup());

    assertThat(unsound.inspection().broken()).isEqualTo(1);
    assertThat(keeping.exists(Place.RESTORING)).isFalse();
    restart();
    assertThat(text("select holder from lc_case where number = ?", number(2))).isEqualTo("here");
  }

  @Test
  void nothingChangesUntilTheNextStart() throws Exception {
    keeper.backUp(backup());
    Written later = SampleSteps.on(new JpaCaseStore(factory), NOON).licence(SampleCounty.TOWN);

    assertThat(keeper.prepareRestore(backup())).isInstanceOf(Prepared.class);
    assertThat(inspect().cases()).isEqualTo(4);
    assertThat(keeper.prepareRestore(backup())).isInstanceOf(NotDone.class);

    restart();
    assertThat(inspect().cases()).isEqualTo(3);
    assertThat(new JpaCaseStore(factory).history(SampleCounty.ID, later.event().number()))
        .isEmpty();
    assertThat(note()).doesNotExist();
  }

  @Test
  void restoreThatIsCalledOffChangesNothing() throws Exception {
    keeper.backUp(backup());
    SampleSteps.on(new JpaCaseStore(factory), NOON).licence(SampleCounty.TOWN);
    keeper.prepareRestore(backup());

    assertThat(keeper.callOffRestore()).isInstanceOf(CalledOff.class);
    assertThat(keeper.callOffRestore()).isInstanceOf(NotDone.class);
    assertThat(keeping.exists(Place.RESTORED)).isFalse();
    restart();
    assertThat(inspect().cases()).isEqualTo(4);
  }

  @Test
  void startThatWasCutShortBetweenTheTwoNamesIsEndedByTheNext() throws Exception {
    keeper.backUp(backup());
    SampleSteps.on(new JpaCaseStore(factory), NOON).licence(SampleCounty.TOWN);
    keeper.prepareRestore(backup());
    stop();
    keeping.rename(Place.IN_USE, Place.former(Clock.fixed(NOON, ZoneOffset.UTC)));

    begin();

    assertThat(inspect().cases()).isEqualTo(3);
  }

  @Test
  void backupIsNeverWrittenOverAnotherAndOneThatWasCutShortIsNone() throws Exception {
    assertThat(keeper.backUp(backup())).isInstanceOf(BackedUp.class);
    assertThat(((NotDone) keeper.backUp(backup())).sentence().en()).contains("is there already");

    Path part = Files.createDirectory(folder.resolve("cut-short.part"));
    assertThat(((NotDone) keeper.check(part)).sentence().en()).contains("not a whole backup");
    assertThat(((NotDone) keeper.prepareRestore(part)).remedy().zh()).isNotBlank();
    assertThat(note()).doesNotExist();
  }

  @Test
  void backupOfAnotherKindOfDatabaseIsRefused() throws Exception {
    keeper.backUp(backup());
    Path label = backup().resolve("liandong-backup.properties");
    Files.writeString(
        label, Files.readString(label).replace("database=" + keeping.kind(), "database=other"));

    assertThat(((NotDone) keeper.prepareRestore(backup())).sentence().en())
        .isEqualTo("this backup is of other, and the database here is " + keeping.kind());
  }

  @Test
  void backupWithFewerCasesThanItSaysIsRefused() throws Exception {
    keeper.backUp(backup());
    Path label = backup().resolve("liandong-backup.properties");
    Files.writeString(label, Files.readString(label).replace("cases=3", "cases=4"));

    assertThat(((NotDone) keeper.check(backup())).sentence().en())
        .contains("says 4 cases", "has 3 cases");
  }

  private void restart() throws Exception {
    stop();
    begin();
  }

  private void stop() throws SQLException {
    factory.close();
    keeping.release(Place.IN_USE);
  }

  private void begin() throws SQLException, IOException {
    PreparedRestore.complete(keeping, note());
    factory = TestDatabase.open(new PlainDataSource(() -> keeping.open(Place.IN_USE)));
  }

  // ---- what the facts above are told with -------------------------------------------------

  private Inspection inspect() {
    return (Inspection) keeper.check();
  }

  private String number(int step) {
    return steps.get(step).event().number().value();
  }

  /** The first event of the first case as it is kept, and how a text is packed in its place. */
  private record Packed(String text, byte[] packed, byte[] digest, Packing pack) {
    Packed(String text, byte[] packed, byte[] digest) {
      this(text, packed, digest, other -> packed);
    }
  }

  private interface Packing {
    byte[] apply(String text);
  }

  private void changeFirstEvent(UnaryOperator<Packed> change) throws SQLException {
    try (Connection connection = keeping.open(Place.IN_USE);
        PreparedStatement query =
            connection.prepareStatement(
                "select client, command_key, happened_at, packed, digest from lc_event"
                    + " where number = ? and seq = 1");
        PreparedStatement update =
            connection.prepareStatement(
                "update lc_event set packed = ?, digest = ? where number = ? and seq = 1")) {
      query.setString(1, number(0));
      Packed event;
      try (ResultSet row = query.executeQuery()) {
        assertThat(row.next()).isTrue();
        String beside =
            EventRow.beside(
                SampleCounty.ID.value(),
                new CommandKey(row.getString(1), row.getString(2)),
                number(0),
                Rows.moment(row.getTimestamp(3).toLocalDateTime()),
                Optional.empty());
        byte[] packed = row.getBytes(4);
        event =
            new Packed(
                new PackedText(packed).text(beside),
                packed,
                row.getBytes(5),
                other -> PackedText.of(other, beside).bytes());
      }
      Packed changed = change.apply(event);
      update.setBytes(1, changed.packed());
      update.setBytes(2, changed.digest());
      update.setString(3, number(0));
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  private void execute(String sql, String... values) throws SQLException {
    try (Connection connection = keeping.open(Place.IN_USE);
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      assertThat(statement.executeUpdate()).isPositive();
    }
  }

  private String text(String sql, String... values) throws SQLException {
    try (Connection connection = keeping.open(Place.IN_USE);
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        assertThat(rows.next()).isTrue();
        return rows.getString(1);
      }
    }
  }

  private static SupervisionStore.Written contact() {
    CommandHead head =
        new CommandHead(
            new CommandKey("test", "contact"),
            SampleCounty.ID,
            new Actor("clerk-1", Role.CLERK, SampleCounty.TOWN, Optional.empty()),
            Channel.WEB,
            Optional.empty());
    SupervisionCommand.LogContact command =
        new SupervisionCommand.LogContact(
            head, new Words("where do I register?"), Optional.empty());
    LocalDate day = LocalDate.of(2018, 5, 14);
    DueDate due = new DueDate(day, Limit.calendarDays(5), day.plusDays(5), false);
    return SupervisionStore.Written.of(
        Optional.empty(),
        command.id(),
        command,
        new FileFact.ContactLogged(
            command.question(),
            Optional.empty(),
            Owner.of(head.actor()),
            new Duty(Duty.Kind.ANSWER, due, Source.of("样例", "Sample", "第一条"))),
        NOON);
  }
}
