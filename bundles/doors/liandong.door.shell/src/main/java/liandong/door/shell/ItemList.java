package liandong.door.shell;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import liandong.catalogue.Convenience;
import liandong.catalogue.ItemStatus;
import liandong.catalogue.Publication;
import liandong.catalogue.ServiceItem;
import liandong.catalogue.Term;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.places.ServicePoint;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;

/** {@code item:list}: the items of a county, narrowed by domain, level or a word of the name. */
@Service
@Command(
    scope = "item",
    name = "list",
    description = "列出事项，可按领域、层级和名称筛选 / Lists service items by domain, level or words of the name")
public final class ItemList implements Action {
  @Argument(index = 0, name = "TEXT", description = "名称中的文字 / words of the name")
  private String text;

  @Option(name = "--county", description = "县（市）代码 / county")
  @Completion(CountyCompleter.class)
  private String county;

  @Option(name = "--domain", aliases = "-d", description = "领域 / domain")
  private String domain;

  @Option(
      name = "--level",
      aliases = "-l",
      description = "收件层级 / level of reception: county, town, village")
  private String level;

  @Option(name = "--at", description = "该场所的进驻（代办）清单 / what this service point handles")
  @Completion(PlaceCompleter.class)
  private String place;

  @Option(name = "--on", description = "日期，缺省为今天 / day, today if not given")
  private String on;

  @Option(
      name = "--state",
      description =
          "状态：in_use 在用，suspended 暂停，cancelled 取消，draft 草稿 / in_use, suspended, cancelled, draft")
  private String state;

  @Option(
      name = "--classification",
      aliases = "-c",
      description = "便民清单：no_meeting 不见面，meeting 须到现场，once 一次办好，at_once 马上办，online 网上办 / list")
  private String classification;

  @Option(name = "--no-format", description = "仅输出制表符分隔的行 / plain lines, tab between cells")
  private boolean noFormat;

  @Reference private Session session;
  @Reference private Counties counties;

  @Override
  public Object execute() throws CommandException {
    CountyVersion version = CountyChoice.of(counties, county);
    LocalDate day = ItemDay.of(counties, on);
    Asked asked = asked(day);
    Optional<ServicePoint> at = point(version);
    Table table =
        new Table(
            Words.say("column.item"),
            Words.say("column.version"),
            Words.say("column.name"),
            Words.say("column.type"),
            Words.say("column.handling"),
            Words.say("column.statutory"),
            Words.say("column.promised"),
            Words.say("column.received-at"),
            Words.say("column.decided-at"),
            Words.say("column.state"));
    for (ServiceItem item : version.data().catalogue().shown(day)) {
      if (asked.is(item) && at.map(each -> handles(version, each, item, day)).orElse(true)) {
        table.row(
            item.id(),
            item.version(),
            item.name().zh(),
            item.type().text().zh(),
            version.data().profile().word(item.handling()).zh(),
            item.limits().statutory().map(limit -> limit.text().zh()).orElse("–"),
            item.limits().promised().text().zh(),
            item.access().receivedAt().stream()
                .sorted()
                .map(each -> each.text().zh())
                .reduce((a, b) -> a + "、" + b)
                .orElse("–"),
            item.access().decidedAt().text().zh(),
            stateOf(item, day));
      }
    }
    table.print(session.getConsole(), noFormat);
    if (!noFormat) {
      session.getConsole().println(Words.say("count-items", table.size()));
    }
    return null;
  }

  private Optional<ServicePoint> point(CountyVersion version) throws CommandException {
    if (place == null) {
      return Optional.empty();
    }
    PlaceId id = Parse.value(() -> new PlaceId(place));
    return Optional.of(
        version.places().point(id).orElseThrow(() -> NotDone.with(Words.say("no-point", place))));
  }

  /** By the point's own list, or where it has none by its level. */
  private static boolean handles(
      CountyVersion version, ServicePoint at, ServiceItem item, LocalDate day) {
    return switch (version.data().catalogue().offeredAt(at, item.id(), day)) {
      case LISTED -> true;
      case NOT_LISTED -> false;
      case BY_LEVEL -> item.access().receivedAt().contains(at.level());
    };
  }

  /** In use on that day, or in a word why not. */
  private static String stateOf(ServiceItem item, LocalDate day) {
    if (!item.term().isPublished()) {
      return item.term().publication().text().zh();
    }
    return item.term().covers(day) ? item.term().status().text().zh() : item.term().period().zh();
  }

  /** Which items are asked for; an empty condition holds for all. */
  private record Asked(
      Optional<String> domain,
      Optional<String> text,
      Optional<Level> level,
      Optional<Convenience> list,
      Optional<Predicate<Term>> state) {
    boolean is(ServiceItem item) {
      return domain.map(item.domain()::equals).orElse(true)
          && level.map(item.access().receivedAt()::contains).orElse(true)
          && list.map(item.conveniences()::contains).orElse(true)
          && state.map(each -> each.test(item.term())).orElse(true)
          && text.map(words -> says(item, words)).orElse(true);
    }

    private static boolean says(ServiceItem item, String words) {
      return item.name().zh().contains(words)
          || item.name().en().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT))
          || item.id().value().contains(words);
    }
  }

  private Asked asked(LocalDate day) throws CommandException {
    return new Asked(
        Optional.ofNullable(domain),
        Optional.ofNullable(text),
        level == null ? Optional.empty() : Optional.of(Parse.constant(Level.class, level)),
        classification == null
            ? Optional.empty()
            : Optional.of(Parse.constant(Convenience.class, classification)),
        state == null ? Optional.empty() : Optional.of(inState(day)));
  }

  private Predicate<Term> inState(LocalDate day) throws CommandException {
    if (state.equalsIgnoreCase(Publication.DRAFT.name())) {
      return term -> !term.isPublished();
    }
    ItemStatus status = Parse.constant(ItemStatus.class, state);
    return status == ItemStatus.IN_USE
        ? term -> term.isInForceOn(day)
        : term -> term.isPublished() && term.status() == status;
  }
}
