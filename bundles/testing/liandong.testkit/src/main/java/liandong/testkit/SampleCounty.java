package liandong.testkit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import liandong.calendar.Limit;
import liandong.calendar.WorkingCalendar;
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
import liandong.catalogue.LegalBasis;
import liandong.catalogue.Limits;
import liandong.catalogue.Material;
import liandong.catalogue.ReviewFlow;
import liandong.catalogue.ServiceItem;
import liandong.catalogue.SpecialProcedure;
import liandong.county.Clause;
import liandong.county.CountyData;
import liandong.county.CountyProfile;
import liandong.county.CountyRules;
import liandong.county.Domain;
import liandong.county.ExtensionRule;
import liandong.county.SubmissionRule;
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
import liandong.places.ServicePoint;
import liandong.places.Window;

/**
 * A small county for tests that need one: a centre, two towns, one village, one item for each
 * review flow, one rule that objects to a form field {@code forbidden}, and one by which five more
 * days may be given for what is no licence.
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

  private static final WorkingCalendar CALENDAR = WorkingCalendar.china();

  private SampleCounty() {}

  /** The county's version {@code version}; its digest follows from that. */
  public static CountyVersion version(String version) {
    return new CountyVersion(
        new RulePin(ID, version, Sha256.of("sample " + version)), data(), RULES, CALENDAR);
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
          return List.of(new NothingForbidden(), new FiveMoreDays());
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

  private static CountyData data() {
    return new CountyData(
        new CountyProfile(
            ID,
            new Bilingual("样例县", "Sample County"),
            "990001",
            Map.of(),
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
                    Level.COUNTY),
                item(
                    ON_THE_SPOT,
                    "样例服务",
                    "Sample service",
                    ItemType.PUBLIC_SERVICE,
                    HandlingType.IMMEDIATE,
                    new Limits(Optional.empty(), Limit.workingDays(0), List.of(0, 0)),
                    ReviewFlow.TWO_STEPS,
                    Set.of(Level.VILLAGE, Level.TOWN),
                    Level.TOWN))));
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
            new Window(TOWN, "W01", new Bilingual("综合窗口", "composite window"), Set.of(), false)));
  }

  private static Division division(PlaceId code, PlaceId parent, Level level, String name) {
    return new Division(
        new DivisionCode(code.value()),
        Optional.ofNullable(parent).map(each -> new DivisionCode(each.value())),
        level,
        name,
        Optional.empty(),
        Optional.empty());
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
      Level decidedAt) {
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
        List.of(),
        false);
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
