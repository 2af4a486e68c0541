package liandong.door.shell;

import java.util.Optional;
import liandong.cases.CaseNumber;
import liandong.cases.CommandHead;
import liandong.cases.Role;
import liandong.places.CountyId;
import liandong.places.PlaceId;
import liandong.supervision.ComplaintType;
import liandong.supervision.Contact;
import liandong.supervision.SupervisionCommand.Complain;
import liandong.supervision.Words;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code supervision:complain TYPE TEXT}: takes in a complaint. */
@Service
@Command(scope = "supervision", name = "complain", description = "登记投诉 / Takes in a complaint")
public final class SupervisionComplain extends FileCommand {
  @Argument(index = 0, name = "TYPE", description = "投诉类型 / what it is about", required = true)
  @Completion(ComplaintTypeCompleter.class)
  private String type;

  @Argument(index = 1, name = "TEXT", description = "内容 / what is said", required = true)
  private String text;

  @Option(name = "--case", description = "所涉办件编号 / number of the case")
  @Completion(CaseCompleter.class)
  private String number;

  @Option(name = "--about", description = "被投诉的服务点 / the service point complained of")
  @Completion(PlaceCompleter.class)
  private String about;

  @Option(name = "--name", description = "来人姓名，须与电话一并填写 / visitor's name, with the phone")
  private String name;

  @Option(name = "--phone", description = "来人电话 / visitor's phone")
  private String phone;

  @Override
  public Object execute() throws CommandException {
    CountyId of = county();
    ComplaintType what = Parse.constant(ComplaintType.class, type);
    Words said = words(text);
    Optional<CaseNumber> concerned =
        Parse.value(() -> Optional.ofNullable(number).map(CaseNumber::new));
    Optional<PlaceId> place = Parse.value(() -> Optional.ofNullable(about).map(PlaceId::new));
    Optional<Contact> from = FileWords.contact(name, phone);
    CommandHead head = head(of, Optional.empty(), Role.APPLICANT);
    return carryOut(new Complain(head, what, said, concerned, place, from));
  }
}
