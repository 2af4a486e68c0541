package liandong.door.shell;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liandong.cases.CaseNumber;
import liandong.cases.LegalTime;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.places.PlaceId;
import liandong.supervision.FileId;
import liandong.supervision.FileKind;
import liandong.supervision.FilePage;
import liandong.supervision.FileQuery;
import liandong.supervision.FileState;
import liandong.supervision.Supervision;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;

/** {@code supervision:list}: files in the order in which they are due, the overdue ones first. */
@Service
@Command(
    scope = "supervision",
    name = "list",
    description = "列出监察记录，最先到期的在前 / Lists files of supervision, those due first at the top",
    detailedDescription = "classpath:liandong/door/shell/supervision-list.txt")
public final class SupervisionList implements Action {
  @Option(name = "--county", description = "县（市）代码 / county")
  @Completion(CountyCompleter.class)
  private String county;

  @Option(name = "--kind", aliases = "-k", description = "种类 / kind of file")
  @Completion(FileKindCompleter.class)
  private String kind;

  @Option(
      name = "--state",
      aliases = "-s",
      description = "状态，可多次使用 / state, may be given more than once",
      multiValued = true)
  @Completion(FileStateCompleter.class)
  private List<String> states;

  @Option(name = "--open", aliases = "-o", description = "仅尚有事要办的 / only those still open")
  private boolean open;

  @Option(name = "--at", description = "责任人所在服务点 / service point of the owner")
  @Completion(PlaceCompleter.class)
  private String place;

  @Option(name = "--person", description = "责任人工号 / staff id of the owner")
  private String person;

  @Option(name = "--case", description = "所涉办件 / about this case")
  @Completion(CaseCompleter.class)
  private String number;

  @Option(name = "--due-before", description = "该日之前到期 / due before that day, YYYY-MM-DD")
  private String dueBefore;

  @Option(name = "--size", aliases = "-n", description = "每页件数 / files on a page, 1 to 1000")
  private int size = 50;

  @Option(name = "--after", description = "从上一页末尾继续 / go on where the last page ended: DUE,FILE")
  private String after;

  @Option(name = "--no-format", description = "仅输出制表符分隔的行 / plain lines, tab between cells")
  private boolean noFormat;

  @Reference private Session session;
  @Reference private Counties counties;

  /**
   * Optional, because Karaf takes away all commands of this bundle with a service that one needs.
   */
  @Reference(optional = true)
  private Supervision supervision;

  @Override
  public Object execute() throws CommandException {
    CountyVersion version = CountyChoice.of(counties, county);
    FilePage page = FileWords.there(supervision).list(query(version));
    PlaceWords places = new PlaceWords(Optional.of(version));
    Table table =
        new Table(
            Words.say("column.due"),
            Words.say("column.kind"),
            Words.say("column.state"),
            Words.say("column.subject"),
            Words.say("column.owner"),
            Words.say("column.number"),
            Words.say("column.opened"),
            Words.say("column.file"));
    page.lines().forEach(line -> row(table, line, places));
    PrintStream out = session.getConsole();
    table.print(out, noFormat);
    if (!noFormat) {
      out.println(Words.say("count-files", table.size()));
      page.next().ifPresent(key -> out.println(Words.say("next-page", text(key))));
    }
    return null;
  }

  private void row(Table table, FilePage.Line line, PlaceWords places) {
    table.row(
        line.due().map(Object::toString).orElse("–"),
        noFormat ? line.kind().name() : Words.both(line.kind().text()),
        noFormat ? line.state().name() : Words.both(line.state().text()),
        line.subject(),
        line.owner().person() + " @ " + places.of(line.owner().place()),
        line.number().map(Object::toString).orElse("–"),
        LegalTime.dayOf(line.openedAt()),
        line.id());
  }

  private FileQuery query(CountyVersion version) throws CommandException {
    Set<FileState> wanted = wanted();
    Optional<PlaceId> at = Parse.value(() -> Optional.ofNullable(place).map(PlaceId::new));
    Optional<CaseNumber> about =
        Parse.value(() -> Optional.ofNullable(number).map(CaseNumber::new));
    Optional<LocalDate> before = Parse.dateOrNone(dueBefore);
    Optional<FilePage.Key> from = key();
    return Parse.value(
        () ->
            new FileQuery(
                version.pin().county(),
                wanted,
                Optional.empty(),
                at,
                Optional.ofNullable(person),
                about,
                before,
                from,
                size));
  }

  /** The states asked for, those of the kind asked for, or all; of these the open ones. */
  private Set<FileState> wanted() throws CommandException {
    Set<FileState> wanted = new HashSet<>(Set.of(FileState.values()));
    if (states != null) {
      wanted.clear();
      for (String state : states) {
        wanted.add(Parse.constant(FileState.class, state));
      }
    }
    if (kind != null) {
      wanted.retainAll(FileQuery.statesOf(Parse.constant(FileKind.class, kind)));
    }
    if (open) {
      wanted.retainAll(FileQuery.open());
    }
    if (wanted.isEmpty()) {
      throw NotDone.with(Words.say("no-such-files"));
    }
    return wanted;
  }

  private static String text(FilePage.Key key) {
    return key.due().map(Object::toString).orElse("-") + "," + key.id();
  }

  private Optional<FilePage.Key> key() throws CommandException {
    if (after == null) {
      return Optional.empty();
    }
    String[] parts = after.split(",", 2);
    if (parts.length != 2) {
      throw NotDone.with(Words.say("not-a-page-of-files", after));
    }
    Optional<LocalDate> due =
        parts[0].equals("-") ? Optional.empty() : Optional.of(Parse.date(parts[0]));
    return Optional.of(Parse.value(() -> new FilePage.Key(due, new FileId(parts[1]))));
  }
}
