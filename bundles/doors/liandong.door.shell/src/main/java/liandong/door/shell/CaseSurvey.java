package liandong.door.shell;

import java.util.List;
import liandong.cases.CaseNumber;
import liandong.cases.Command.Survey;
import liandong.cases.CommandHead;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code case:survey NUMBER tax seal}: the departments look at the site together. */
@Service
@Command(
    scope = "case",
    name = "survey",
    description = "联合踏勘，写明到场部门 / A joint site survey, with the departments that were there")
public final class CaseSurvey extends CaseStepCommand {
  @Argument(
      index = 1,
      name = "PART",
      description = "到场部门编号 / ids of the parts whose departments were there",
      required = true,
      multiValued = true)
  @Completion(PartCompleter.class)
  private List<String> present;

  @Override
  Survey command(CommandHead head, CaseNumber number) {
    return new Survey(head, number, present);
  }
}
