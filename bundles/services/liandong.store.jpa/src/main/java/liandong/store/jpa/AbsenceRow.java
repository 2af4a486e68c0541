package liandong.store.jpa;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import liandong.cases.Absence;
import liandong.places.CountyId;
import liandong.places.PlaceId;

/** Somebody who is away from a post. */
@Entity
@Table(name = "lc_absence")
@IdClass(AbsenceRow.Key.class)
class AbsenceRow {
  /** In a column that is never empty, the end of an absence that has none. */
  static final LocalDateTime STILL = Rows.NEVER.atStartOfDay();

  @Id private String county;
  @Id private String id;
  private String place;
  private String person;
  private String cover;

  @Column(name = "away_since")
  private LocalDateTime awaySince;

  @Column(name = "away_until")
  private LocalDateTime awayUntil;

  protected AbsenceRow() {}

  AbsenceRow(Absence absence) {
    county = absence.county().value();
    id = absence.id();
    place = absence.place().value();
    person = absence.person();
    cover = absence.cover();
    awaySince = Rows.utc(absence.since());
    awayUntil = absence.until().map(Rows::utc).orElse(STILL);
  }

  Absence absence() {
    return new Absence(
        new CountyId(county),
        id,
        new PlaceId(place),
        person,
        cover,
        Rows.moment(awaySince),
        Optional.of(awayUntil).filter(until -> !until.equals(STILL)).map(Rows::moment));
  }

  /** JPA's form of the primary key. */
  static final class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private String county;
    private String id;

    public Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.county.equals(county) && key.id.equals(id);
    }

    @Override
    public int hashCode() {
      return Objects.hash(county, id);
    }
  }
}
