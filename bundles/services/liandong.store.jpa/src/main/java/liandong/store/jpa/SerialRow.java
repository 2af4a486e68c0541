package liandong.store.jpa;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import liandong.places.CountyId;
import liandong.places.DivisionCode;

/** The last serial that an office gave on a day. */
@Entity
@Table(name = "lc_numbering")
@IdClass(SerialRow.Key.class)
class SerialRow extends Counter {
  @Id private String county;
  @Id private String office;

  @Id
  @Column(name = "given_on")
  private LocalDate givenOn;

  protected SerialRow() {}

  /** The counter of an office on its first opening of the day. */
  SerialRow(Key key) {
    county = key.county;
    office = key.office;
    givenOn = key.givenOn;
  }

  /** JPA's form of the primary key. */
  static final class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private String county;
    private String office;
    private LocalDate givenOn;

    public Key() {}

    String county() {
      return county;
    }

    String office() {
      return office;
    }

    LocalDate day() {
      return givenOn;
    }

    Key(CountyId county, DivisionCode office, LocalDate day) {
      this.county = county.value();
      this.office = office.value();
      this.givenOn = day;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.county.equals(county)
          && key.office.equals(office)
          && key.givenOn.equals(givenOn);
    }

    @Override
    public int hashCode() {
      return Objects.hash(county, office, givenOn);
    }
  }
}
