package liandong.store.jpa;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import liandong.cases.MonthBook.Counted;

/** How many events of a case are in the figures of the months. */
@Entity
@Table(name = "lc_counted")
@IdClass(CountedRow.Key.class)
class CountedRow {
  @Id private String county;
  @Id private String number;
  private int seq;

  protected CountedRow() {}

  CountedRow(Counted counted) {
    county = counted.from().of().county().value();
    number = counted.from().of().number().value();
    seq = counted.through();
  }

  /** Its key as values of a statement. */
  static Object[] key(Counted counted) {
    return new Object[] {
      counted.from().of().county().value(), counted.from().of().number().value()
    };
  }

  /** JPA's form of the primary key. */
  static final class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private String county;
    private String number;

    public Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.county.equals(county) && key.number.equals(number);
    }

    @Override
    public int hashCode() {
      return Objects.hash(county, number);
    }
  }
}
