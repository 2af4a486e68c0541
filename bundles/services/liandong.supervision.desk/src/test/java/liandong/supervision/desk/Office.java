package liandong.supervision.desk;

import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.LICENCE;
import static liandong.testkit.SampleCounty.ON_THE_SPOT;
import static liandong.testkit.SampleCounty.OTHER_TOWN;
import static liandong.testkit.SampleCounty.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import liandong.calendar.CalendarBook;
import liandong.calendar.Limit;
import liandong.calendar.WorkingCalendar;
import liandong.cases.Actor;
import liandong.cases.Answer;
import liandong.cases.Applicant;
import liandong.cases.Application;
import liandong.cases.CaseNumber;
import liandong.cases.CaseStep;
import liandong.cases.Channel;
import liandong.cases.Command;
import liandong.cases.CommandHead;
import liandong.cases.CommandKey;
import liandong.cases.Role;
import liandong.cases.ServiceCase;
import liandong.catalogue.Catalogue;
import liandong.catalogue.HandlingType;
import liandong.catalogue.Limits;
import liandong.catalogue.ServiceItem;
import liandong.county.Clause;
import liandong.county.CountyData;
import liandong.county.CountyRules;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.places.PlaceId;
import liandong.supervision.CaseRecord;
import liandong.supervision.FileId;
import liandong.supervision.FileKind;
import liandong.supervision.FilePage;
import liandong.supervision.FileQuery;
import liandong.supervision.FileState;
import liandong.supervision.Measure;
import liandong.supervision.SupervisionAnswer;
import liandong.supervision.SupervisionCommand;
import liandong.supervision.SupervisionFile;
import liandong.supervision.SupervisionRefusalCode;
import liandong.supervision.Words;
import liandong.testkit.CaseStoreInMemory;
import liandong.testkit.CasesInMemory;
import liandong.testkit.Commands;
import liandong.testkit.MovableClock;
import liandong.testkit.SampleCounty;
import liandong.testkit.SupervisionStoreInMemory;

/** A county office under supervision, on a day of the test's choosing: cases, desk and watch. */
final class Office {
  private static final AtomicInteger KEYS = new AtomicInteger();

  final MovableClock clock;
  final CountyVersion county;
  final CaseStoreInMemory caseStore;
  final SupervisionStoreInMemory store = new SupervisionStoreInMemory();
  final CasesInMemory cases;
  final Yardsticks yardsticks;
  final SupervisionDesk desk;
  final Commands town = Commands.by(Role.CLERK, TOWN);
  final Commands otherTown = Commands.by(Role.CLERK, OTHER_TOWN);
  final Commands centre = Commands.by(Role.HEAD, CENTRE);
  private final Watch watch;

  Office(String day, Clause... clauses) {
    this(day, under(clauses));
  }

  Office(String day, CountyVersion county) {
    this.county = county;
    clock = new MovableClock(Instant.EPOCH);
    to(day);
    caseStore = new CaseStoreInMemory(clock);
    cases = new CasesInMemory(caseStore, county, clock);
    yardsticks = yardsticks(SampleCounty.counties(county));
    desk = new SupervisionDesk(store, cases, yardsticks, clock);
    watch = watch(yardsticks);
  }

  /** The sample county, or one that has these clauses and no others. */
  private static CountyVersion under(Clause... clauses) {
    CountyVersion sample = SampleCounty.version("1.0.0");
    return clauses.length == 0
        ? sample
        : new CountyVersion(sample.pin(), sample.data(), rules(clauses));
  }

  /** The sample county, where the item on the spot may take four hours. */
  static CountyVersion inHours() {
    CountyVersion sample = SampleCounty.version("1.0.0");
    ServiceItem of = sample.item(ON_THE_SPOT).orElseThrow();
    ServiceItem hours =
        of.draft()
            .with(HandlingType.PROMISED)
            .with(new Limits(Optional.empty(), Limit.hours(4), List.of(1, 3)))
            .done();
    CountyData data = sample.data();
    return new CountyVersion(
        sample.pin(),
        new CountyData(
            data.profile(), data.places(), data.domains(), new Catalogue(List.of(hours))),
        sample.rules());
  }

  static Yardsticks yardsticks(Counties counties) {
    return new Yardsticks(counties, CalendarBook.of(WorkingCalendar.china()));
  }

  private static CountyRules rules(Clause... clauses) {
    return new CountyRules() {
      @Override
      public List<Clause> clauses() {
        return List.of(clauses);
      }
    };
  }

  Watch watch(Yardsticks by) {
    return new Watch(caseStore, cases, by, new Findings(store, clock), clock, 50);
  }

  // ---- cases ------------------------------------------------------------------------------

  static Application complete() {
    return SampleCounty.application(LICENCE, "m1", "m2");
  }

  /** The same application by somebody else; the number is of a marked range. */
  static Application by(String idNumber) {
    Application whole = complete();
    return new Application(
        whole.item(),
        new Applicant(
            whole.applicant().kind(), "测试乙", Applicant.IdKind.OTHER, idNumber, Optional.empty()),
        whole.materials(),
        whole.form());
  }

  ServiceCase done(Command command) {
    Answer answer = cases.handle(command);
    assertThat(answer).isInstanceOf(Answer.Done.class);
    return ((Answer.Done) answer).after();
  }

  CaseNumber submitted() {
    return done(town.submit(complete())).number();
  }

  CaseNumber accepted() {
    CaseNumber number = submitted();
    done(town.accept(number));
    return number;
  }

  /** Handed over to the county centre and verified there. */
  CaseNumber verified() {
    CaseNumber number = accepted();
    atTheCentre(number);
    return number;
  }

  private void atTheCentre(CaseNumber number) {
    done(town.handOver(number, CENTRE));
    done(centre.step(CaseStep.TAKE_OVER, number));
    done(centre.step(CaseStep.REVIEW, number));
    done(centre.step(CaseStep.VERIFY, number));
  }

  CaseNumber delivered(Application application) {
    CaseNumber number = done(town.submit(application)).number();
    done(town.accept(number));
    atTheCentre(number);
    done(centre.grant(number));
    done(centre.step(CaseStep.DELIVER, number));
    return number;
  }

  CaseNumber returned(Commands by, Application application) {
    CaseNumber number = done(by.submit(application)).number();
    done(by.because("the plan lacks its scale").step(CaseStep.RETURN, number));
    return number;
  }

  CaseRecord record(CaseNumber number) {
    return new CaseRecord(cases.history(SampleCounty.ID, number));
  }

  Measure measure() {
    return yardsticks.active(SampleCounty.ID).orElseThrow();
  }

  // ---- supervision ------------------------------------------------------------------------

  void tick() {
    watch.tick();
  }

  /** Ten in the morning of that day. */
  void to(String day) {
    clock.set(LocalDate.parse(day));
  }

  void tickOn(String day) {
    to(day);
    tick();
  }

  static CommandHead head(String person, Role role, PlaceId place) {
    return head(person, role, place, "s" + KEYS.incrementAndGet());
  }

  static CommandHead head(String person, Role role, PlaceId place, String key) {
    return new CommandHead(
        new CommandKey("test", key),
        SampleCounty.ID,
        new Actor(person, role, place, Optional.empty()),
        Channel.WEB,
        Optional.empty());
  }

  /** A head at the centre whom no file concerns. */
  static CommandHead head() {
    return head("supervisor-1", Role.HEAD, CENTRE);
  }

  /** The clerk at the town who handles the cases of these tests. */
  static CommandHead clerk() {
    return head("staff-clerk", Role.CLERK, TOWN);
  }

  static Words words(String text) {
    return new Words(text);
  }

  SupervisionFile does(SupervisionCommand command) {
    SupervisionAnswer answer = desk.handle(command);
    assertThat(answer).isInstanceOf(SupervisionAnswer.Done.class);
    return ((SupervisionAnswer.Done) answer).after();
  }

  SupervisionRefusalCode refuses(SupervisionCommand command) {
    SupervisionAnswer answer = desk.handle(command);
    assertThat(answer).isInstanceOf(SupervisionAnswer.Refused.class);
    return ((SupervisionAnswer.Refused) answer).refusal().code();
  }

  SupervisionFile file(FileId id) {
    return desk.file(SampleCounty.ID, id).orElseThrow();
  }

  List<SupervisionFile> files(FileKind kind) {
    return files(FileQuery.statesOf(kind));
  }

  List<SupervisionFile> files(Set<FileState> states) {
    return lines(FileQuery.of(SampleCounty.ID, states)).stream()
        .map(line -> file(line.id()))
        .toList();
  }

  List<FilePage.Line> lines(FileQuery query) {
    return desk.list(query).lines();
  }

  /** The cards of the county but those for steps: {@code RED.OVERDUE} and so on. */
  List<String> cards() {
    return cardsAlsoForSteps().stream().filter(each -> !each.endsWith("STEP_OVERDUE")).toList();
  }

  List<String> cardsAlsoForSteps() {
    return lines(FileQuery.of(SampleCounty.ID, FileQuery.statesOf(FileKind.CARD)).size(1_000))
        .stream()
        .map(FilePage.Line::subject)
        .sorted()
        .toList();
  }
}
