package liandong.door.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liandong.cases.CaseNumber;
import liandong.cases.CommandHead;
import liandong.cases.Role;
import liandong.places.CountyId;
import liandong.supervision.Contact;
import liandong.supervision.Dimension;
import liandong.supervision.Grade;
import liandong.supervision.Occasion;
import liandong.supervision.Owner;
import liandong.supervision.SupervisionCommand.Rate;
import liandong.supervision.Words;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code supervision:rate GRADE}: rates a case online, or one service on site. */
@Service
@Command(
    scope = "supervision",
    name = "rate",
    description = "好差评：线上评价办件，或现场评价一次服务 / Rates a case online, or one service on site")
public final class SupervisionRate extends FileCommand {
  @Argument(index = 0, name = "GRADE", description = "等次 / grade", required = true)
  @Completion(GradeCompleter.class)
  private String grade;

  @Option(name = "--case", description = "办件编号，线上评价必须填写 / case, needed online")
  @Completion(CaseCompleter.class)
  private String number;

  @Option(
      name = "--service",
      description = "现场服务编号 / service on site, by queue number and day: 20180514-A001")
  private String service;

  @Option(name = "--served-by", description = "现场由谁服务，工号 / staff id of who served on site")
  private String servedBy;

  @Option(name = "--served-at", description = "现场服务的服务点 / where that was")
  @Completion(PlaceCompleter.class)
  private String servedAt;

  @Option(
      name = "--dimension",
      description = "分项评价，可多次 / one aspect, ASPECT=GRADE; may be given more than once",
      multiValued = true)
  private List<String> dimensions;

  @Option(name = "--text", description = "评语 / words")
  private String text;

  @Option(name = "--name", description = "来人姓名，须与电话一并填写 / visitor's name, with the phone")
  private String name;

  @Option(name = "--phone", description = "来人电话 / visitor's phone")
  private String phone;

  @Override
  public Object execute() throws CommandException {
    CountyId of = county();
    Occasion occasion = occasion();
    Grade overall = Parse.constant(Grade.class, grade);
    List<Dimension.Graded> graded = graded();
    Optional<Words> said = text == null ? Optional.empty() : Optional.of(words(text));
    Optional<Contact> from = FileWords.contact(name, phone);
    CommandHead head = head(of, Optional.empty(), Role.APPLICANT);
    return carryOut(Parse.value(() -> new Rate(head, occasion, overall, graded, said, from)));
  }

  private Occasion occasion() throws CommandException {
    Optional<CaseNumber> of = Parse.value(() -> Optional.ofNullable(number).map(CaseNumber::new));
    if (service == null) {
      CaseNumber online =
          of.orElseThrow(() -> NotDone.with(liandong.door.shell.Words.say("rate-what")));
      return new Occasion.Online(online);
    }
    Optional<Owner> by =
        servedBy == null && servedAt == null
            ? Optional.empty()
            : Optional.of(FileWords.owner(servedAt, servedBy));
    return Parse.value(() -> new Occasion.OnSite(service, of, by));
  }

  private List<Dimension.Graded> graded() throws CommandException {
    List<Dimension.Graded> all = new ArrayList<>();
    for (String each : dimensions == null ? List.<String>of() : dimensions) {
      String[] parts = each.split("=", 2);
      if (parts.length != 2) {
        throw NotDone.with(liandong.door.shell.Words.say("not-a-field", each));
      }
      all.add(
          new Dimension.Graded(
              Parse.constant(Dimension.class, parts[0]), Parse.constant(Grade.class, parts[1])));
    }
    return all;
  }
}
