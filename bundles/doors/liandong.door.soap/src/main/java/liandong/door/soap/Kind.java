package liandong.door.soap;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import liandong.calendar.Limit;
import liandong.calendar.LimitUnit;
import liandong.calendar.OfficeHours;
import liandong.cases.Actor;
import liandong.cases.Applicant;
import liandong.cases.ApplicationKind;
import liandong.cases.CaseNumber;
import liandong.cases.CasePage;
import liandong.cases.CaseState;
import liandong.cases.CommandKey;
import liandong.cases.HandedMaterial;
import liandong.cases.LegalTime;
import liandong.cases.Meeting;
import liandong.cases.Role;
import liandong.catalogue.ApplicantKind;
import liandong.catalogue.Convenience;
import liandong.catalogue.ItemId;
import liandong.places.CountyId;
import liandong.places.DivisionCode;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.supervision.CardColour;
import liandong.supervision.CardTrigger;
import liandong.supervision.ComplaintType;
import liandong.supervision.Dimension;
import liandong.supervision.FileId;
import liandong.supervision.FileKind;
import liandong.supervision.FilePage;
import liandong.supervision.FileState;
import liandong.supervision.Grade;
import liandong.supervision.Responsible;
import liandong.supervision.Words;

/**
 * How one kind of value is written in a request.
 *
 * @param name its key in {@code input.properties}
 * @param parser throws where the text is not such a value; the domain's own checks where it has any
 * @param facts what the sentence needs beside the text itself
 * @param personal whether it says something about a person, so that no answer repeats it
 */
record Kind<T>(String name, Function<String, T> parser, List<Object> facts, boolean personal) {
  private static final int FIRST_YEAR = 1950;
  private static final int LAST_YEAR = 2199;
  private static final PlaceId ANYWHERE = new PlaceId("0");

  static final Kind<CountyId> COUNTY = of("county", CountyId::new);
  static final Kind<PlaceId> PLACE = of("place", PlaceId::new);
  static final Kind<ItemId> ITEM = of("item", ItemId::new);
  static final Kind<CaseNumber> NUMBER = of("number", CaseNumber::new);
  static final Kind<String> CLIENT = of("client", text -> new CommandKey(text, "-").client());
  static final Kind<String> KEY = text("key", 80);
  static final Kind<String> PERSON =
      of("person", text -> new Actor(text, Role.CLERK, ANYWHERE, Optional.empty()).person());
  static final Kind<String> WINDOW = matching("window", "[0-9A-Za-z-]{1,20}");
  static final Kind<String> REASON = text("reason", 1_000);
  static final Kind<String> DOMAIN = matching("domain", "[a-z][a-z0-9-]{1,39}");
  static final Kind<String> WORDS = text("words", 100);
  static final Kind<String> MATERIAL =
      matching("material", "[a-z0-9][a-z0-9-]{0,31}")
          .parsedBy(id -> new HandedMaterial(id, 1).id());
  static final Kind<Integer> COPIES = count("copies", 1, 999);
  static final Kind<Integer> PAGE_SIZE = count("size", 1, 1_000);
  static final Kind<Integer> VERSION = count("version", 1, 999_999);
  static final Kind<ItemState> ITEM_STATE = word(ItemState.values());
  static final Kind<Convenience> CONVENIENCE = word(Convenience.values());
  static final Kind<Integer> DAYS = count("days", 1, 365);
  static final Kind<String> GROUND = matching("ground", "[A-Za-z][A-Za-z0-9_-]{0,39}");
  static final Kind<String> CERTIFICATE = text("certificate", 80);
  static final Kind<String> APPROVAL = text("approval", 100);
  static final Kind<String> BODY = text("body", 100);
  static final Kind<String> PART = matching("part", "[a-z0-9][a-z0-9-]{0,31}");
  static final Kind<Boolean> YES_OR_NO = of("yes-or-no", Kind::yesOrNo);
  static final Kind<String> FIELD_NAME = text("field-name", 80);
  static final Kind<String> FIELD_VALUE = text("field-value", 2_000).ofAPerson();
  static final Kind<String> APPLICANT_NAME = text("name", 100).ofAPerson();
  static final Kind<String> ID_NUMBER = text("id-number", 40).ofAPerson();
  static final Kind<String> PHONE = text("phone", 30).ofAPerson();
  static final Kind<String> AUTHORITY = text("authority", 100).ofAPerson();
  static final Kind<String> OVERRIDE = text("override", 500).ofAPerson();
  static final Kind<LocalDate> DATE =
      of("date", text -> LocalDate.parse(text, DateTimeFormatter.ISO_DATE));

  /** A day that somebody reckons with; a receipt of ten thousand years is nobody's. */
  static final Kind<LocalDate> DAY =
      new Kind<>("day", Kind::day, List.of(FIRST_YEAR, LAST_YEAR), false);

  static final Kind<LocalTime> MINUTE =
      matching("minute", "([01][0-9]|2[0-3]):[0-5][0-9]").map(LocalTime::parse);
  static final Kind<Integer> AMOUNT = count("amount", 0, Limit.LONGEST);
  static final Kind<LimitUnit> LIMIT_UNIT = word(LimitUnit.values());
  static final Kind<ClockMove> CLOCK_MOVE = word(ClockMove.values());
  static final Kind<String> GROUND_WORDS = text("ground-words", 200);
  static final Kind<OfficeHours> OFFICE_HOURS = of("office-hours", OfficeHours::parse);
  static final Kind<YearMonth> MONTH = of("month", Kind::month);
  static final Kind<Integer> YEAR = count("year", FIRST_YEAR, LAST_YEAR);
  static final Kind<Instant> MOMENT = of("moment", Kind::moment);
  static final Kind<FileId> FILE = of("file", FileId::new);
  static final Kind<Words> TEXT = text("text", 2_000).map(Words::new).ofAPerson();
  static final Kind<Words> CONTACT_NAME = text("name", 100).map(Words::new).ofAPerson();
  static final Kind<Words> CONTACT_PHONE = text("phone", 30).map(Words::new).ofAPerson();
  static final Kind<String> SERVICE = matching("service", "[0-9A-Za-z._-]{1,80}");
  static final Kind<FilePage.Key> FILE_PAGE = of("after", PageToken::readFile);
  static final Kind<ComplaintType> COMPLAINT_TYPE = word(ComplaintType.values());
  static final Kind<Grade> GRADE = word(Grade.values());
  static final Kind<Dimension> DIMENSION = word(Dimension.values());
  static final Kind<CardTrigger> CARD_TRIGGER = word(CardTrigger.values());
  static final Kind<CardColour> CARD_COLOUR = word(CardColour.values());
  static final Kind<Responsible.Which> WHICH = word(Responsible.Which.values());
  static final Kind<FileKind> FILE_KIND = word(FileKind.values());
  static final Kind<FileState> FILE_STATE = word(FileState.values());
  static final Kind<CasePage.Key> PAGE = of("after", PageToken::read);
  static final Kind<ApplicantKind> APPLICANT_KIND = word(ApplicantKind.values());
  static final Kind<Applicant.IdKind> ID_KIND = word(Applicant.IdKind.values());
  static final Kind<ApplicationKind> APPLICATION_KIND = word(ApplicationKind.values());
  static final Kind<CaseState> STATE = word(CaseState.values());
  static final Kind<DivisionCode> DIVISION = of("division", DivisionCode::new);
  static final Kind<Level> LEVEL = word(Level.values());
  static final Kind<Verdict> VERDICT = word(Verdict.values());
  static final Kind<Meeting> MEETING = word(Meeting.values());

  /** The system itself takes its steps on a timer, never through a door. */
  static final Kind<Role> ROLE =
      word(Arrays.stream(Role.values()).filter(role -> role != Role.SYSTEM).toArray(Role[]::new));

  /** What an office decides. */
  enum Verdict {
    GRANT,
    DENY
  }

  /** In which state an item is on a day. */
  enum ItemState {
    IN_USE,
    SUSPENDED,
    CANCELLED,
    DRAFT
  }

  /** What may happen to a clock. */
  enum ClockMove {
    SUSPEND,
    RESUME,
    INTERRUPT,
    EXTEND
  }

  T parse(String text) {
    return parser.apply(text.strip());
  }

  /** What goes into the sentence: the text as far as it may be repeated, then the rest. */
  Object[] facts(String text) {
    Object[] all = new Object[facts.size() + 1];
    all[0] = personal ? "***" : text.length() > 60 ? text.substring(0, 60) + "…" : text;
    for (int i = 0; i < facts.size(); i++) {
      all[i + 1] = facts.get(i);
    }
    return all;
  }

  private Kind<T> ofAPerson() {
    return new Kind<>(name, parser, facts, true);
  }

  private Kind<T> parsedBy(Function<T, T> check) {
    return new Kind<>(name, parser.andThen(check), facts, personal);
  }

  private <R> Kind<R> map(Function<T, R> to) {
    return new Kind<>(name, parser.andThen(to), facts, personal);
  }

  private static LocalDate day(String text) {
    LocalDate day = LocalDate.parse(text, DateTimeFormatter.ISO_DATE);
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(text);
    }
    return day;
  }

  private static YearMonth month(String text) {
    YearMonth month = YearMonth.parse(text);
    day(month.atDay(1).toString());
    return month;
  }

  private static <T> Kind<T> of(String name, Function<String, T> parser) {
    return new Kind<>(name, parser, List.of(), false);
  }

  private static Kind<String> matching(String name, String pattern) {
    return of(
        name,
        text -> {
          if (!text.matches(pattern)) {
            throw new IllegalArgumentException(name);
          }
          return text;
        });
  }

  private static Kind<String> text(String name, int longest) {
    return new Kind<>(
        name,
        text -> {
          if (text.length() > longest) {
            throw new IllegalArgumentException(name);
          }
          return text;
        },
        List.of(longest),
        false);
  }

  private static Kind<Integer> count(String name, int least, int most) {
    return new Kind<>(
        name,
        text -> {
          int count = Integer.parseInt(text);
          if (count < least || count > most) {
            throw new IllegalArgumentException(name);
          }
          return count;
        },
        List.of(least, most),
        false);
  }

  private static <E extends Enum<E>> Kind<E> word(E[] words) {
    return new Kind<>(
        "word",
        text ->
            Arrays.stream(words)
                .filter(word -> word.name().equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new),
        List.of(Arrays.stream(words).map(Enum::name).collect(Collectors.joining(", "))),
        false);
  }

  /** As xs:boolean has it. */
  private static boolean yesOrNo(String text) {
    return switch (text) {
      case "true", "1" -> true;
      case "false", "0" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  /** A moment; without a zone it is China's time. */
  private static Instant moment(String text) {
    TemporalAccessor read =
        DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
    if (read instanceof OffsetDateTime zoned) {
      return zoned.toInstant();
    }
    if (read instanceof LocalDateTime local) {
      return local.atZone(LegalTime.ZONE).toInstant();
    }
    throw new DateTimeException(text);
  }
}
