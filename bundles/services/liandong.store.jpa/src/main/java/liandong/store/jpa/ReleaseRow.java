package liandong.store.jpa;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Lob;
import javax.persistence.Table;
import liandong.cases.RulePin;
import liandong.evidence.Sha256;
import liandong.places.CountyId;

/** The bundle of a county's version. */
@Entity
@Table(name = "lc_release")
@IdClass(ReleaseRow.Key.class)
class ReleaseRow {
  @Id private String county;
  @Id private String digest;
  private String version;

  @Column(name = "kept_at")
  private LocalDateTime keptAt;

  @Lob private byte[] jar;

  protected ReleaseRow() {}

  ReleaseRow(RulePin pin, byte[] jar, Instant now) {
    this.county = pin.county().value();
    this.digest = pin.bundle().value();
    this.version = pin.version();
    this.keptAt = Rows.utc(now);
    this.jar = jar.clone();
  }

  byte[] jar() {
    return jar.clone();
  }

  static Key key(RulePin pin) {
    Key key = new Key();
    key.county = pin.county().value();
    key.digest = pin.bundle().value();
    return key;
  }

  static RulePin pin(CountyId county, Object[] versionAndDigest) {
    return new RulePin(
        county, (String) versionAndDigest[0], new Sha256((String) versionAndDigest[1]));
  }

  /** JPA's form of the primary key. */
  static final class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private String county;
    private String digest;

    public Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.county.equals(county) && key.digest.equals(digest);
    }

    @Override
    public int hashCode() {
      return Objects.hash(county, digest);
    }
  }
}
