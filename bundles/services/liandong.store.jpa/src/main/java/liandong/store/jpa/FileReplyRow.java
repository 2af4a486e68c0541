package liandong.store.jpa;

import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import liandong.cases.CommandKey;
import liandong.evidence.CanonicalReader;
import liandong.evidence.CanonicalText;
import liandong.evidence.Sha256;
import liandong.places.CountyId;
import liandong.supervision.FileId;
import liandong.supervision.KeptReply;
import liandong.supervision.SupervisionRefusal;

/** The answer that a command key got in supervision. */
@Entity
@Table(name = "lc_file_reply")
@IdClass(AnswerRow.Key.class)
class FileReplyRow {
  @Id private String county;
  @Id private String client;

  @Id
  @Column(name = "command_key")
  private String commandKey;

  private String content;

  @Column(name = "file_id")
  private String fileId;

  private int seq;
  private String refusal;

  protected FileReplyRow() {}

  FileReplyRow(KeptReply reply) {
    county = reply.county().value();
    client = reply.key().client();
    commandKey = reply.key().key();
    content = reply.content().value();
    fileId = reply.file().map(FileId::value).orElse(null);
    seq = reply.seq();
    refusal = reply.refusal().map(CanonicalText::of).orElse(null);
  }

  KeptReply reply() {
    return new KeptReply(
        new CountyId(county),
        new CommandKey(client, commandKey),
        new Sha256(content),
        Optional.ofNullable(fileId).map(FileId::new),
        seq,
        Optional.ofNullable(refusal)
            .map(text -> CanonicalReader.read(text, SupervisionRefusal.class)));
  }
}
