package liandong.store.jpa;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import liandong.cases.CaseEvent;
import liandong.cases.KeptEvent;
import liandong.evidence.Sha256;

/** One thing that happened to a case, as it is kept: its canonical text and digest. */
@Entity
@Table(name = "lc_event")
@IdClass(EventRow.Key.class)
class EventRow {
  @Id private String county;
  @Id private String number;
  @Id private int seq;

  @Column(name = "happened_at")
  private LocalDateTime happenedAt;

  private String fact;
  private String body;
  private String hash;

  protected EventRow() {}

  EventRow(CaseEvent event, KeptEvent kept) {
    county = event.county().value();
    number = event.number().value();
    seq = event.seq();
    happenedAt = Rows.utc(event.at());
    fact = event.fact().getClass().getSimpleName();
    body = kept.text();
    hash = kept.hash().value();
  }

  KeptEvent kept() {
    return new KeptEvent(body, new Sha256(hash));
  }

  /** JPA's form of the primary key. */
  static final class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private String county;
    private String number;
    private int seq;

    public Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.county.equals(county)
          && key.number.equals(number)
          && key.seq == seq;
    }

    @Override
    public int hashCode() {
      return Objects.hash(county, number, seq);
    }
  }
}
