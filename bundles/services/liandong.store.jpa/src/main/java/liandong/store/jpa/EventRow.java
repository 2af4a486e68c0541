package liandong.store.jpa;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import liandong.cases.CaseEvent;
import liandong.cases.CaseStore.Written;
import liandong.cases.CommandKey;
import liandong.cases.KeptEvent;
import liandong.evidence.CanonicalText;

/** One thing that happened to a case, and so the answer to the command that it was. */
@Entity
@Table(name = "lc_event")
@IdClass(AnswerRow.Key.class)
class EventRow {
  @Id private String county;
  @Id private String client;

  @Id
  @Column(name = "command_key")
  private String commandKey;

  private byte[] content;
  private String number;
  private int seq;

  @Column(name = "happened_at")
  private LocalDateTime happenedAt;

  private String fact;
  private byte[] digest;
  private byte[] packed;

  protected EventRow() {}

  EventRow(Written step) {
    CaseEvent event = step.event();
    county = event.county().value();
    client = event.key().client();
    commandKey = event.key().key();
    content = step.answer().content().bytes();
    number = event.number().value();
    seq = event.seq();
    happenedAt = Rows.utc(event.at());
    fact = fact(event);
    digest = step.kept().hash().bytes();
    packed = packed(step);
  }

  static String fact(CaseEvent event) {
    return event.fact().getClass().getSimpleName();
  }

  /**
   * The text as it is kept.
   *
   * @throws IllegalArgumentException when the databases would not give its moment back as it is;
   *     then the text could not be unpacked any more
   */
  static byte[] packed(Written step) {
    CaseEvent event = step.event();
    if (!event.at().equals(event.at().truncatedTo(ChronoUnit.MILLIS))) {
      throw new IllegalArgumentException("moments are kept to the millisecond, not " + event.at());
    }
    String beside =
        beside(
            event.county().value(), event.key(), event.number().value(), event.at(), step.before());
    return PackedText.of(step.kept().text(), beside).bytes();
  }

  /**
   * What the text repeats of its own row, and of the event before, which it names by its digest.
   */
  static String beside(
      String county, CommandKey key, String number, Instant at, Optional<KeptEvent> before) {
    return before.map(event -> event.text() + event.hash()).orElse("")
        + AnswerRow.beside(county, key)
        + number
        + CanonicalText.of(at);
  }
}
