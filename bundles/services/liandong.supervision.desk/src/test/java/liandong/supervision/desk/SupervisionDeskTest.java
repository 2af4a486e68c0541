package liandong.supervision.desk;

import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liandong.cases.BrokenChain;
import liandong.cases.CaseStore.StoreAway;
import liandong.cases.CommandKey;
import liandong.cases.Role;
import liandong.evidence.Sha256;
import liandong.places.CountyId;
import liandong.supervision.FileId;
import liandong.supervision.FileKind;
import liandong.supervision.FilePage;
import liandong.supervision.FileQuery;
import liandong.supervision.FileState;
import liandong.supervision.KeptEntry;
import liandong.supervision.KeptReply;
import liandong.supervision.SupervisionAnswer;
import liandong.supervision.SupervisionCommand;
import liandong.supervision.SupervisionFile;
import liandong.supervision.SupervisionRefusal;
import liandong.supervision.SupervisionRefusalCode;
import liandong.supervision.SupervisionStore;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SupervisionDeskTest {
  private final Office office = new Office("2018-05-14");

  @Test
  void sameKeyWithTheSameContentHasTheSameAnswerAlsoAfterLaterEntries() {
    SupervisionCommand log = log("key-1", "where?");
    SupervisionFile first = office.does(log);
    office.does(
        new SupervisionCommand.AnswerContact(
            Office.clerk(), first.id(), Office.words("at window 3")));

    assertThat(office.does(log)).isEqualTo(first);
    assertThat(office.lines(FileQuery.of(SampleCounty.ID, Set.of()))).hasSize(1);
  }

  @Test
  void sameKeyWithOtherContentIsRefused() {
    office.does(log("key-1", "where?"));

    assertThat(office.refuses(log("key-1", "when?"))).isEqualTo(SupervisionRefusalCode.KEY_REUSED);
  }

  @Test
  void refusalIsHeardAgain() {
    SupervisionCommand answer =
        new SupervisionCommand.AnswerContact(
            Office.clerk(), unknown(), Office.words("at window 3"));

    assertThat(office.desk.handle(answer)).isEqualTo(office.desk.handle(answer));
    assertThat(office.refuses(answer)).isEqualTo(SupervisionRefusalCode.UNKNOWN_FILE);
  }

  @Test
  void countyThatIsAwayIsNoRefusalAndWritesNothing() {
    SupervisionDesk lonely =
        new SupervisionDesk(
            office.store, office.cases, Office.yardsticks(SampleCounty.counties()), office.clock);
    SupervisionCommand log = log("key-1", "where?");

    assertThat(lonely.handle(log)).isInstanceOf(SupervisionAnswer.Away.class);
    assertThat(office.does(log).entries()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(SupervisionRefusalCode.class)
  void everyRefusalHasItsWordsInBothLanguages(SupervisionRefusalCode code) {
    SupervisionRefusal refusal = SupervisionRefusal.of(code, "a", "b");

    assertThat(refusal.sentence().en()).isNotEqualTo(refusal.sentence().zh());
    assertThat(refusal.remedy().en()).isNotEqualTo(refusal.remedy().zh());
  }

  // ---- the chain --------------------------------------------------------------------------

  @Test
  void cardThatWasTamperedWithBreaksTheChain() {
    List<KeptEntry> kept = appealedCard();
    List<KeptEntry> tampered = new ArrayList<>(kept);
    String milder = kept.get(0).text().replace("\"RED\"", "\"REMIND\"");
    tampered.set(0, new KeptEntry(milder, kept.get(0).hash()));
    assertThatThrownBy(() -> SupervisionFile.replay(tampered))
        .isInstanceOf(BrokenChain.class)
        .hasMessageContaining("entry 1 does not match its digest");

    tampered.set(0, new KeptEntry(milder, Sha256.of(milder)));
    assertThatThrownBy(() -> SupervisionFile.replay(tampered))
        .isInstanceOf(BrokenChain.class)
        .hasMessageContaining("does not follow the one before");
  }

  @Test
  void entryThatWasDroppedOrMovedBreaksTheChain() {
    List<KeptEntry> kept = appealedCard();
    assertThatThrownBy(() -> SupervisionFile.replay(kept.subList(1, kept.size())))
        .isInstanceOf(BrokenChain.class);

    List<KeptEntry> moved = new ArrayList<>(kept);
    Collections.swap(moved, 1, 2);
    assertThatThrownBy(() -> SupervisionFile.replay(moved)).isInstanceOf(BrokenChain.class);
  }

  private List<KeptEntry> appealedCard() {
    office.accepted();
    office.tickOn("2018-05-29");
    SupervisionFile card = office.files(FileKind.CARD).get(0);
    office.does(
        new SupervisionCommand.Appeal(
            Office.clerk(), card.id(), Office.words("the line was down")));
    office.does(
        new SupervisionCommand.DecideAppeal(
            Office.head("supervisor-1", Role.HEAD, CENTRE),
            card.id(),
            true,
            Office.words("it was not")));
    return office.store.history(SampleCounty.ID, card.id());
  }

  // ---- the watch --------------------------------------------------------------------------

  @Test
  void caseWhoseCountyIsAwayWaitsAndIsFollowedWhenItIsBack() {
    office.returned(office.town, Office.complete());
    Watch lonely = office.watch(Office.yardsticks(SampleCounty.counties()));
    lonely.tick();
    assertThat(office.files(FileKind.RETURNS)).isEmpty();
    assertThat(office.caseStore.unread(10)).hasSize(1);

    office.tick();

    assertThat(office.files(FileKind.RETURNS)).hasSize(1);
    assertThat(office.caseStore.unread(10)).isEmpty();
  }

  @Test
  void oneTickDoesABoundedPieceOfWorkAndTheNextGoesOn() {
    for (int i = 0; i < 120; i++) {
      office.accepted();
    }
    office.to("2018-05-29");
    office.tick();
    assertThat(office.caseStore.unread(1_000)).hasSize(70);
    assertThat(office.cardsAlsoForSteps()).hasSizeBetween(25, 100);
    for (int i = 0; i < 5; i++) {
      office.tick();
    }

    assertThat(office.caseStore.unread(1_000)).isEmpty();
    assertThat(office.cards()).hasSize(120).containsOnly("RED.OVERDUE");
  }

  @Test
  void storeThatIsAwayIsWaitedFor() {
    office.accepted();
    office.to("2018-05-29");
    Findings nowhere = new Findings(new StoreThatIsAway(), office.clock);
    Watch watch =
        new Watch(office.caseStore, office.cases, office.yardsticks, nowhere, office.clock, 50);
    watch.tick();
    watch.tick();
    assertThat(office.caseStore.unread(10)).hasSize(1);

    office.tick();

    assertThat(office.cards()).containsExactly("RED.OVERDUE");
  }

  @Test
  void storeThatIsAwayIsSaidAndNothingIsDone() {
    SupervisionDesk desk =
        new SupervisionDesk(new StoreThatIsAway(), office.cases, office.yardsticks, office.clock);

    assertThat(desk.handle(log("key-1", "where?"))).isInstanceOf(SupervisionAnswer.Away.class);
  }

  /** A store whose database is gone. */
  private static final class StoreThatIsAway implements SupervisionStore {
    @Override
    public List<KeptEntry> history(CountyId county, FileId id) {
      throw gone();
    }

    @Override
    public Optional<KeptReply> replyTo(CountyId county, CommandKey key) {
      throw gone();
    }

    @Override
    public void append(Written step) {
      throw gone();
    }

    @Override
    public void keep(KeptReply refusal) {
      throw gone();
    }

    @Override
    public FilePage list(FileQuery query) {
      throw gone();
    }

    @Override
    public List<FilePage.Line> opened(
        CountyId county, Set<FileState> states, Instant from, Instant until) {
      throw gone();
    }

    private static StoreAway gone() {
      return new StoreAway("gone", null);
    }
  }

  private static SupervisionCommand log(String key, String question) {
    return new SupervisionCommand.LogContact(
        Office.head("staff-clerk", Role.CLERK, TOWN, key),
        Office.words(question),
        Optional.empty());
  }

  private static FileId unknown() {
    return FileId.of(SampleCounty.ID, FileKind.FIRST_CONTACT, "nobody asked");
  }
}
