package liandong.county.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import liandong.catalogue.ItemId;
import liandong.catalogue.ServiceItem;
import liandong.county.CountyData;
import liandong.county.law.CountyFiles;
import liandong.county.law.CountyReader.Reading;
import liandong.county.law.Fault;

/** What the reader makes of some files. */
final class Read {
  private Read() {}

  static CountyData whole(CountyFiles files) {
    Reading reading = new WholeCountyReader().read(files);
    if (reading instanceof Reading.Faulty faulty) {
      assertThat(faulty.faults()).isEmpty();
    }
    return ((Reading.Whole) reading).data();
  }

  static ServiceItem item(CountyFiles files, String id) {
    return whole(files).catalogue().item(new ItemId(id)).orElseThrow();
  }

  static List<String> remarks(CountyFiles files) {
    return ((Reading.Whole) new WholeCountyReader().read(files))
        .remarks().stream().map(Fault::toString).toList();
  }

  static List<Fault> faults(CountyFiles files) {
    Reading reading = new WholeCountyReader().read(files);
    assertThat(reading).isInstanceOf(Reading.Faulty.class);
    return ((Reading.Faulty) reading).faults();
  }

  /** Each fault as {@code column: sentence}. */
  static List<String> atColumns(CountyFiles files) {
    return faults(files).stream().map(each -> each.column() + " " + each).toList();
  }
}
