package liandong.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import liandong.calendar.CalendarBook;
import liandong.calendar.WorkingCalendar;
import liandong.cases.Actor;
import liandong.cases.Answer;
import liandong.cases.Applicant;
import liandong.cases.Application;
import liandong.cases.CaseHandling;
import liandong.cases.CaseNumber;
import liandong.cases.CaseStore;
import liandong.cases.Channel;
import liandong.cases.Command;
import liandong.cases.CommandHead;
import liandong.cases.CommandKey;
import liandong.cases.HandedMaterial;
import liandong.cases.Role;
import liandong.cases.handling.CaseDesk;
import liandong.cases.handling.TrafficCount;
import liandong.catalogue.ApplicantKind;
import liandong.catalogue.Material;
import liandong.catalogue.ServiceItem;
import liandong.county.bulkhead.CountyBulkheads;
import liandong.places.PlaceId;
import liandong.store.jpa.JpaCaseStore;
import liandong.store.jpa.JpaQuarantineBook;
import liandong.store.jpa.Migration;
import org.eclipse.persistence.jpa.PersistenceProvider;

/**
 * Liandong itself: the desk, the store and Cangxi's law on one database, put together as in the
 * container but without it.
 */
final class Hall implements AutoCloseable {
  final EntityManagerFactory factory;
  final CaseStore store;
  final CaseHandling desk;
  final CountyBulkheads guard;
  private final Cangxi county = Cangxi.read();
  private final ServiceItem item = county.licence();
  private final PlaceId centre = county.centre().id();
  private final Optional<String> window = Optional.of(county.windowFor(item).id());
  private final Application application = application(item);

  /** Brings the schema of the database up to date first. */
  Hall(DataSource database) throws SQLException, IOException {
    Migration.migrate(database);
    factory =
        new PersistenceProvider()
            .createEntityManagerFactory(
                "cases", Map.of("javax.persistence.nonJtaDataSource", database));
    store = new JpaCaseStore(factory);
    guard =
        CountyBulkheads.asShipped(
            new JpaQuarantineBook(factory),
            Files.createTempFile("liandong-bench", ".calls"),
            Clock.systemUTC());
    desk =
        new CaseDesk(
            store, county, CalendarBook.of(WorkingCalendar.china()), new TrafficCount(), guard);
  }

  Cangxi county() {
    return county;
  }

  @Override
  public void close() {
    guard.stop();
    factory.close();
  }

  /** A clerk of the county's centre with keys of its own. */
  final class Clerk {
    private final String name;
    private int keys;

    Clerk(String name) {
      this.name = name;
    }

    /** A licence is submitted, accepted, reviewed, verified, granted and delivered. */
    CaseNumber lifecycle(Steps steps) {
      CaseNumber number =
          done(new Command.Submit(by(Role.CLERK), application, Optional.empty()), steps);
      for (Command next : afterwards(number)) {
        done(next, steps);
      }
      return number;
    }

    /** The same until somebody has it under review. */
    void underReview(Steps steps) {
      CaseNumber number =
          done(new Command.Submit(by(Role.CLERK), application, Optional.empty()), steps);
      for (Command next : afterwards(number).subList(0, 2)) {
        done(next, steps);
      }
    }

    /** The five steps after its submission. */
    private List<Command> afterwards(CaseNumber number) {
      List<Command> steps = new ArrayList<>();
      steps.add(new Command.Accept(by(Role.CLERK), number, Optional.empty()));
      steps.add(new Command.Review(by(Role.EXAMINER), number));
      steps.add(new Command.Verify(by(Role.HEAD), number));
      steps.add(new Command.Grant(by(Role.HEAD), number, Optional.of("C-" + keys)));
      steps.add(new Command.Deliver(by(Role.CLERK), number));
      return steps;
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
          new Actor(name + "-" + role, role, centre, window),
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
