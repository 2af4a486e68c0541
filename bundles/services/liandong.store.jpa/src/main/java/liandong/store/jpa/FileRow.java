package liandong.store.jpa;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import liandong.cases.CaseNumber;
import liandong.places.PlaceId;
import liandong.supervision.FileId;
import liandong.supervision.FilePage;
import liandong.supervision.FileState;
import liandong.supervision.Owner;
import liandong.supervision.SupervisionFile;

/** A file of supervision as lists need it. */
@Entity
@Table(name = "lc_file")
@IdClass(FileRow.Key.class)
class FileRow {
  @Id private String county;

  @Id
  @Column(name = "file_id")
  private String fileId;

  private int seq;
  private String state;
  private String subject;

  @Column(name = "owner_place")
  private String ownerPlace;

  @Column(name = "owner_person")
  private String ownerPerson;

  private String number;

  @Column(name = "opened_at")
  private LocalDateTime openedAt;

  @Column(name = "due_on")
  private LocalDate dueOn;

  protected FileRow() {}

  FileRow(SupervisionFile file) {
    county = file.county().value();
    fileId = file.id().value();
    seq = file.seq();
    state = file.state().name();
    subject = file.opening().subject();
    ownerPlace = file.owner().place().value();
    ownerPerson = file.owner().person();
    number = number(file);
    openedAt = Rows.utc(file.openedAt());
    dueOn = dueOn(file);
  }

  static String number(SupervisionFile file) {
    return file.cases().stream().findFirst().map(CaseNumber::value).orElse(null);
  }

  static LocalDate dueOn(SupervisionFile file) {
    return file.due().orElse(Rows.NEVER);
  }

  FilePage.Line line() {
    return new FilePage.Line(
        new FileId(fileId),
        FileState.valueOf(state),
        subject,
        new Owner(new PlaceId(ownerPlace), ownerPerson),
        Optional.of(dueOn).filter(day -> !day.equals(Rows.NEVER)),
        Optional.ofNullable(number).map(CaseNumber::new),
        Rows.moment(openedAt));
  }

  /** JPA's form of the primary key. */
  static final class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private String county;
    private String fileId;

    public Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.county.equals(county) && key.fileId.equals(fileId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(county, fileId);
    }
  }
}
