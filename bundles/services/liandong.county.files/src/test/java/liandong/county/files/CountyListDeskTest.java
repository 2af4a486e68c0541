package liandong.county.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import liandong.county.CountyData;
import liandong.county.law.CountyFiles;
import liandong.county.law.CountyLists;
import liandong.county.law.CountyLists.Form;
import liandong.county.law.CountyLists.Proposal;
import liandong.county.law.CountyReader.Reading;
import org.junit.jupiter.api.Test;

class CountyListDeskTest {
  private static final Path CANGXI =
      Path.of("../../counties/liandong.county.cangxi/src/main/resources/COUNTY-INF");

  private final CountyLists desk = new CountyListDesk();

  @Test
  void listsThatWereExportedSayNothingNew() throws IOException {
    CountyFilesInMemory cangxi = CountyFilesInMemory.of(CANGXI);

    for (Form form : Form.values()) {
      Proposal.Whole proposal =
          whole(desk.proposal(data(cangxi), cangxi, desk.exported(cangxi, form)));
      assertThat(proposal.changes()).isEmpty();
      assertThat(proposal.files()).isEmpty();
      assertThat(proposal.remarks()).isEmpty();
    }
  }

  private static CountyData data(CountyFiles files) {
    return ((Reading.Whole) new WholeCountyReader().read(files)).data();
  }

  private static Proposal.Whole whole(Proposal proposal) {
    if (proposal instanceof Proposal.Faulty faulty) {
      assertThat(faulty.faults()).as("faults").isEmpty();
    }
    return (Proposal.Whole) proposal;
  }
}
