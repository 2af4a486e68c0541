package liandong.itest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
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
  @Requirement({"CX-01", "CX-08", "CX-09"})
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
          has(tasks, "市政府法制办", "市监察局、市政府政务服务中心、市级有关部门", "2009-10-15");
          has(tasks, "共17项：已完成15项，未完成2项；逾期2项，扣4分");
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
  @Requirement({"JY-16", "JY-17", "JY-18"})
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

  @Test
  @Requirement("JY-03")
  public void eachOf612UnitsOfTheShippedCountyIsServedByOneOf107Centres() throws Exception {
    during(
        new CountyCopy("jiyuan", "jiyuan-whole"),
        "jiyuan-whole",
        shell -> {
          String found = shell.run("county:check --county jiyuan-whole --on 2016-03-31 --no-format");
          assertEquals("", found);
          Wire.Reply points = villagePoints("jiyuan-whole");
          assertEquals(107, points.values("//point/id").size());
          assertEquals(612, points.values("//point/serves").stream().distinct().count());
          assertEquals(612, points.values("//point/serves").size());
        });
  }

  // ---- all --------------------------------------------------------------------------------

  /** As it is shipped, no county is at fault by its own rules. */
  @Test
  public void shippedCountiesAreNotAtFault() throws Exception {
    for (String each : List.of("cangxi", "shifang", "jiyuan")) {
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
