package liandong.door.soap;

import static liandong.door.soap.Story.done;
import static org.assertj.core.api.Assertions.assertThat;

import liandong.cases.Figure;
import liandong.door.soap.OpenDoor.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StatisticsServiceTest {
  private static final String MARCH = "<from>2026-03</from>";
  private final Story story = new Story();

  @AfterEach
  void close() {
    story.close();
  }

  private void oneIsDecidedInMarchAndOneReceivedInApril() {
    story.on("2026-03-02");
    done(story.submit("licence-001"));
    done(story.says("accept"));
    done(story.on("2026-03-05").says("review"));
    done(story.says("verify"));
    done(story.headSays("decide", "<verdict>DENY</verdict>", "不符合条件"));
    done(story.on("2026-04-01").submit("licence-001"));
  }

  @Test
  void monthHasWhatHappenedInIt() {
    oneIsDecidedInMarchAndOneReceivedInApril();

    Reply march = done(story.statistics("sample", MARCH));
    assertThat(march.at("statisticsResponse/from")).isEqualTo("2026-03");
    assertThat(march.at("statisticsResponse/to")).isEqualTo("2026-03");
    assertThat(march.all("whole/code")).hasSize(Figure.values().length);
    assertThat(march.all("item/id")).containsExactly("licence-001");
    assertThat(march.at("item/name/zh")).isNotBlank();
    assertThat(march.all("item/figure/code"))
        .containsExactly("RECEIVED", "ACCEPTED", "DENIED", "IN_TIME", "WORKING_DAYS", "SERVED");
    assertThat(march.all("item/figure/count")).containsExactly("1", "1", "1", "1", "3", "1");
    assertThat(march.at("place/name/zh")).isNotBlank();

    Reply both = done(story.statistics("sample", MARCH + "<to>2026-04</to>"));
    assertThat(both.all("item/figure/count")).containsExactly("2", "1", "1", "1", "3", "1");
  }

  @Test
  @Tag("MY-20")
  void townsStandSideBySide() {
    oneIsDecidedInMarchAndOneReceivedInApril();

    Reply march = done(story.statistics("sample", MARCH));
    assertThat(march.all("town/id")).containsExactly("990001000000");
    assertThat(march.at("town/name/zh")).isNotBlank();
    assertThat(march.all("town/figure/count")).isEqualTo(march.all("place/figure/count"));
  }

  @Test
  void monthWithoutAnythingIsAllZeros() {
    Reply empty = done(story.statistics("sample", MARCH));

    assertThat(empty.all("whole/count")).containsOnly("0");
    assertThat(empty.count("item")).isZero();
  }

  @Test
  void countyThatIsAwayHasItsFiguresWithoutNames() {
    Reply away = done(story.statistics("elsewhere", MARCH));

    assertThat(away.all("whole/code")).hasSize(Figure.values().length);
    assertThat(away.count("town")).isZero();
  }

  @Test
  void monthsThatEndBeforeTheyBeginAreSaidSo() {
    Reply wrong = story.statistics("sample", "<from>2026-04</from><to>2026-03</to>");

    assertThat(wrong.status()).isEqualTo(500);
    assertThat(wrong.at("inputFault/problem/path")).isEqualTo("/statistics/to");
    assertThat(wrong.at("inputFault/problem/sentence/en")).contains("2026-03", "2026-04");
  }

  @Test
  void whatIsNoMonthIsSaidSo() {
    Reply wrong = story.statistics("sample", "<from>2026-13</from><to>März</to>");

    assertThat(wrong.status()).isEqualTo(500);
    assertThat(wrong.all("problem/path")).containsExactly("/statistics/from", "/statistics/to");
    assertThat(wrong.at("problem/sentence/zh")).contains("2026-13");
  }
}
