package liandong.door.soap;

import static liandong.door.soap.Written.CENTRE;
import static liandong.door.soap.Written.FULL;
import static liandong.door.soap.Written.application;
import static liandong.door.soap.Written.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.calendar.CalendarBook;
import liandong.calendar.Ground;
import liandong.calendar.HolidayNotice;
import liandong.calendar.HolidayTable;
import liandong.calendar.KeptNotice;
import liandong.calendar.WorkingCalendar;
import liandong.cases.Actor;
import liandong.cases.Answer;
import liandong.cases.CaseHandling;
import liandong.cases.CaseNumber;
import liandong.cases.CaseTimer;
import liandong.cases.Channel;
import liandong.cases.Command;
import liandong.cases.CommandHead;
import liandong.cases.CommandKey;
import liandong.cases.Role;
import liandong.cases.handling.DeskOnADay;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.door.soap.OpenDoor.Reply;
import liandong.evidence.Bilingual;
import liandong.evidence.Sha256;
import liandong.evidence.Source;
import liandong.testkit.CaseStoreInMemory;
import liandong.testkit.MonthBookInMemory;
import liandong.testkit.MovableClock;
import liandong.testkit.SampleCounty;

/**
 * One case of Sample County on days that the test sets, told over HTTP. What is not said otherwise
 * a clerk does at the parallel window of the centre.
 */
final class Story implements AutoCloseable {
  private final MovableClock day = new MovableClock(Instant.EPOCH);
  private final Notices notices = new Notices();
  private final CaseHandling desk;
  private final MonthBookInMemory book;
  private final OpenDoor door;
  private String number = "";
  private int keys;

  Story() {
    this(SampleCounty.version("1.0.0"));
  }

  Story(CountyVersion county) {
    Counties counties = SampleCounty.counties(county);
    CaseStoreInMemory store = new CaseStoreInMemory(day);
    desk = DeskOnADay.open(store, counties, notices, day);
    book = new MonthBookInMemory(store);
    door = new OpenDoor(desk, book, counties, notices);
  }

  /** It is ten in the morning of that day. */
  Story on(String date) {
    day.set(LocalDate.parse(date));
    return this;
  }

  String number() {
    return number;
  }

  // ---- what is said -----------------------------------------------------------------------

  Reply submit(String item) {
    return opened("submit", Written.head(key(), CENTRE, "CLERK"), application(item, FULL));
  }

  Reply opened(String operation, String head, String application) {
    String atTheWindow = head.replace("</actor>", "<window>W02</window></actor>");
    Reply reply =
        door.cases("<" + operation + ">" + atTheWindow + application + "</" + operation + ">");
    if (reply.status() == 200) {
      number = reply.at("answer/number");
    }
    return reply;
  }

  Reply says(String operation) {
    return says(operation, "");
  }

  Reply says(String operation, String more) {
    return says("CLERK", operation, more, "");
  }

  /** The head of the window says it, and why. */
  Reply headSays(String operation, String more, String reason) {
    return says("HEAD", operation, more, reason);
  }

  Reply says(String role, String operation, String more, String reason) {
    return saysAt(CENTRE, role, operation, more, reason);
  }

  Reply saysAt(String place, String role, String operation, String more, String reason) {
    String head = Written.head(key(), place, role, reason);
    String atTheWindow = head.replace("</actor>", "<window>W02</window></actor>");
    return door.cases(
        "<%1$s>%2$s<number>%3$s</number>%4$s</%1$s>"
            .formatted(operation, atTheWindow, number, more));
  }

  Reply asks(String operation) {
    return done(door.cases(question(operation, number)));
  }

  /** What was done so far is counted, and that month asked for. */
  Reply statistics(String county, String months) {
    book.countAll();
    return door.cases("<statistics><county>" + county + "</county>" + months + "</statistics>");
  }

  Reply cases(String request) {
    return door.cases(request);
  }

  String key() {
    return "story-" + ++keys;
  }

  // ---- what happens by itself -------------------------------------------------------------

  /** The timer of that name goes off. */
  Story elapses(String timer) {
    CaseTimer over =
        desk.find(SampleCounty.ID, new CaseNumber(number)).orElseThrow().timers().stream()
            .filter(each -> each.name().equals(timer))
            .findFirst()
            .orElseThrow();
    return happened(new Command.Elapse(system(), new CaseNumber(number), over));
  }

  /** A notice gives that day off, and the case is reckoned anew. */
  Story givesOff(String date) {
    HolidayTable china = HolidayTable.china();
    var days = new java.util.HashMap<>(china.days());
    Source document = Source.of("关于台风停工的通知", "Notice of a day off for a typhoon", "样府办〔2026〕1号");
    days.put(LocalDate.parse(date), new HolidayTable.NamedDay(false, "台风停工", document));
    notices.now =
        new WorkingCalendar(
            new HolidayTable(china.firstYear(), china.lastYear(), days, Sha256.of(date)));
    Ground notice = new Ground(new Bilingual("台风停工", "typhoon"), document);
    return happened(new Command.Reckon(system(), new CaseNumber(number), notice));
  }

  private Story happened(Command command) {
    assertThat(desk.handle(command)).isInstanceOf(Answer.Done.class);
    return this;
  }

  private CommandHead system() {
    return new CommandHead(
        new CommandKey("timer", key()),
        SampleCounty.ID,
        new Actor("system", Role.SYSTEM, SampleCounty.CENTRE, Optional.empty()),
        Channel.TIMER,
        Optional.empty());
  }

  // ---- what is heard ----------------------------------------------------------------------

  static Reply done(Reply reply) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply;
  }

  static Reply refused(Reply reply, String code) {
    assertThat(reply.at("Fault/detail/refusedFault/code")).as(reply.body()).isEqualTo(code);
    assertThat(reply.at("Fault/detail/refusedFault/sentence/zh")).isNotBlank();
    assertThat(reply.at("Fault/detail/refusedFault/remedy/en")).isNotBlank();
    return reply;
  }

  @Override
  public void close() {
    door.close();
  }

  private static final class Notices implements CalendarBook {
    private volatile WorkingCalendar now = WorkingCalendar.china();

    @Override
    public WorkingCalendar current() {
      return now;
    }

    @Override
    public Optional<WorkingCalendar> edition(Sha256 edition) {
      return Optional.of(now).filter(each -> each.edition().equals(edition));
    }

    @Override
    public WorkingCalendar inForce(Instant moment) {
      return now;
    }

    @Override
    public List<KeptNotice> notices() {
      return List.of();
    }

    @Override
    public WorkingCalendar add(HolidayNotice notice, String by) {
      throw new IllegalStateException("the test adds its day off itself");
    }
  }
}
