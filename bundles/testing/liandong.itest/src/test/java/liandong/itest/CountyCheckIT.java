package liandong.itest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.inject.Inject;
import liandong.county.law.Counties;
import liandong.places.CountyId;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * Counties held against their own rules by the operator's command: as they are shipped, and copies
 * of them in which something is as it should not be.
 */
public class CountyCheckIT extends InKaraf {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject private Counties counties;
  @Inject private SessionFactory shells;

  // ---- Cangxi -----------------------------------------------------------------------------

  @Test
  @Requirement({"CX-02", "CX-03", "CX-04", "CX-05"})
  public void roomsOfTownsAndVillagesAreHeldAgainstTheNotice() throws Exception {
    CountyCopy copy =
        new CountyCopy("cangxi", "cangxi-rooms")
            .with(
                "sites.csv",
                "place,population,area,location,siting,parts,equipment",
                "510824100000,30000,119,其他,,," + equipmentBut("触摸查询机"),
                "510824102000,29999,100,乡镇机关驻地,,," + equipmentBut("饮水机"),
                "510824104000,15001,99,乡镇机关驻地,,," + equipmentBut(""),
                "510824105000,15000,80,乡镇机关驻地,,," + equipmentBut(""),
                "510824100001,,,,合并,场地|标识标牌|代办事项,",
                "510824100002,,,,单独设立,场地|标识标牌|代办事项|有关制度,");
    during(
        copy,
        "cangxi-rooms",
        shell -> {
          String found =
              shell.runToFailure("county:check --county cangxi-rooms --on 2018-05-14 --no-format");
          has(found, "510824100000\t不达标 / fault", "大厅119平方米；服务人口30000人，应不低于120平方米");
          has(found, "510824104000\t不达标 / fault", "大厅99平方米；服务人口15001人，应不低于100平方米");
          has(found, "510824100000\t建议 / advice", "不在机关驻地", "ProminentSite");
          has(found, "510824100001\t不达标 / fault", "缺少：有关制度");
          has(found, "510824100000\t不达标 / fault", "缺少必须设置的：触摸查询机");
          has(found, "510824102000\t提醒 / warning", "尚未配备：饮水机");
          // The source of each, and how many are at fault.
          has(found, "二(一) 按照一类乡镇(人口3万人以上)120平方米");
          has(found, "cangxi-rooms 有4项不达标");
          assertFalse(found, found.contains("510824105000") || found.contains("510824100002"));
          String one =
              shell.run(
                  "county:check --county cangxi-rooms --on 2018-05-14 --no-format"
                      + " --point 510824102000");
          assertEquals(one, 1, one.lines().count());
        });
  }

  @Test
  @Requirement({"CX-01", "CX-08"})
  public void daysOfTheNoticeAndTheRegisterOfComputersAreLookedAfter() throws Exception {
    CountyCopy copy =
        new CountyCopy("cangxi", "cangxi-days")
            .with(
                "sites.csv",
                "place,siting,parts,live_on",
                "510824100001,合并,场地|标识标牌|代办事项|有关制度,2018-12-31",
                "510824100002,合并,场地|标识标牌|代办事项|有关制度,2019-01-01")
            .with(
                "terminals.csv",
                "place,ip,mac,registered_on",
                "510824100001,192.0.2.1,00:00:5E:00:53:01,2018-05-18")
            .changed("tasks.csv", "2018-05-20,2018-05-19", "2018-05-20,2018-05-21");
    during(
        copy,
        "cangxi-days",
        shell -> {
          String found =
              shell.runToFailure("county:check --county cangxi-days --on 2019-01-01 --no-format");
          has(found, "510824100002\t不达标 / fault", "自2019-01-01起才接入，应在2018-12-31前接入");
          has(found, "510824100002\t不达标 / fault", "却没有登记计算机的IP/MAC");
          assertFalse(found, found.contains("510824100001\t"));
          // 20 May 2018 was a Sunday, and the Monday is too late.
          has(found, "应于2018-05-20前完成，2018-05-21才完成", "RegistersByTheTwentieth");
          String late = shell.run("county:tasks --county cangxi-days --late --no-format");
          assertTrue(late, late.lines().allMatch(line -> line.contains("逾期完成 / done late")));
        });
  }

  // ---- Shifang ----------------------------------------------------------------------------

  @Test
  @Requirement({"SF-07", "SF-25", "SF-36"})
  public void listsTasksAndItemsOfThePlanAreLookedAfter() throws Exception {
    CountyCopy copy =
        new CountyCopy("shifang", "shifang-plan")
            .changed("tasks.csv", ",2009-10-12,", ",2009-10-13,")
            .changed("tasks.csv", "2009-08-30,2009-08-28,1", "2009-08-30,2009-08-31,3")
            .changed("items.csv", "基础设施|民生", "其他");
    during(
        copy,
        "shifang-plan",
        shell -> {
          String found =
              shell.runToFailure("county:check --county shifang-plan --on 2009-12-31 --no-format");
          has(found, "on-websites\t不达标 / fault", "应于2009-10-12前完成，2009-10-13才完成");
          has(found, "boards\t不达标 / fault", "MissedTasksCostPoints", "扣除相关单位年度目标考核分值");
          has(found, "planning-001\t不达标 / fault", "GreenChannelOfFiveKinds");
          assertFalse(found, found.contains("at-windows\t"));
          String tasks = shell.run("county:tasks --county shifang-plan --on 2009-12-31");
          has(tasks, "市政府法制办", "市监察局、市政府政务服务中心、市级有关部门", "2009-09-30");
          has(tasks, "at-windows", "2009-10-15");
          has(tasks, "共17项：已完成15项，未完成2项；逾期2项，扣4分");
        });
  }

  @Test
  @Requirement("SF-31")
  public void townsAndVillagesOfShifangAreOnTheNetworkByTheEndOf2010() throws Exception {
    CountyCopy copy =
        new CountyCopy("shifang", "shifang-network")
            .changedOnce("sites.csv", "510682001000,2010-12-29", "510682001000,2011-01-01")
            .changedOnce(
                "tasks.csv",
                "2010-12-31,2010-12-29,1,sf-2009-services-3",
                "2010-12-31,2011-01-01,1,sf-2009-services-3");
    during(
        copy,
        "shifang-network",
        shell -> {
          String on = "county:check --county shifang-network --no-format --on ";
          String inTime = shell.run(on + "2010-12-31");
          assertFalse(inTime, inTime.contains("510682001000\t"));
          String found = shell.runToFailure(on + "2011-01-01");
          has(found, "510682001000\t不达标 / fault", "自2011-01-01起才接入三级网络信息平台，应在2010-12-31前接入");
          has(found, "three-level-network\t不达标 / fault", "应于2010-12-31前完成，2011-01-01才完成");
          has(found, "shifang-network 有2项不达标");
        });
  }

  // ---- Jiyuan -----------------------------------------------------------------------------

  @Test
  @Requirement({"JY-04", "JY-13"})
  public void centresAreTickedOffOneByOneAndSayWhenTheySit() throws Exception {
    CountyCopy copy =
        new CountyCopy("jiyuan", "jiyuan-centres")
            .changed("tasks.csv", "pilot-419001109211", "first-pilot")
            .changed("tasks.csv", "2015-06-30,2015-05-29", "2015-06-30,2015-07-01")
            .with(
                "sites.csv",
                "place,settlement,population,sitting_hours",
                "419001109211,农村,2000,工作日上午",
                "419001108223,农村,1999,");
    during(
        copy,
        "jiyuan-centres",
        shell -> {
          String found =
              shell.runToFailure(
                  "county:check --county jiyuan-centres --on 2016-03-31 --no-format");
          has(found, "first-pilot\t不达标 / fault", "应于2015-06-30前完成，2015-07-01才完成");
          has(found, "419001108223\t提醒 / warning", "没有填报坐班时间");
          has(shell.run("place:show --county jiyuan-centres 419001109211"), "工作日上午");
          String open =
              shell.run("county:tasks --county jiyuan-centres --open --on 2015-06-30 --no-format");
          assertTrue(open, open.contains("first-pilot\t"));
          assertEquals(
              List.of("工作日上午"), villagePoints("jiyuan-centres").values("//point/sittingHours"));
        });
  }

  @Test
  @Requirement({"JY-16", "JY-18"})
  public void moneyGoesByPopulationAndStarsByWhatWasFound() throws Exception {
    CountyCopy copy =
        new CountyCopy("jiyuan", "jiyuan-money")
            .with(
                "sites.csv",
                "place,settlement,population,sitting_hours",
                "419001109211,农村,2000,工作日",
                "419001108223,农村,1999,工作日")
            .with(
                "scores.csv",
                "place,year,standard,guidance,town,recheck,appeal_against,appealed_on",
                "419001109211,2015,,,95,89,,",
                "419001108223,2015,,,95,90,复评,2016-01-11",
                "419001109000,2015,100,80,,,,",
                "419001108000,2015,70,49,,,,");
    during(
        copy,
        "jiyuan-money",
        shell -> {
          String funds = shell.run("county:funds --county jiyuan-money --no-format");
          has(funds, "419001109211\t", "农村 / rural\t2000\t20000");
          has(funds, "419001108223\t", "农村 / rural\t1999\t15000");
          String stars = shell.run("county:stars --county jiyuan-money --year 2015 --no-format");
          has(stars, "95\t89\t89\t已评定 / rated\t2\t是 / yes");
          has(stars, "95\t90\t–\t申诉中 / appealed\t0\t否 / no");
          has(stars, "100+80\t–\t90\t已评定 / rated\t3\t否 / no");
          has(stars, "70+49\t–\t59\t不达标，取消扶持 / below the standard, support is lost\t0");
        });
  }

  /** 镇办实施考评、市级审查复评…三星等级评定; 十佳中心, 十佳代办员; below the standard the support is lost. */
  @Test
  @Requirement("JY-17")
  public void starsAreCheckedAgainAndAppealedAndTheBestTenOfBothKindsAreNamed() throws Exception {
    int year = SlowDays.today().getYear();
    String starred = "419001109211";
    String below = "419001108223";
    List<String> others =
        List.of(
            "419001001001",
            "419001001006",
            "419001001012",
            "419001001017",
            "419001001023",
            "419001002001",
            "419001002006",
            "419001002012",
            "419001003001",
            "419001003007");
    List<String> scores =
        new ArrayList<>(
            List.of(
                "place,year,standard,guidance,town,recheck,appeal_against,appealed_on,appeal_score",
                starred + "," + year + ",,,95,99,,,",
                below + "," + year + ",,,95,59,,,",
                "419001003012," + year + ",,,95,,,,",
                "419001003017," + year + ",,,95,59,复评," + year + "-01-11,",
                "419001004001," + year + ",,,95,59,年度评定," + year + "-01-11,60"));
    for (int i = 0; i < others.size(); i++) {
      scores.add(others.get(i) + "," + year + ",,,95," + (98 - i) + ",,,");
    }
    CountyCopy copy =
        new CountyCopy("jiyuan", "jiyuan-stars").with("scores.csv", scores.toArray(String[]::new));
    during(
        copy,
        "jiyuan-stars",
        shell -> {
          String of = "--county jiyuan-stars --no-format --year " + year;
          String stars = shell.run("county:stars " + of);
          has(stars, starred + "\t", "95\t99\t99\t已评定 / rated\t3\t是 / yes");
          has(stars, below + "\t", "不达标，取消扶持 / below the standard, support is lost\t0\t否 / no");
          has(stars, "419001003012\t", "待市级复评 / to be checked again\t0\t否 / no");
          has(stars, "419001003017\t", "申诉中 / appealed\t0\t否 / no");
          has(stars, "419001004001\t", "95\t59\t60\t已评定 / rated\t1\t否 / no");
          // The eleventh has two stars and is none of the ten.
          has(stars, others.get(9) + "\t", "89\t已评定 / rated\t2\t否 / no");
          assertEquals(10, stars.lines().filter(each -> each.endsWith("是 / yes")).count());

          served(starred, "419001109000", "agent-1");
          served(starred, "419001109000", "agent-2");
          served(starred, "419001109000", "agent-2");
          served(below, "419001108000", "agent-3");
          List<String> best = shell.run("county:agents " + of).lines().toList();
          assertEquals(best.toString(), 2, best.size());
          assertTrue(
              best.get(0), best.get(0).startsWith(starred) && best.get(0).endsWith("agent-2\t2"));
          assertTrue(best.get(1), best.get(1).endsWith("agent-1\t1"));
        });
  }

  /** A case that the agent of a village takes in and the town ends with a result. */
  private static void served(String village, String town, String who) {
    try {
      Clerk agent = Clerk.at(wire(), "jiyuan-stars", village).as("AGENT", who);
      Clerk office = Clerk.at(wire(), "jiyuan-stars", town);
      String number =
          agent
              .register(Clerk.application("labour-001", Clerk.Applicant.SECOND, "m1", "m2", "m3"))
              .done()
              .value("//answer/number");
      agent.take("handOver", number, Clerk.element("to", town)).done();
      office.take("takeOver", number).done();
      office.take("accept", number).done();
      office.take("decide", number, Clerk.element("verdict", "GRANT")).done();
      office.take("deliver", number).done();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  @Requirement("JY-03")
  public void eachOf612UnitsOfTheShippedCountyIsServedByOneOf107Centres() throws Exception {
    during(
        new CountyCopy("jiyuan", "jiyuan-whole"),
        "jiyuan-whole",
        shell -> {
          String found =
              shell.run("county:check --county jiyuan-whole --on 2016-03-31 --no-format");
          assertEquals("", found);
          Wire.Reply points = villagePoints("jiyuan-whole");
          assertEquals(107, points.values("//point/id").size());
          assertEquals(612, points.values("//point/serves").stream().distinct().count());
          assertEquals(612, points.values("//point/serves").size());
        });
  }

  // ---- Miyun ------------------------------------------------------------------------------

  @Test
  @Requirement({"MY-10", "MY-11", "MY-17", "MY-18"})
  public void hallsOfMiyunAreHeldAgainstItsPlan() throws Exception {
    CountyCopy copy =
        new CountyCopy("miyun", "miyun-halls")
            // 150 m² and no reason; 149 would be advised only with one.
            .changed("sites.csv", "110228002000,150,", "110228002000,149,")
            .changed("sites.csv", ",2013-03-16,2013-04-02,", ",2013-04-03,2013-04-02,")
            .changed("sites.csv", "2013-09-03,第三督导组,县政府督查室|", "2013-09-03,第三督导组|第四督导组,");
    during(
        copy,
        "miyun-halls",
        shell -> {
          String found =
              shell.runToFailure("county:check --county miyun-halls --on 2013-12-31 --no-format");
          has(found, "110228002000\t提醒 / warning", "大厅149平方米，原则上不低于150平方米，请说明原因");
          has(found, "\t建议 / advice", "大厅140平方米，不足150平方米，原因：");
          has(found, "110228003000\t不达标 / fault", "于2013-04-02开工，其设计方案此前未经领导小组办公室审核");
          has(found, "110228100000\t不达标 / fault", "由2个督导组负责，应为1个");
          has(found, "110228100000\t不达标 / fault", "缺少签字：县政府督查室");
          has(found, "miyun-halls 有3项不达标");
        });
  }

  /** 密政办字〔2013〕5号, 二：“分厅制”, “一门式”, “零距离”; a mode that no such level has is refused. */
  @Test
  @Requirement("MY-02")
  public void eachLevelOfMiyunShowsItsMode() throws Exception {
    during(
        new CountyCopy("miyun", "miyun-modes"),
        "miyun-modes",
        shell -> {
          has(shell.run("place:show --county miyun-modes 110118000000"), "分厅制");
          has(shell.run("place:show --county miyun-modes 110118001000"), "一门式");
          Wire.Reply villages = villagePoints("miyun-modes");
          assertEquals(
              List.of("零距离"), villages.values("//point/mode/text/zh").stream().distinct().toList());
          assertEquals(
              villages.values("//point/id").size(), villages.values("//point/mode").size());
        });
  }

  /** 30 June 2013 was a Sunday. */
  @Test
  @Requirement("MY-16")
  public void milestonesOfMiyunAreLookedAfter() throws Exception {
    CountyCopy copy =
        new CountyCopy("miyun", "miyun-days")
            .changed("tasks.csv", "2013-06-30,2013-06-28", "2013-06-30,2013-07-01");
    during(
        copy,
        "miyun-days",
        shell -> {
          String on = "county:check --county miyun-days --no-format --on ";
          assertFalse(shell.run(on + "2013-06-30").contains("county-halls"));
          has(
              shell.runToFailure(on + "2013-07-01"),
              "county-halls\t不达标 / fault",
              "应于2013-06-30前完成，2013-07-01才完成");
          String tasks = shell.run("county:tasks --county miyun-days --on 2013-12-31");
          has(tasks, "共20项：已完成20项，未完成0项；逾期1项");
        });
  }

  // ---- Chongyang --------------------------------------------------------------------------

  @Test
  @Requirement({"CY-01", "CY-02", "CY-03", "CY-04", "CY-05", "CY-07", "CY-13"})
  public void hallsAndRoomsOfChongyangAreHeldAgainstItsArticle() throws Exception {
    String unities = "机构设置|名称标识|建设规模和资金|业务办理|基本设施|服务规范|考核监督";
    CountyCopy copy =
        new CountyCopy("chongyang", "chongyang-halls")
            .with(
                "sites.csv",
                "place,population,departments,staff,area,sign,logo,grade,works,cost,sign_offs,"
                    + "accepted_on,checklist",
                "421223104000,40000,9,16,399,白霓镇便民服务中心,清水莲花,,新建,2500001,,," + unities,
                "421223101000,30000,9,16,400,沙坪镇便民服务大厅,清水莲花,,不建,,,," + unities,
                "421223103000,13500,6,11,290,桂花泉镇便民服务大厅,清水莲花,,新建,2500000,县政务办,"
                    + "2018-12-10,"
                    + unities.replace("|服务规范", ""),
                "421223100001,,,,,七星社区便民服务室,红旗,,改扩建,299999,,," + unities,
                "421223100002,,,,,十字街社区便民服务室,清水莲花,经济型,改扩建,300000,,," + unities);
    during(
        copy,
        "chongyang-halls",
        shell -> {
          String found =
              shell.runToFailure(
                  "county:check --county chongyang-halls --on 2018-12-14 --no-format");
          has(found, "421223101000\t不达标 / fault", "EachTownshipHasItsHall");
          has(found, "421223100001\t不达标 / fault", "没有确定建设类型");
          has(found, "421223104000\t提醒 / warning", "投资2500001元");
          has(found, "421223100001\t提醒 / warning", "投资299999元，不在300000元至500000元之间");
          has(found, "421223104000\t不达标 / fault", "标识名称为“白霓镇便民服务中心”");
          has(found, "421223100001\t不达标 / fault", "标识图案为“红旗”");
          has(found, "421223104000\t提醒 / warning", "HallSizeFollowsNeed");
          has(found, "421223103000\t不达标 / fault", "尚未统一：服务规范");
          has(found, "421223103000\t不达标 / fault", "考核只由“县政务办”实施");
          assertFalse(found, found.contains("421223100002\t"));
          has(found, "chongyang-halls 有6项不达标");
        });
  }

  @Test
  @Requirement("CY-09")
  public void powersPassedDownAre94ForBainiAnd40ForEachOther() throws Exception {
    CountyCopy copy =
        new CountyCopy("chongyang", "chongyang-powers")
            .changedOnce(
                "delegations.csv",
                "county,421223100000,devolve,cy-2018-3,,",
                "county,421223100000,devolve,cy-2018-3,,2018-12-13");
    during(
        copy,
        "chongyang-powers",
        shell -> {
          String on = "county:check --county chongyang-powers --no-format --on ";
          String found = shell.runToFailure(on + "2018-12-14");
          has(found, "421223100000\t不达标 / fault", "行政权力有39项，应为40项");
          has(found, "chongyang-powers 有1项不达标");
        });
  }

  // ---- all --------------------------------------------------------------------------------

  /** As it is shipped, no county is at fault by its own rules. */
  @Test
  public void shippedCountiesAreNotAtFault() throws Exception {
    for (String each : List.of("cangxi", "shifang", "jiyuan", "miyun", "chongyang")) {
      String copy = each + "-shipped";
      during(
          new CountyCopy(each, copy),
          copy,
          shell -> {
            String found = shell.run("county:check --county " + copy + " --no-format");
            assertFalse(found, found.contains("不达标"));
          });
    }
  }

  private void during(CountyCopy copy, String county, Consumer<OperatorShell> question)
      throws IOException, BundleException {
    Bundle bundle = copy.install(context);
    try {
      Until.so(
          () -> counties.active(new CountyId(county)).isPresent(),
          PATIENCE,
          () -> county + " did not come: " + counties.refused());
      question.accept(new OperatorShell(shells));
    } finally {
      bundle.uninstall();
    }
  }

  private static Wire.Reply villagePoints(String county) {
    try {
      return wire()
          .catalogue(
              "<points xmlns=\"urn:liandong:catalogue:v1\"><county>"
                  + county
                  + "</county><level>VILLAGE</level></points>")
          .done();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String equipmentBut(String missing) {
    return String.join(
        "|",
        List.of(
                "电脑", "打印机", "电话", "档案柜", "复印机", "休息椅", "饮水机", "填写台", "公开栏", "政府信息查阅点", "电子显示屏",
                "触摸查询机")
            .stream()
            .filter(each -> !each.equals(missing))
            .toList());
  }

  /** One line of what was printed has all of these. */
  private static void has(String printed, String... parts) {
    assertTrue(
        List.of(parts) + " in no line of: " + printed,
        printed.lines().anyMatch(line -> List.of(parts).stream().allMatch(line::contains)));
  }
}
