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

/**
 * The answer that a command key got: a refusal, or that it became an event, which is {@link
 * EventRow} in the same row.
 */
@Entity
@Table(name = "lc_event")
@IdClass(AnswerRow.Key.class)
class AnswerRow {
  @Id private String county;
  @Id private String client;

  @Id
  @Column(name = "command_key")
  private String commandKey;

  private byte[] content;
  private String number;
  private int seq;
  private byte[] packed;

  protected AnswerRow() {}

  /** A refusal; what was done is an event. */
  AnswerRow(KeptAnswer answer, Refusal refusal) {
    county = answer.county().value();
    client = answer.key().client();
    commandKey = answer.key().key();
    content = answer.content().bytes();
    seq = answer.seq();
    packed = PackedText.of(CanonicalText.of(refusal), beside(county, answer.key())).bytes();
  }

  /** What the text may repeat of its own row. */
  static String beside(String county, CommandKey key) {
    return county + key.client() + key.key();
  }

  KeptAnswer answer() {
    return new KeptAnswer(
        new CountyId(county),
        new CommandKey(client, commandKey),
        Sha256.ofDigest(content),
        Optional.ofNullable(number).map(CaseNumber::new),
        seq,
        number == null ? Optional.of(refusal()) : Optional.empty());
  }

  private Refusal refusal() {
    String text = new PackedText(packed).text(beside(county, new CommandKey(client, commandKey)));
    return CanonicalReader.read(text, Refusal.class);
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

    String county() {
      return county;
    }

    String client() {
      return client;
    }

    String commandKey() {
      return commandKey;
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
