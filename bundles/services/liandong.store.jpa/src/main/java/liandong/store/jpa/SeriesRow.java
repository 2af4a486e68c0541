package liandong.store.jpa;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import liandong.places.CountyId;

/** The last number that a county gave in a series of its own. */
@Entity
@Table(name = "lc_series")
@IdClass(SeriesRow.Key.class)
class SeriesRow extends Counter {
  @Id private String county;
  @Id private String series;

  protected SeriesRow() {}

  /** A series of which the first number is given. */
  SeriesRow(Key key) {
    county = key.county;
    series = key.series;
  }

  /** JPA's form of the primary key. */
  static final class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private String county;
    private String series;

    public Key() {}

    Key(CountyId county, String series) {
      this.county = county.value();
      this.series = series;
    }

    String county() {
      return county;
    }

    String series() {
      return series;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.county.equals(county) && key.series.equals(series);
    }

    @Override
    public int hashCode() {
      return Objects.hash(county, series);
    }
  }
}
