package liandong.store.jpa;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import liandong.cases.CaseNumber;
import liandong.supervision.SupervisionFile;

/** That a file is about a case. */
@Entity
@Table(name = "lc_file_case")
@IdClass(FileCaseRow.Key.class)
class FileCaseRow {
  @Id private String county;
  @Id private String number;

  @Id
  @Column(name = "file_id")
  private String fileId;

  protected FileCaseRow() {}

  FileCaseRow(SupervisionFile file, CaseNumber about) {
    county = file.county().value();
    number = about.value();
    fileId = file.id().value();
  }

  /** JPA's form of the primary key. */
  static final class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private String county;
    private String number;
    private String fileId;

    public Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.county.equals(county)
          && key.number.equals(number)
          && key.fileId.equals(fileId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(county, number, fileId);
    }
  }
}
