package liandong.store.jpa;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Lob;
import javax.persistence.Table;
import liandong.county.swap.Rehearsal;
import liandong.evidence.CanonicalReader;
import liandong.evidence.CanonicalText;

/** What came of one rehearsal. */
@Entity
@Table(name = "lc_rehearsal")
@IdClass(RehearsalRow.Key.class)
class RehearsalRow {
  @Id private String county;

  @Id
  @Column(name = "law_bundle")
  private String lawBundle;

  @Id
  @Column(name = "rehearsed_at")
  private LocalDateTime rehearsedAt;

  @Column(name = "law_version")
  private String lawVersion;

  private int cases;
  private int differing;
  @Lob private byte[] packed;

  protected RehearsalRow() {}

  RehearsalRow(Rehearsal rehearsal) {
    county = rehearsal.candidate().county().value();
    lawVersion = rehearsal.candidate().version();
    lawBundle = rehearsal.candidate().bundle().value();
    rehearsedAt = Rows.utc(rehearsal.at());
    cases = rehearsal.cases();
    differing = rehearsal.differing();
    packed = PackedText.of(CanonicalText.of(rehearsal), "").bytes();
  }

  Rehearsal rehearsal() {
    return CanonicalReader.read(new PackedText(packed).text(""), Rehearsal.class);
  }

  /** County, version to the byte, moment. */
  static final class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private String county;
    private String lawBundle;
    private LocalDateTime rehearsedAt;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && Objects.equals(county, key.county)
          && Objects.equals(lawBundle, key.lawBundle)
          && Objects.equals(rehearsedAt, key.rehearsedAt);
    }

    @Override
    public int hashCode() {
      return Objects.hash(county, lawBundle, rehearsedAt);
    }
  }
}
