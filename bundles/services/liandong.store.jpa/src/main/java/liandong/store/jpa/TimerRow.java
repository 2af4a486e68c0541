package liandong.store.jpa;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import liandong.cases.CaseEvent;
import liandong.cases.CaseNumber;
import liandong.cases.CaseTimer;
import liandong.cases.CaseTimers.Taken;
import liandong.places.CountyId;

/** A timer that is set. */
@Entity
@Table(name = "lc_timer")
@IdClass(TimerRow.Key.class)
class TimerRow {
  @Id private String county;
  @Id private String number;
  @Id private String name;
  private String kind;
  private String part;

  @Column(name = "fires_at")
  private LocalDateTime firesAt;

  @Column(name = "set_at")
  private LocalDateTime setAt;

  @Column(name = "taken_until")
  private LocalDateTime takenUntil;

  private int tries;

  protected TimerRow() {}

  /** A timer that the step of that event set; nobody has taken it yet. */
  TimerRow(CaseEvent event, CaseTimer timer) {
    county = event.county().value();
    number = event.number().value();
    name = timer.name();
    kind = timer.kind().name();
    part = timer.part().orElse(null);
    firesAt = Rows.utc(timer.at());
    setAt = Rows.utc(event.at());
    takenUntil = Rows.utc(Instant.EPOCH);
    tries = 0;
  }

  Taken waiting() {
    return new Taken(
        new CountyId(county),
        new CaseNumber(number),
        new CaseTimer(
            CaseTimer.Kind.valueOf(kind), Optional.ofNullable(part), Rows.moment(firesAt)),
        tries);
  }

  /** JPA's form of the primary key. */
  static final class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private String county;
    private String number;
    private String name;

    public Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.county.equals(county)
          && key.number.equals(number)
          && key.name.equals(name);
    }

    @Override
    public int hashCode() {
      return Objects.hash(county, number, name);
    }
  }
}
