package liandong.door.shell;

import java.util.List;
import liandong.cases.CaseNumber;
import liandong.cases.Command.Notify;
import liandong.cases.CommandHead;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code case:notify NUMBER m1 m2}: all that is missing, at once. */
@Service
@Command(
    scope = "case",
    name = "notify",
    description = "一次性告知需补正的全部材料 / Tells the applicant, once, all papers that are missing")
public final class CaseNotify extends CaseStepCommand {
  @Argument(
      index = 1,
      name = "MATERIAL",
      description = "材料编号 / ids of the missing papers",
      required = true,
      multiValued = true)
  private List<String> missing;

  @Override
  Notify command(CommandHead head, CaseNumber number) {
    return new Notify(head, number, missing);
  }
}
