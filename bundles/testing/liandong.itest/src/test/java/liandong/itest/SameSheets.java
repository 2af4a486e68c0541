package liandong.itest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What no case touches: a county with the same sheets as every other, held against its own rules by
 * the operator's commands.
 *
 * <p>One town: 20,000 people, a hall of 99 m² for 2,600,000 yuan under the sign 甲镇便民服务中心, accepted
 * by the county office alone, on the platform without a registered computer. Another town: fewer
 * people, a hall of 120 m². One village: 2,000 people, two agents, 95 points from its town and 92
 * from above. A list unified on 2009-09-25, on the websites on 2009-10-13, at the windows on
 * 2009-10-16; boards a day late.
 */
final class SameSheets {
  static final String NO_RULE = "本县规则无此条";

  /** The column of the check that names the rule. */
  private static final int RULE = 3;

  /** A day after all the five documents give a date to. */
  private static final String ON = " --no-format --on 2018-12-31";

  private final Hall county;
  private final Copy copy;
  private final String id;

  private SameSheets(Hall county, Copy copy) {
    this.county = county;
    this.copy = copy;
    this.id = county.id() + "-same";
  }

  /** A cell for each question; the county with the sheets is gone afterwards. */
  static List<String> askedIn(Hall county, Copy copy, Path folder) throws IOException {
    SameSheets sheets = new SameSheets(county, copy);
    Path home = copy.data().resolve("home");
    copy.exec("bundle:install -s " + sheets.county().in(home, folder)).done();
    try {
      Until.so(
          () -> CountiesInForce.inForce(copy.wire()).stream().anyMatch(sheets::isIt),
          CountiesInForce.PATIENCE,
          () -> sheets.id + " did not come: " + sheets.refused());
      List<String[]> found = sheets.found();
      List<String> cells = new ArrayList<>();
      for (Question question : Question.values()) {
        cells.add(sheets.answer(question, found));
      }
      return cells;
    } finally {
      copy.exec("bundle:uninstall test.county." + sheets.id).done();
    }
  }

  private boolean isIt(String inForce) {
    return inForce.startsWith(id + " ");
  }

  private String refused() {
    try {
      return copy.exec("county:list").all();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CountyCopy county() {
    String town = county.town();
    String village = county.village();
    String document = "," + county.document();
    return new CountyCopy(county.id(), id)
        .with(
            "sites.csv",
            "place,settlement,population,departments,staff,area,sign,logo,works,cost,sign_offs,accepted_on,"
                + "live_on",
            town + ",,20000,8,12,99,甲镇便民服务中心,清水莲花,新建,2600000,县政务办,2018-10-10,2018-06-01",
            county.otherTown() + ",,18000,7,10,120,,,,,,,",
            village + ",农村,2000,,,,甲村便民服务室,清水莲花,,,,,")
        .with(
            "terminals.csv",
            "place,ip,mac,registered_on",
            county.otherTown() + ",192.0.2.1,00:00:5E:00:53:01,2018-05-18")
        .with(
            "scores.csv",
            "place,year,standard,guidance,town,recheck,appeal_against,appealed_on",
            village + ",2017,,,95,92,,")
        .with(
            "staff.csv",
            "place,staff,post,window,skills,trained_on,training,valid_from,valid_to",
            village + ",a-1,agent,,,,,2018-05-20,",
            village + ",a-2,agent,,,,,2018-05-20,")
        .with(
            "tasks.csv",
            "id,kind,name_zh,name_en,lead_zh,lead_en,due,done_on,points,document",
            "list-unified,项目清单统一,统一清单,List unified,法制办,Legal office,2009-09-30,2009-09-25,1"
                + document,
            "on-websites,网站公示,网站公示,On the websites,中心,Centre,,2009-10-13,1" + document,
            "at-windows,窗口公示,窗口公示,At the windows,中心,Centre,,2009-10-16,1" + document,
            "boards,,制作吊牌,Boards,中心,Centre,2009-08-30,2009-08-31,3" + document);
  }

  private String answer(Question question, List<String[]> found) throws IOException {
    return switch (question) {
      case SERVED -> served();
      case AGENTS -> agents();
      case FUNDS -> column("county:funds --county " + id + ON, county.village(), 4, "元");
      case STARS ->
          column("county:stars --county " + id + " --year 2017" + ON, county.village(), 6, "星");
      default -> said(question, found);
    };
  }

  /** What the county's check says by one of these rules. */
  private static String said(Question question, List<String[]> found) {
    List<String> said =
        found.stream()
            .filter(cells -> question.rules().contains(cells[RULE]))
            .map(cells -> zh(cells[1]) + "：" + zh(cells[2]))
            .toList();
    return said.isEmpty() ? NO_RULE : String.join("；", said);
  }

  /** All that the check finds, but of the town that is there to compare with. */
  private List<String[]> found() throws IOException {
    return copy.exec("county:check --county " + id + ON)
        .out()
        .lines()
        .map(line -> line.split("\t"))
        .filter(cells -> cells.length > RULE && !cells[0].equals(county.otherTown()))
        .toList();
  }

  private String agents() throws IOException {
    return copy.exec("place:agents --county " + id + ON)
        .out()
        .lines()
        .map(line -> line.split("\t"))
        .filter(cells -> cells[0].equals(county.village()))
        .map(cells -> zh(cells[5]).equals("–") ? NO_RULE : "2人是否符合：" + zh(cells[5]))
        .findFirst()
        .orElseThrow();
  }

  private String column(String command, String place, int column, String unit) throws IOException {
    return copy.exec(command)
        .out()
        .lines()
        .map(line -> line.split("\t"))
        .filter(cells -> cells[0].equals(place))
        .map(cells -> cells[column] + unit)
        .findFirst()
        .orElse(NO_RULE);
  }

  /** Of the shipped county, whose sheets are its own. */
  private String served() throws IOException {
    Wire.Reply points =
        copy.wire()
            .catalogue(
                "<points xmlns=\"urn:liandong:catalogue:v1\"><county>%s</county><level>VILLAGE</level></points>"
                    .formatted(county.id()))
            .done();
    long served = points.values("//point/serves").stream().distinct().count();
    return "%d个村（居）由%d个点服务".formatted(served, points.values("//point[serves]/id").size());
  }

  private static String zh(String both) {
    return both.split(" / ")[0];
  }

  /** A topic of A.6 that no case touches. */
  enum Question {
    AREA(
        "大厅99平方米、2万人",
        "A hall of 99 m², 20,000 people",
        "HallOf150",
        "HallAreaByClass",
        "HallSizeFollowsNeed"),
    NAMES("挂牌“甲镇便民服务中心”", "The sign 甲镇便民服务中心", "UniformNames"),
    AGENTS("一村两名代办员", "A village with two agents"),
    SERVED("村（居）与村级服务点", "Units and village centres (as shipped)"),
    PUBLICATION(
        "清单统一后第8日上网、第11日上窗口",
        "Published on the 8th working day, at windows on the 11th",
        "PublishedInSevenAndTenDays"),
    COST("新建镇大厅260万元", "A new town hall for 2.6 million yuan", "WithinTheBudget"),
    FUNDS("2000人的村级中心年度经费", "Yearly money of a village centre, 2,000 people"),
    ACCEPTANCE(
        "验收考核只由县政务办实施",
        "Accepted and assessed by the county office alone",
        "FourSignOffs",
        "JointAssessment"),
    POINTS("任务迟一天", "A task a day late", "MissedTasksCostPoints"),
    STARS("镇评95、上级复评92", "95 from the town, 92 from above"),
    TERMINALS(
        "接入平台而未登记计算机", "On the platform without a registered computer", "TerminalsRegistered");

    private final String zh;
    private final String en;
    private final List<String> rules;

    Question(String zh, String en, String... rules) {
      this.zh = zh;
      this.en = en;
      this.rules = List.of(rules);
    }

    String words() {
      return zh + " / " + en;
    }

    private List<String> rules() {
      return rules;
    }
  }
}
