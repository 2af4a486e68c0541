package liandong.store.jpa;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import liandong.evidence.Sha256;
import liandong.supervision.FileEntry;
import liandong.supervision.KeptEntry;

/** One entry of a file, as it is kept: its canonical text and digest. */
@Entity
@Table(name = "lc_file_entry")
@IdClass(FileEntryRow.Key.class)
class FileEntryRow {
  @Id private String county;

  @Id
  @Column(name = "file_id")
  private String fileId;

  @Id private int seq;

  @Column(name = "written_at")
  private LocalDateTime writtenAt;

  private String fact;
  private String body;
  private String hash;

  protected FileEntryRow() {}

  FileEntryRow(FileEntry entry, KeptEntry kept) {
    county = entry.county().value();
    fileId = entry.file().value();
    seq = entry.seq();
    writtenAt = Rows.utc(entry.at());
    fact = entry.fact().getClass().getSimpleName();
    body = kept.text();
    hash = kept.hash().value();
  }

  KeptEntry kept() {
    return new KeptEntry(body, new Sha256(hash));
  }

  /** JPA's form of the primary key. */
  static final class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private String county;
    private String fileId;
    private int seq;

    public Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.county.equals(county)
          && key.fileId.equals(fileId)
          && key.seq == seq;
    }

    @Override
    public int hashCode() {
      return Objects.hash(county, fileId, seq);
    }
  }
}
