package liandong.door.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import liandong.catalogue.ItemId;
import liandong.county.law.CountyVersion;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.Test;

class ItemShowTest {
  @Test
  void jointItemShowsItsPartsWithDepartmentLimitAndLead() {
    String shown = shown(SampleCounty.JOINT);

    assertThat(shown).containsPattern("部门.*department");
    assertThat(shown).containsPattern("industry .*营业执照.*样例industry局.*5个工作日.*是");
    assertThat(shown).containsPattern("seal .*刻章备案.*样例seal局.*2个工作日.*否");
  }

  @Test
  void anyOtherItemSaysNothingOfParts() {
    assertThat(shown(SampleCounty.LICENCE)).doesNotContain("主办").contains("样例许可");
  }

  private static String shown(ItemId item) {
    CountyVersion version = SampleCounty.version("1.0.0");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      ItemShow.print(out, version.guide(item).orElseThrow(), version);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
