package liandong.store.jpa;

import javax.persistence.Column;
import javax.persistence.MappedSuperclass;

/** A row that counts, from one: it is made when the first serial is given. */
@MappedSuperclass
abstract class Counter {
  @Column(name = "last_serial")
  private int lastSerial = 1;

  int next() {
    lastSerial++;
    return lastSerial;
  }

  int last() {
    return lastSerial;
  }
}
