package liandong.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import liandong.cases.BrokenChain;
import liandong.cases.CaseEvent;
import liandong.cases.CaseFact;
import liandong.cases.CaseNumber;
import liandong.cases.KeptEvent;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;

/**
 * Liandong itself, at one window: a licence is submitted, accepted, reviewed, verified, granted and
 * delivered, all at the county's centre, so that every number comes from one counter.
 */
final class OursContender implements Contender {
  private static final int STEPS = 6;

  /** How many of the last cases of each thread are read back, link by link. */
  private static final int SAMPLE = 20;

  private final DataSource database;
  private final Hall hall;
  private final List<OurLane> lanes = new ArrayList<>();

  OursContender(DataSource database) throws SQLException, IOException {
    this.database = database;
    this.hall = new Hall(database);
  }

  /** As in the container, where EclipseLink weaves while classes are loaded. */
  OursContender woven() {
    boolean woven =
        hall.factory.getMetamodel().getEntities().stream()
            .allMatch(entity -> PersistenceWeaved.class.isAssignableFrom(entity.getJavaType()));
    if (!woven) {
      throw new IllegalStateException("entities are not woven; start with EclipseLink's agent");
    }
    return this;
  }

  @Override
  public Lane lane(int number) {
    OurLane lane = new OurLane(hall.new Clerk("lane" + number), new ArrayList<>());
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
      counts.expect(
          "running deadlines", 0, "select count(*) from lc_case where due_on < '9999-12-31'");
      counts.expect("timers", 0, "select count(*) from lc_timer");
      faults.addAll(counts.faults());
    }
    lanes.stream()
        .flatMap(lane -> lane.last().stream())
        .flatMap(number -> faultOf(number).stream())
        .forEach(faults::add);
    return faults;
  }

  /** The record of a case, each link checked against the one before. */
  private Optional<String> faultOf(CaseNumber number) {
    List<CaseEvent> events;
    try {
      events = KeptEvent.open(hall.store.history(Cangxi.ID, number));
    } catch (BrokenChain broken) {
      return Optional.of("case " + number + ": " + broken.getMessage());
    }
    boolean whole =
        events.size() == STEPS
            && events.get(0).fact() instanceof CaseFact.Submitted
            && events.get(STEPS - 1).fact() instanceof CaseFact.Delivered;
    if (!whole) {
      return Optional.of("case " + number + " has a record of " + events.size() + " events");
    }
    return events.stream()
        .filter(event -> !isAnswered(event))
        .findFirst()
        .map(event -> "case " + number + ": the key of event " + event.seq() + " has no answer");
  }

  /** Whether the command that became this event would be answered with it again. */
  private boolean isAnswered(CaseEvent event) {
    return hall.store
        .answerTo(Cangxi.ID, event.key())
        .filter(kept -> kept.seq() == event.seq())
        .filter(kept -> kept.number().equals(Optional.of(event.number())))
        .isPresent();
  }

  @Override
  public void close() {
    hall.close();
    if (database instanceof HikariDataSource pool) {
      pool.close();
    }
  }

  /**
   * @param last the numbers of the last cases
   */
  private record OurLane(Hall.Clerk clerk, List<CaseNumber> last) implements Lane {
    @Override
    public void lifecycle(Steps steps) {
      last.add(clerk.lifecycle(steps));
      if (last.size() > SAMPLE) {
        last.remove(0);
      }
    }
  }
}
