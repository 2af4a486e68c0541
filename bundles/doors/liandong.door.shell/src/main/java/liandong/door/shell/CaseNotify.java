package liandong.door.shell;

import java.util.List;
import java.util.Optional;
import liandong.cases.CaseNumber;
import liandong.cases.Command.Notify;
import liandong.cases.CommandHead;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code case:notify NUMBER m1 m2}: all that is missing, at once. */
@Service
@Command(
    scope = "case",
    name = "notify",
    description = "一次性告知需补正的全部材料 / Tells the applicant, once, all papers that are missing",
    detailedDescription = "classpath:liandong/door/shell/case-notify.txt")
public final class CaseNotify extends CaseStepCommand {
  @Argument(
      index = 1,
      name = "MATERIAL",
      description = "材料编号 / ids of the missing papers",
      required = true,
      multiValued = true)
  private List<String> missing;

  @Option(
      name = "--within",
      description =
          "补正期限（工作日），不填按县（市）规则 / working days to supplement; the county's period if not given")
  private Integer within;

  @Option(
      name = "--with-fault",
      description =
          "补要漏告的材料并登记告知过错，须说明理由 / asks for more than the first notice did: a fault on record, with a reason")
  private boolean withFault;

  @Override
  Notify command(CommandHead head, CaseNumber number) throws CommandException {
    return Parse.value(
        () -> new Notify(head, number, missing, Optional.ofNullable(within), withFault));
  }
}
