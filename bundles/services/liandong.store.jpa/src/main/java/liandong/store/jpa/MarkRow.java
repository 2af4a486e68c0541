package liandong.store.jpa;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A small fact of the installation. */
@Entity
@Table(name = "lc_mark")
class MarkRow {
  @Id private String name;
  private String value;

  protected MarkRow() {}

  MarkRow(String name, String value) {
    this.name = name;
    this.value = value;
  }

  String value() {
    return value;
  }
}
