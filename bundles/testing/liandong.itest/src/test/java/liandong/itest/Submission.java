package liandong.itest;

/** One of the thirty submissions: what somebody asks for, where, and how far it is taken. */
enum Submission {
  S01("低保，村级代办员登记", "Allowance, registered by a village agent", Matter.RELIEF, Where.VILLAGE),
  S02(
      "低保，村级代办员自行收件",
      "Allowance, the village agent takes it in as an office does",
      Matter.RELIEF,
      Where.VILLAGE,
      Course.BY_AGENT),
  S03(
      "低保，村、镇、县逐级移交办到底",
      "Allowance, handed up from the village to whoever decides",
      Matter.RELIEF,
      Where.VILLAGE,
      Course.HANDED_UP),
  S04("低保，镇受理", "Allowance, accepted by a town", Matter.RELIEF, Where.TOWN, Course.ACCEPT),
  S05("低保，一份材料未交", "Allowance, no paper brought", Matter.RELIEF, Where.TOWN, Course.NO_PAPERS),
  S06(
      "食品经营许可，镇办到底",
      "Food licence, a town handles it to the end",
      Matter.FOOD,
      Where.TOWN,
      Course.TWO_PERSONS),
  S07(
      "宅基地，村、镇、县逐级移交办到底",
      "House site, handed up from the village to whoever decides",
      Matter.HOUSE_SITE,
      Where.VILLAGE,
      Course.HANDED_UP),
  S08(
      "低保，镇办到底",
      "Allowance, a town handles it to the end",
      Matter.RELIEF,
      Where.TOWN,
      Course.TWO_PERSONS),
  S09("低保，直接到县级中心", "Allowance, handed in at the county", Matter.RELIEF, Where.COUNTY),
  S10(
      "低保，同一人两次退件",
      "Allowance, the same person sent away twice",
      Matter.RELIEF,
      Where.TOWN,
      Course.RETURNED_TWICE),
  S11("失业登记，村级代办员登记", "Unemployment, by a village agent", Matter.UNEMPLOYED, Where.VILLAGE),
  S12(
      "失业登记，一人办到底",
      "Unemployment, one person does it all",
      Matter.UNEMPLOYED,
      Where.TOWN,
      Course.ONE_PERSON),
  S13(
      "失业登记，两人办到底",
      "Unemployment, two persons do it",
      Matter.UNEMPLOYED,
      Where.TOWN,
      Course.TWO_PERSONS),
  S14("失业登记，直接到县级中心", "Unemployment, at the county", Matter.UNEMPLOYED, Where.COUNTY),
  S15("宅基地，村级代办员登记", "House site, by a village agent", Matter.HOUSE_SITE, Where.VILLAGE),
  S16(
      "宅基地，镇办到底",
      "House site, a town handles it to the end",
      Matter.HOUSE_SITE,
      Where.TOWN,
      Course.TWO_PERSONS),
  S17("宅基地，直接到县级中心", "House site, at the county", Matter.HOUSE_SITE, Where.COUNTY),
  S18(
      "乡村建设规划许可，镇受理",
      "Rural planning permit, accepted by a town",
      Matter.PLANNING,
      Where.TOWN,
      Course.ACCEPT),
  S19(
      "取水许可，县级受理",
      "Water abstraction, accepted by the county",
      Matter.WATER,
      Where.COUNTY,
      Course.ACCEPT),
  S20("取水许可，超时办结", "Water abstraction, decided too late", Matter.WATER, Where.COUNTY, Course.LATE),
  S21(
      "设立企业，普通窗口",
      "Enterprise, at an ordinary window",
      Matter.ENTERPRISE,
      Where.WINDOW,
      Course.ACCEPT),
  S22(
      "设立企业，并联（多证联办）窗口",
      "Enterprise, at the parallel window",
      Matter.ENTERPRISE,
      Where.PARALLEL_WINDOW,
      Course.ACCEPT),
  S23(
      "设立企业，联办部门超时不答复",
      "Enterprise, the other departments are silent",
      Matter.ENTERPRISE,
      Where.PARALLEL_WINDOW,
      Course.SILENT),
  S24(
      "开办餐饮，普通窗口",
      "Restaurant, at an ordinary window",
      Matter.RESTAURANT,
      Where.WINDOW,
      Course.ACCEPT),
  S25(
      "开办餐饮，并联窗口",
      "Restaurant, at the parallel window",
      Matter.RESTAURANT,
      Where.PARALLEL_WINDOW,
      Course.ACCEPT),
  S26(
      "开办餐饮，联办部门超时不答复",
      "Restaurant, the other departments are silent",
      Matter.RESTAURANT,
      Where.PARALLEL_WINDOW,
      Course.SILENT),
  S27(
      "结婚登记，镇办到底",
      "Marriage, a town handles it to the end",
      Matter.MARRIAGE,
      Where.TOWN,
      Course.TWO_PERSONS),
  S28(
      "结婚登记，另一镇（崇阳：白霓镇）办到底",
      "Marriage, another town (Chongyang: Baini) handles it to the end",
      Matter.MARRIAGE,
      Where.OTHER_TOWN,
      Course.TWO_PERSONS),
  S29(
      "结婚登记，县级一人办到底",
      "Marriage, one person of the county does it all",
      Matter.MARRIAGE,
      Where.COUNTY,
      Course.ONE_PERSON),
  S30(
      "水电气暖缴费，镇办到底",
      "Water, power, gas and heating, paid at a town",
      Matter.UTILITIES,
      Where.TOWN,
      Course.TWO_PERSONS);

  /** What is asked for, by its id in each county; the standard's where the county adopts it. */
  enum Matter {
    RELIEF("civil-affairs-001"),
    UNEMPLOYED("labour-008"),
    HOUSE_SITE("land-001"),
    PLANNING("land-002", "planning-001", "planning-001", "planning-001"),
    WATER("water-001"),
    ENTERPRISE("market-004", "market-004", "market-004", "market-001"),
    RESTAURANT("market-007", "market-007", "market-001", "market-007"),
    FOOD("market-007"),
    MARRIAGE("civil-affairs-011", "civil-affairs-014", "civil-affairs-011", "civil-affairs-011"),
    UTILITIES("utilities-001");

    private final String standard;
    private final String cangxi;
    private final String shifang;
    private final String jiyuan;

    Matter(String everywhere) {
      this(everywhere, everywhere, everywhere, everywhere);
    }

    Matter(String standard, String cangxi, String shifang, String jiyuan) {
      this.standard = standard;
      this.cangxi = cangxi;
      this.shifang = shifang;
      this.jiyuan = jiyuan;
    }

    String in(Hall county) {
      return switch (county) {
        case MIYUN, CHONGYANG -> standard;
        case CANGXI -> cangxi;
        case SHIFANG -> shifang;
        case JIYUAN -> jiyuan;
      };
    }
  }

  enum Where {
    VILLAGE,
    TOWN,
    OTHER_TOWN,
    COUNTY,
    WINDOW,
    PARALLEL_WINDOW
  }

  /** How far it is taken. */
  enum Course {
    OPEN,
    BY_AGENT,
    ACCEPT,
    NO_PAPERS,
    ONE_PERSON,
    TWO_PERSONS,
    HANDED_UP,
    RETURNED_TWICE,
    LATE,
    SILENT
  }

  private final String zh;
  private final String en;
  private final Matter matter;
  private final Where where;
  private final Course course;

  Submission(String zh, String en, Matter matter, Where where) {
    this(zh, en, matter, where, Course.OPEN);
  }

  Submission(String zh, String en, Matter matter, Where where, Course course) {
    this.zh = zh;
    this.en = en;
    this.matter = matter;
    this.where = where;
    this.course = course;
  }

  String words() {
    return zh + " / " + en;
  }

  Matter matter() {
    return matter;
  }

  Where where() {
    return where;
  }

  Course course() {
    return course;
  }
}
