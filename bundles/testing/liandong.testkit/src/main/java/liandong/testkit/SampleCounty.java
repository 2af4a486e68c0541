package liandong.testkit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import liandong.calendar.DayKind;
import liandong.calendar.Limit;
import liandong.calendar.OfficeHours;
import liandong.cases.Applicant;
import liandong.cases.Application;
import liandong.cases.HandedMaterial;
import liandong.cases.Objection;
import liandong.cases.RulePin;
import liandong.catalogue.Access;
import liandong.catalogue.ApplicantKind;
import liandong.catalogue.Catalogue;
import liandong.catalogue.GuideText;
import liandong.catalogue.HandlingType;
import liandong.catalogue.ItemCode;
import liandong.catalogue.ItemId;
import liandong.catalogue.ItemType;
import liandong.catalogue.JointPart;
import liandong.catalogue.LegalBasis;
import liandong.catalogue.Limits;
import liandong.catalogue.Material;
import liandong.catalogue.ReviewFlow;
import liandong.catalogue.ServiceItem;
import liandong.catalogue.SpecialProcedure;
import liandong.county.AbsenceRule;
import liandong.county.AppointmentRule;
import liandong.county.Clause;
import liandong.county.CorrectionRule;
import liandong.county.CountyData;
import liandong.county.CountyProfile;
import liandong.county.CountyRules;
import liandong.county.Domain;
import liandong.county.ExtensionRule;
import liandong.county.ParallelWindowRule;
import liandong.county.SilenceRule;
import liandong.county.SubmissionRule;
import liandong.county.TwoPersonsRule;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.evidence.Bilingual;
import liandong.evidence.Sha256;
import liandong.evidence.Source;
import liandong.places.CountyId;
import liandong.places.Division;
import liandong.places.DivisionCode;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.places.Places;
import liandong.places.ServiceMode;
import liandong.places.ServicePoint;
import liandong.places.Validity;
import liandong.places.Window;

/**
 * A small county for tests that need one: a centre, two towns, one village, a few items, and a
 * clause of each kind: one objects to a form field {@code forbidden}, one gives five more days for
 * what is no licence, the others are named at the items that they are for.
 */
public final class SampleCounty {
  public static final CountyId ID = new CountyId("sample");
  public static final PlaceId CENTRE = new PlaceId("990001000000");
  public static final PlaceId TOWN = new PlaceId("990001100000");
  public static final PlaceId OTHER_TOWN = new PlaceId("990001101000");
  public static final PlaceId VILLAGE = new PlaceId("990001100200");

  /** Four steps, decided at the county, 20 working days by law, 10 promised; may need a hearing. */
  public static final ItemId LICENCE = new ItemId("licence-001");

  /** Two steps, on the spot, decided at the town. */
  public static final ItemId ON_THE_SPOT = new ItemId("service-001");

  /**
   * Four steps, decided at the county, 45 working days by law, 7 promised; three departments, of
   * which {@code industry} leads. Accepted at the parallel window {@code W02} of the centre only,
   * and the silence of a department is consent.
   */
  public static final ItemId JOINT = new ItemId("joint-001");

  /** The same with two steps, and whoever stays away from a meeting agrees. */
  public static final ItemId TWO_STEP_JOINT = new ItemId("joint-002");

  /** Two steps, a licence that the town decides. */
  public static final ItemId TWO_STEP_LICENCE = new ItemId("licence-002");

  /** Two steps, promised, which the same person cannot take both. */
  public static final ItemId TWO_PERSONS = new ItemId("service-002");

  private SampleCounty() {}

  /** The county's version {@code version}; its digest follows from that. */
  public static CountyVersion version(String version) {
    return new CountyVersion(
        new RulePin(ID, version, Sha256.of("sample " + version)), data(), RULES);
  }

  /** The registry that has these versions, of which the first is active. */
  public static Counties counties(CountyVersion... versions) {
    return new Counties() {
      @Override
      public List<CountyVersion> present() {
        return List.of(versions);
      }

      @Override
      public Optional<CountyVersion> active(CountyId county) {
        return present().stream().filter(each -> each.pin().county().equals(county)).findFirst();
      }

      @Override
      public Optional<CountyVersion> pinned(RulePin pin) {
        return present().stream().filter(each -> each.pin().equals(pin)).findFirst();
      }

      @Override
      public LocalDate today() {
        return LocalDate.of(2018, 5, 14);
      }

      @Override
      public List<Refused> refused() {
        return List.of();
      }
    };
  }

  /** An application for {@code item} with these papers; the id number is the standard's example. */
  public static Application application(ItemId item, String... materials) {
    return new Application(
        item,
        new Applicant(
            ApplicantKind.NATURAL,
            "测试甲",
            Applicant.IdKind.ID_CARD,
            "11010519491231002X",
            Optional.empty()),
        Arrays.stream(materials).map(id -> new HandedMaterial(id, 1)).toList(),
        Map.of());
  }

  private static final CountyRules RULES =
      new CountyRules() {
        @Override
        public List<Clause> clauses() {
          return List.of(
              new NothingForbidden(),
              new FiveMoreDays(),
              new JointAtTheParallelWindow(),
              new SilentDepartmentAgrees(),
              new AbsentDepartmentAgrees(),
              new NobodySignsAlone(),
              new FifteenDaysToSupplement(),
              new CentreOnDaysOfRest());
        }
      };

  private static final class NothingForbidden implements SubmissionRule {
    @Override
    public Source source() {
      return Source.of("样例县试行规定", "Trial rules of Sample County", "第一条");
    }

    @Override
    public Optional<Objection> objectionTo(
        Application application, ServiceItem item, ServicePoint at, LocalDate day) {
      return application.form().containsKey("forbidden")
          ? Optional.of(
              new Objection(
                  new Bilingual("不得填写该项", "this field is forbidden"),
                  source(),
                  new Bilingual("请删除该项", "leave it out")))
          : Optional.empty();
    }
  }

  private static final class FiveMoreDays implements ExtensionRule {
    @Override
    public Source source() {
      return Source.of("样例县试行规定", "Trial rules of Sample County", "第二条");
    }

    @Override
    public OptionalInt daysFor(ServiceItem item) {
      return OptionalInt.of(5);
    }
  }

  private static Source clause(String place) {
    return Source.of("样例县试行规定", "Trial rules of Sample County", place);
  }

  private static final class JointAtTheParallelWindow implements ParallelWindowRule {
    @Override
    public Source source() {
      return clause("第三条");
    }

    @Override
    public boolean appliesTo(ServiceItem item) {
      return item.isJoint();
    }
  }

  private static final class SilentDepartmentAgrees implements SilenceRule {
    @Override
    public Source source() {
      return clause("第四条");
    }

    @Override
    public boolean appliesTo(ServiceItem item) {
      return item.isJoint();
    }
  }

  private static final class AbsentDepartmentAgrees implements AbsenceRule {
    @Override
    public Source source() {
      return clause("第七条");
    }

    @Override
    public boolean appliesTo(ServiceItem item) {
      return item.id().equals(TWO_STEP_JOINT);
    }
  }

  private static final class NobodySignsAlone implements TwoPersonsRule {
    @Override
    public Source source() {
      return clause("第五条");
    }

    @Override
    public boolean appliesTo(ServiceItem item) {
      return item.id().equals(TWO_PERSONS);
    }
  }

  private static final class FifteenDaysToSupplement implements CorrectionRule {
    @Override
    public Source source() {
      return clause("第六条");
    }

    @Override
    public Optional<Limit> periodFor(ServiceItem item) {
      return item.id().equals(TWO_PERSONS) ? Optional.of(Limit.workingDays(15)) : Optional.empty();
    }
  }

  private static final class CentreOnDaysOfRest implements AppointmentRule {
    @Override
    public Source source() {
      return clause("第七条");
    }

    @Override
    public Optional<OfficeHours> hoursAt(ServicePoint at, DayKind day) {
      return at.level() == Level.COUNTY && day == DayKind.WEEKEND
          ? Optional.of(OfficeHours.USUAL)
          : Optional.empty();
    }

    @Override
    public Optional<String> complaint() {
      return Optional.empty();
    }
  }

  static CountyData data() {
    return new CountyData(
        new CountyProfile(
            ID,
            new Bilingual("样例县", "Sample County"),
            "990001",
            Map.of(),
            Map.of(Level.VILLAGE, ServiceMode.ZERO_DISTANCE),
            Map.of(),
            new Bilingual("样例县监督窗口", "complaints window of Sample County"),
            Map.of()),
        places(),
        List.of(new Domain("general", new Bilingual("综合", "General"))),
        new Catalogue(
            List.of(
                item(
                    LICENCE,
                    "样例许可",
                    "Sample licence",
                    ItemType.LICENCE,
                    HandlingType.PROMISED,
                    new Limits(
                        Optional.of(Limit.workingDays(20)),
                        Limit.workingDays(10),
                        List.of(1, 4, 3, 2)),
                    ReviewFlow.FOUR_STEPS,
                    Set.of(Level.VILLAGE, Level.TOWN, Level.COUNTY),
                    Level.COUNTY,
                    List.of()),
                item(
                    ON_THE_SPOT,
                    "样例服务",
                    "Sample service",
                    ItemType.PUBLIC_SERVICE,
                    HandlingType.IMMEDIATE,
                    new Limits(Optional.empty(), Limit.workingDays(0), List.of(0, 0)),
                    ReviewFlow.TWO_STEPS,
                    Set.of(Level.VILLAGE, Level.TOWN),
                    Level.TOWN,
                    List.of()),
                item(
                    TWO_PERSONS,
                    "样例登记",
                    "Sample registration",
                    ItemType.PUBLIC_SERVICE,
                    HandlingType.PROMISED,
                    new Limits(Optional.empty(), Limit.workingDays(5), List.of(1, 4)),
                    ReviewFlow.TWO_STEPS,
                    Set.of(Level.VILLAGE, Level.TOWN),
                    Level.TOWN,
                    List.of()),
                item(
                    TWO_STEP_LICENCE,
                    "样例许可（一审一核）",
                    "Sample licence in two steps",
                    ItemType.LICENCE,
                    HandlingType.PROMISED,
                    new Limits(Optional.empty(), Limit.workingDays(10), List.of(2, 8)),
                    ReviewFlow.TWO_STEPS,
                    Set.of(Level.VILLAGE, Level.TOWN),
                    Level.TOWN,
                    List.of()),
                joint(JOINT, "样例联办", ReviewFlow.FOUR_STEPS, List.of(1, 2, 2, 2)),
                joint(TWO_STEP_JOINT, "样例联办（一审一核）", ReviewFlow.TWO_STEPS, List.of(3, 4)))));
  }

  private static Places places() {
    return new Places(
        List.of(
            division(CENTRE, null, Level.COUNTY, "样例县"),
            division(TOWN, CENTRE, Level.TOWN, "甲镇"),
            division(OTHER_TOWN, CENTRE, Level.TOWN, "乙镇"),
            division(VILLAGE, TOWN, Level.VILLAGE, "丙村")),
        List.of(
            point(CENTRE, Level.COUNTY, "样例县政务服务中心", "Sample County Service Centre"),
            point(TOWN, Level.TOWN, "甲镇便民服务中心", "Jia Town Centre"),
            point(OTHER_TOWN, Level.TOWN, "乙镇便民服务中心", "Yi Town Centre"),
            point(VILLAGE, Level.VILLAGE, "丙村便民服务代办站", "Bing Village Point")),
        List.of(
            new Window(CENTRE, "W01", new Bilingual("综合窗口", "composite window"), Set.of(), false),
            new Window(CENTRE, "W02", new Bilingual("并联审批窗口", "parallel window"), Set.of(), true),
            new Window(TOWN, "W01", new Bilingual("综合窗口", "composite window"), Set.of(), false)));
  }

  private static Division division(PlaceId code, PlaceId parent, Level level, String name) {
    return new Division(
        new DivisionCode(code.value()),
        Optional.ofNullable(parent).map(each -> new DivisionCode(each.value())),
        level,
        name,
        Validity.ALWAYS,
        List.of());
  }

  private static ServicePoint point(PlaceId id, Level level, String zh, String en) {
    return new ServicePoint(id, new DivisionCode(id.value()), level, new Bilingual(zh, en));
  }

  private static ServiceItem item(
      ItemId id,
      String zh,
      String en,
      ItemType type,
      HandlingType handling,
      Limits limits,
      ReviewFlow flow,
      Set<Level> receivedAt,
      Level decidedAt,
      List<JointPart> parts) {
    Bilingual none = new Bilingual("无", "None");
    return new ServiceItem(
        id,
        1,
        new ItemCode(Optional.empty(), Optional.empty()),
        new Bilingual(zh, en),
        "general",
        type,
        new Bilingual("样例县样例局", "Sample bureau"),
        handling,
        limits,
        flow,
        new Access(Set.of(ApplicantKind.NATURAL), receivedAt, decidedAt, 1),
        new GuideText(
            new Bilingual("样例条件", "Sample condition"),
            new Bilingual("申请、受理、决定", "apply, accept, decide"),
            new Bilingual("样例证", "Sample certificate"),
            GuideText.ResultKind.CERTIFICATE,
            none,
            none),
        List.of(
            material("m1", "申请表", "Application form", true),
            material("m2", "身份证", "Identity card", true),
            material("m3", "其他材料", "Other papers", false)),
        List.of(new LegalBasis(new Bilingual("样例法", "Sample Law"), "第一条", true, "")),
        Set.of(SpecialProcedure.HEARING),
        parts,
        false);
  }

  private static ServiceItem joint(ItemId id, String zh, ReviewFlow flow, List<Integer> steps) {
    return item(
        id,
        zh,
        "Sample joint licence " + id,
        ItemType.LICENCE,
        HandlingType.PROMISED,
        new Limits(Optional.of(Limit.workingDays(45)), Limit.workingDays(7), steps),
        flow,
        Set.of(Level.VILLAGE, Level.COUNTY),
        Level.COUNTY,
        List.of(
            part("industry", "营业执照", "Business licence", 5, true),
            part("tax", "税务登记", "Tax registration", 3, false),
            part("seal", "刻章备案", "Seal filing", 2, false)));
  }

  private static JointPart part(String id, String zh, String en, int days, boolean lead) {
    return new JointPart(
        id,
        new Bilingual(zh, en),
        new Bilingual("样例" + id + "局", "Sample bureau of " + id),
        Limit.workingDays(days),
        lead);
  }

  private static Material material(String id, String zh, String en, boolean required) {
    return new Material(
        id,
        new Bilingual(zh, en),
        Material.Form.ORIGINAL,
        1,
        required,
        Material.Origin.APPLICANT,
        Bilingual.same(""));
  }
}
