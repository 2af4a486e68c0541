package liandong.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import liandong.bench.RawContender.Counts;
import liandong.calendar.CalendarBook;
import liandong.calendar.WorkingCalendar;
import liandong.cases.Actor;
import liandong.cases.Answer;
import liandong.cases.Applicant;
import liandong.cases.Application;
import liandong.cases.BrokenChain;
import liandong.cases.CaseEvent;
import liandong.cases.CaseFact;
import liandong.cases.CaseHandling;
import liandong.cases.CaseNumber;
import liandong.cases.CaseStore;
import liandong.cases.Channel;
import liandong.cases.Command;
import liandong.cases.CommandHead;
import liandong.cases.CommandKey;
import liandong.cases.HandedMaterial;
import liandong.cases.KeptEvent;
import liandong.cases.Role;
import liandong.cases.handling.CaseDesk;
import liandong.catalogue.ApplicantKind;
import liandong.catalogue.Material;
import liandong.catalogue.ServiceItem;
import liandong.places.PlaceId;
import liandong.store.jpa.JpaCaseStore;
import liandong.store.jpa.Migration;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.eclipse.persistence.jpa.PersistenceProvider;

/**
 * Liandong itself: the desk, the store and Cangxi's law, as in the container but without it. A
 * licence is submitted, accepted, reviewed, verified, granted and delivered, all at the county's
 * centre, so every number comes from one counter.
 */
final class OursContender implements Contender {
  private static final int STEPS = 6;

  /** How many of the last cases of each thread are read back, link by link. */
  private static final int SAMPLE = 20;

  private final DataSource database;
  private final EntityManagerFactory factory;
  private final CaseStore store;
  private final CaseHandling desk;
  private final Cangxi county = Cangxi.read();
  private final List<OurLane> lanes = new ArrayList<>();

  OursContender(DataSource database) throws SQLException {
    this.database = database;
    new Migration().prepare(database);
    factory =
        new PersistenceProvider()
            .createEntityManagerFactory(
                "cases", Map.of("javax.persistence.nonJtaDataSource", database));
    store = new JpaCaseStore(factory);
    desk = new CaseDesk(store, county, CalendarBook.of(WorkingCalendar.china()));
  }

  /** As in the container, where EclipseLink weaves while classes are loaded. */
  OursContender woven() {
    boolean woven =
        factory.getMetamodel().getEntities().stream()
            .allMatch(entity -> PersistenceWeaved.class.isAssignableFrom(entity.getJavaType()));
    if (!woven) {
      throw new IllegalStateException("entities are not woven; start with EclipseLink's agent");
    }
    return this;
  }

  @Override
  public Lane lane(int number) {
    OurLane lane = new OurLane(number);
    lanes.add(lane);
    return lane;
  }

  @Override
  public List<String> faultsAfter(long finished) throws SQLException {
    List<String> faults = new ArrayList<>();
    try (Connection connection = database.getConnection()) {
      Counts counts = new Counts(connection);
      counts.expect("cases", finished, "select count(*) from lc_case");
      counts.expect(
          "delivered cases of version " + STEPS,
          finished,
          "select count(*) from lc_case where state = 'DELIVERED' and seq = " + STEPS);
      counts.expect("events", STEPS * finished, "select count(*) from lc_event");
      counts.expect("answers", STEPS * finished, "select count(*) from lc_answer");
      counts.expect("deadlines", 0, "select count(*) from lc_deadline");
      counts.expect("timers", 0, "select count(*) from lc_timer");
      faults.addAll(counts.faults());
    }
    lanes.stream()
        .flatMap(lane -> lane.last.stream())
        .flatMap(number -> faultOf(number).stream())
        .forEach(faults::add);
    return faults;
  }

  /** The record of a case, each link checked against the one before. */
  private Optional<String> faultOf(CaseNumber number) {
    List<CaseEvent> events;
    try {
      events = KeptEvent.open(store.history(Cangxi.ID, number));
    } catch (BrokenChain broken) {
      return Optional.of("case " + number + ": " + broken.getMessage());
    }
    boolean whole =
        events.size() == STEPS
            && events.get(0).fact() instanceof CaseFact.Submitted
            && events.get(STEPS - 1).fact() instanceof CaseFact.Delivered;
    return whole
        ? Optional.empty()
        : Optional.of("case " + number + " has a record of " + events.size() + " events");
  }

  @Override
  public void close() {
    factory.close();
    if (database instanceof HikariDataSource pool) {
      pool.close();
    }
  }

  private final class OurLane implements Lane {
    private final String name;
    private final ServiceItem item = county.licence();
    private final Application application = application(item);
    private final PlaceId centre = county.centre().id();
    private final Optional<String> window = Optional.of(county.windowFor(item).id());
    private final List<CaseNumber> last = new ArrayList<>();
    private int keys;

    OurLane(int number) {
      name = "lane" + number;
    }

    @Override
    public void lifecycle(Steps steps) {
      CaseNumber number =
          done(new Command.Submit(by(Role.CLERK), application, Optional.empty()), steps);
      done(new Command.Accept(by(Role.CLERK), number, Optional.empty()), steps);
      done(new Command.Review(by(Role.EXAMINER), number), steps);
      done(new Command.Verify(by(Role.HEAD), number), steps);
      done(new Command.Grant(by(Role.HEAD), number, Optional.of("C-" + keys)), steps);
      done(new Command.Deliver(by(Role.CLERK), number), steps);
      last.add(number);
      if (last.size() > SAMPLE) {
        last.remove(0);
      }
    }

    private CaseNumber done(Command command, Steps steps) {
      Answer answer = desk.handle(command);
      steps.done();
      if (answer instanceof Answer.Done done) {
        return done.after().number();
      }
      throw new IllegalStateException(command.step() + " was answered " + answer);
    }

    private CommandHead by(Role role) {
      keys++;
      return new CommandHead(
          new CommandKey("bench", name + "-" + keys),
          Cangxi.ID,
          new Actor(name + "-" + role.name(), role, centre, window),
          Channel.SOAP,
          Optional.empty());
    }
  }

  private static Application application(ServiceItem item) {
    return new Application(
        item.id(),
        new Applicant(
            ApplicantKind.LEGAL, "测试专业合作社", Applicant.IdKind.OTHER, "TEST-0001", Optional.empty()),
        item.materials().stream()
            .filter(Material::required)
            .map(paper -> new HandedMaterial(paper.id(), Math.max(1, paper.copies())))
            .toList(),
        Samples.form());
  }
}
