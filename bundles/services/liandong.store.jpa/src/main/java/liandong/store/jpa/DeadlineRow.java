package liandong.store.jpa;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import liandong.cases.CaseFeed;
import liandong.cases.CaseNumber;
import liandong.cases.Deadline;
import liandong.cases.ServiceCase;
import liandong.places.CountyId;

/** A deadline that runs. */
@Entity
@Table(name = "lc_deadline")
@IdClass(DeadlineRow.Key.class)
class DeadlineRow {
  @Id private String county;
  @Id private String number;
  @Id private String purpose;

  @Column(name = "due_on")
  private LocalDate dueOn;

  private short provisional;

  protected DeadlineRow() {}

  DeadlineRow(ServiceCase of, Deadline deadline) {
    county = of.county().value();
    number = of.number().value();
    purpose = deadline.name();
    dueOn = deadline.due().date();
    provisional = (short) (deadline.due().provisional() ? 1 : 0);
  }

  CaseFeed.Due due() {
    return new CaseFeed.Due(new CountyId(county), new CaseNumber(number), purpose, dueOn);
  }

  /** JPA's form of the primary key. */
  static final class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private String county;
    private String number;
    private String purpose;

    public Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.county.equals(county)
          && key.number.equals(number)
          && key.purpose.equals(purpose);
    }

    @Override
    public int hashCode() {
      return Objects.hash(county, number, purpose);
    }
  }
}
