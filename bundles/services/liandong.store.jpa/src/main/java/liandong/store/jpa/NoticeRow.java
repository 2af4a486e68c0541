package liandong.store.jpa;

import java.time.LocalDateTime;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import liandong.calendar.HolidayNotice;
import liandong.calendar.KeptNotice;

/** A notice on holidays as it is kept: its canonical text, in the order in which it came. */
@Entity
@Table(name = "lc_notice")
class NoticeRow {
  @Id private String id;
  private int seq;
  private String body;

  @Column(name = "kept_by")
  private String keptBy;

  @Column(name = "kept_at")
  private LocalDateTime keptAt;

  protected NoticeRow() {}

  NoticeRow(KeptNotice kept, int seq) {
    this.id = kept.notice().id();
    this.seq = seq;
    this.body = kept.notice().text();
    this.keptBy = kept.by();
    this.keptAt = Rows.utc(kept.at());
  }

  boolean says(HolidayNotice notice) {
    return body.equals(notice.text());
  }

  KeptNotice kept() {
    return new KeptNotice(HolidayNotice.read(body), keptBy, Rows.moment(keptAt));
  }
}
