package liandong.door.shell;

import java.util.ArrayList;
import java.util.List;
import liandong.cases.CaseNumber;
import liandong.cases.Command.Supplement;
import liandong.cases.CommandHead;
import liandong.cases.HandedMaterial;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code case:supplement NUMBER m1 m2}: the applicant brought what was missing. */
@Service
@Command(
    scope = "case",
    name = "supplement",
    description = "登记申请人补正的材料 / Enters the papers that the applicant brought")
public final class CaseSupplement extends CaseStepCommand {
  @Argument(
      index = 1,
      name = "MATERIAL",
      description = "材料编号 / ids of the papers",
      required = true,
      multiValued = true)
  private List<String> brought;

  @Override
  Supplement command(CommandHead head, CaseNumber number) throws CommandException {
    List<HandedMaterial> materials = new ArrayList<>();
    for (String id : brought) {
      materials.add(Parse.value(() -> new HandedMaterial(id, 1)));
    }
    return new Supplement(head, number, materials);
  }
}
