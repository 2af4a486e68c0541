package liandong.supervision.desk;

import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.OTHER_TOWN;
import static liandong.testkit.SampleCounty.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import liandong.cases.CaseNumber;
import liandong.cases.CommandHead;
import liandong.cases.Role;
import liandong.places.PlaceId;
import liandong.supervision.ComplaintType;
import liandong.supervision.Contact;
import liandong.supervision.FileEntry;
import liandong.supervision.FileId;
import liandong.supervision.FilePage;
import liandong.supervision.FileQuery;
import liandong.supervision.Grade;
import liandong.supervision.Occasion;
import liandong.supervision.Owner;
import liandong.supervision.Responsible;
import liandong.supervision.SupervisionAnswer;
import liandong.supervision.SupervisionCommand;
import liandong.supervision.SupervisionFile;
import liandong.testkit.SampleCounty;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Whatever is done in whatever order, by whomever. */
class SupervisionPropertiesTest {
  private static final List<PlaceId> PLACES = List.of(CENTRE, TOWN, OTHER_TOWN);
  private static final List<String> PERSONS = List.of("staff-clerk", "staff-head", "b-post");
  private static final List<Role> ROLES = List.of(Role.CLERK, Role.HEAD, Role.HEAD);

  @Property(tries = 10)
  @Tag("JY-20")
  void openFileHasAnOwnerAndReplayGivesTheSameFileAndNothingWrittenChanges(@ForAll long seed) {
    Random chance = new Random(seed);
    Office office = new Office("2018-05-14");
    List<CaseNumber> numbers = cases(office);
    Map<FileId, List<FileEntry>> seen = new HashMap<>();
    for (int i = 0; i < 50; i++) {
      office.clock.forward(Duration.ofHours(chance.nextInt(20)));
      if (chance.nextInt(10) == 0) {
        office.tick();
      } else {
        sentTwiceIsDoneOnce(office, command(office, numbers, chance));
      }
      if (i % 10 == 9) {
        everyFileHolds(office, seen);
      }
    }
    assertThat(seen).isNotEmpty();
  }

  private static List<CaseNumber> cases(Office office) {
    return List.of(
        office.accepted(),
        office.delivered(Office.complete()),
        office.returned(office.town, Office.complete()),
        office.returned(office.otherTown, Office.complete()));
  }

  private static void sentTwiceIsDoneOnce(Office office, SupervisionCommand command) {
    SupervisionAnswer first = office.desk.handle(command);
    assertThat(office.desk.handle(command)).isEqualTo(first);
  }

  private static void everyFileHolds(Office office, Map<FileId, List<FileEntry>> seen) {
    for (FilePage.Line line : office.lines(FileQuery.of(SampleCounty.ID, Set.of()).size(1_000))) {
      SupervisionFile file = office.file(line.id());
      assertThat(file.owner().person()).isNotBlank();
      assertThat(file.line()).isEqualTo(line);
      assertThat(file.state().isOpen() || file.duties().isEmpty()).isTrue();
      assertThat(!file.state().isOpen() || file.due().isPresent()).isTrue();
      List<FileEntry> before = seen.getOrDefault(file.id(), List.of());
      assertThat(file.entries().subList(0, before.size())).isEqualTo(before);
      seen.put(file.id(), file.entries());
    }
  }

  private static SupervisionCommand command(
      Office office, List<CaseNumber> numbers, Random chance) {
    List<FilePage.Line> files = office.lines(FileQuery.of(SampleCounty.ID, Set.of()).size(1_000));
    CaseNumber number = any(numbers, chance);
    return files.isEmpty() || chance.nextInt(4) == 0
        ? opening(number, chance)
        : move(any(files, chance).id(), number, chance);
  }

  private static SupervisionCommand opening(CaseNumber number, Random chance) {
    CommandHead head = head(chance);
    return switch (chance.nextInt(3)) {
      case 0 -> new SupervisionCommand.LogContact(head, Office.words("where?"), Optional.empty());
      case 1 ->
          new SupervisionCommand.Complain(
              head,
              any(List.of(ComplaintType.values()), chance),
              Office.words("slow"),
              Optional.of(number),
              Optional.empty(),
              Optional.empty());
      default ->
          new SupervisionCommand.Rate(
              head,
              new Occasion.OnSite("s" + chance.nextInt(9), Optional.of(number), Optional.empty()),
              any(List.of(Grade.values()), chance),
              List.of(),
              Optional.empty(),
              Optional.of(new Contact(Office.words("甲"), Office.words("1"))));
    };
  }

  private static SupervisionCommand move(FileId file, CaseNumber number, Random chance) {
    CommandHead head = head(chance);
    Owner to = new Owner(any(PLACES, chance), any(PERSONS, chance));
    List<SupervisionCommand> all = new ArrayList<>();
    all.add(new SupervisionCommand.Appeal(head, file, Office.words("no")));
    all.add(
        new SupervisionCommand.DecideAppeal(head, file, chance.nextBoolean(), Office.words("so")));
    all.add(
        new SupervisionCommand.NamePerson(
            head, file, any(List.of(Responsible.Which.values()), chance), "head-7"));
    all.add(new SupervisionCommand.CloseTracking(head, file, Office.words("done")));
    all.add(new SupervisionCommand.AcceptComplaint(head, file, Optional.of(to)));
    all.add(new SupervisionCommand.DismissComplaint(head, file, Office.words("no")));
    all.add(new SupervisionCommand.HandleComplaint(head, file, true, Office.words("done")));
    all.add(new SupervisionCommand.CallBack(head, file, Office.words("done")));
    all.add(new SupervisionCommand.Rectify(head, file, Office.words("done")));
    all.add(new SupervisionCommand.ExcludeRating(head, file, Office.words("false")));
    all.add(new SupervisionCommand.AnswerContact(head, file, Office.words("here")));
    all.add(new SupervisionCommand.PassContact(head, file, to));
    all.add(new SupervisionCommand.TakeContact(head, file));
    all.add(new SupervisionCommand.DeclineContact(head, file, Office.words("no")));
    all.add(new SupervisionCommand.LinkCase(head, file, number));
    all.add(new SupervisionCommand.Reassign(head, file, to, Office.words("leave")));
    return any(all, chance);
  }

  private static CommandHead head(Random chance) {
    int who = chance.nextInt(PERSONS.size());
    return Office.head(PERSONS.get(who), ROLES.get(who), any(PLACES, chance));
  }

  private static <T> T any(List<T> of, Random chance) {
    return of.get(chance.nextInt(of.size()));
  }
}
