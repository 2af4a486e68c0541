package liandong.store.jpa;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import liandong.cases.CaseNumber;
import liandong.cases.CommandKey;
import liandong.cases.KeptAnswer;
import liandong.cases.Refusal;
import liandong.evidence.CanonicalReader;
import liandong.evidence.CanonicalText;
import liandong.evidence.Sha256;
import liandong.places.CountyId;

/** The answer that a command key got. */
@Entity
@Table(name = "lc_answer")
@IdClass(AnswerRow.Key.class)
class AnswerRow {
  @Id private String county;
  @Id private String client;

  @Id
  @Column(name = "command_key")
  private String commandKey;

  private String content;
  private String number;
  private int seq;
  private String refusal;

  protected AnswerRow() {}

  AnswerRow(KeptAnswer answer) {
    county = answer.county().value();
    client = answer.key().client();
    commandKey = answer.key().key();
    content = answer.content().value();
    number = answer.number().map(CaseNumber::value).orElse(null);
    seq = answer.seq();
    refusal = answer.refusal().map(CanonicalText::of).orElse(null);
  }

  KeptAnswer answer() {
    return new KeptAnswer(
        new CountyId(county),
        new CommandKey(client, commandKey),
        new Sha256(content),
        Optional.ofNullable(number).map(CaseNumber::new),
        seq,
        Optional.ofNullable(refusal).map(text -> CanonicalReader.read(text, Refusal.class)));
  }

  /** JPA's form of the primary key, here and in supervision. */
  static final class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private String county;
    private String client;
    private String commandKey;

    public Key() {}

    Key(CountyId county, CommandKey key) {
      this.county = county.value();
      this.client = key.client();
      this.commandKey = key.key();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.county.equals(county)
          && key.client.equals(client)
          && key.commandKey.equals(commandKey);
    }

    @Override
    public int hashCode() {
      return Objects.hash(county, client, commandKey);
    }
  }
}
