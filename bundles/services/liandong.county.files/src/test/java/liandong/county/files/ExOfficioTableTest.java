package liandong.county.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import liandong.catalogue.ItemType;
import liandong.county.law.Fault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ExOfficioTableTest {
  private static final String HEAD = "id,type,name_zh,body_zh,law_zh,article,status,generated\n";

  private static CountyFilesInMemory with(String... rows) {
    return SmallCounty.files().withTable("ex-officio.csv", HEAD + String.join("\n", rows) + "\n");
  }

  private static List<String> faults(String... rows) {
    return Read.faults(with(rows)).stream().map(ExOfficioTableTest::place).toList();
  }

  private static String place(Fault fault) {
    return fault.file() + ":" + fault.line() + " " + fault.column();
  }

  @Test
  @Tag("CY-08")
  void powersStandBesideTheItemsAndNobodyAppliesForThem() {
    CountyFilesInMemory county =
        with(
            "ex-001,02,对非法占用土地的处罚,县国土局,土地管理法,第七十七条,known,",
            "ex-002,行政检查,土地巡查,县国土局,土地管理法,,to verify,yes");

    assertThat(Read.whole(county).catalogue().exOfficio())
        .extracting(each -> each.type(), each -> each.basis().article(), each -> each.generated())
        .containsExactly(
            tuple(ItemType.PENALTY, "第七十七条", false), tuple(ItemType.INSPECTION, "", true));
    assertThat(Read.whole(county).catalogue().items()).hasSize(2);
  }

  @Test
  void whatPeopleApplyForBelongsAmongTheItems() {
    assertThat(faults("ex-001,01,许可,县国土局,土地管理法,,known,")).containsExactly("ex-officio.csv:2 type");
    assertThat(faults("land-001,02,处罚,县国土局,土地管理法,,known,")).containsExactly("ex-officio.csv:2 id");
  }

  @Test
  void powerWithoutLawOrBodyIsRefusedAtItsCell() {
    assertThat(faults("ex-001,02,处罚,,土地管理法,,known,")).containsExactly("ex-officio.csv:2 body_zh");
    assertThat(faults("ex-001,02,处罚,县国土局,,,known,")).containsExactly("ex-officio.csv:2 law_zh");
    assertThat(faults("ex-001,02,处罚,县国土局,土地管理法,,known,", "ex-001,02,又一处罚,县国土局,土地管理法,,known,"))
        .containsExactly("ex-officio.csv:3 id");
  }
}
