package liandong.door.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.cases.Applicant;
import liandong.cases.Application;
import liandong.cases.HandedMaterial;
import liandong.catalogue.ApplicantKind;
import liandong.catalogue.ItemId;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.support.CommandException;

/** A command that opens a case. */
abstract class CaseOpeningCommand extends CaseCommand {
  @Argument(index = 0, name = "ITEM", description = "事项编号 / item id", required = true)
  @Completion(ItemCompleter.class)
  private String item;

  @Argument(
      index = 1,
      name = "MATERIAL",
      description = "已交材料编号 / ids of the papers handed in",
      multiValued = true)
  private List<String> materials;

  @Option(name = "--name", description = "申请人姓名或名称 / applicant's name", required = true)
  private String name;

  @Option(name = "--id-number", description = "证件号码 / identity number", required = true)
  private String idNumber;

  @Option(
      name = "--id-kind",
      description = "证件类型 / kind of identity document: id-card, uscc, other")
  private String idKind;

  @Option(name = "--legal", description = "申请人为法人 / the applicant is an organisation")
  private boolean legal;

  @Option(
      name = "--field",
      description = "表单项 / field of the form, NAME=VALUE; may be given more than once",
      multiValued = true)
  private List<String> fields;

  final Application application() throws CommandException {
    List<HandedMaterial> handed = new ArrayList<>();
    for (String id : materials == null ? List.<String>of() : materials) {
      handed.add(Parse.value(() -> new HandedMaterial(id, 1)));
    }
    Applicant.IdKind kind =
        idKind == null
            ? (legal ? Applicant.IdKind.USCC : Applicant.IdKind.ID_CARD)
            : Parse.constant(Applicant.IdKind.class, idKind);
    Map<String, String> form = form();
    return Parse.value(
        () ->
            new Application(
                new ItemId(item),
                new Applicant(
                    legal ? ApplicantKind.LEGAL : ApplicantKind.NATURAL,
                    name,
                    kind,
                    idNumber,
                    Optional.empty()),
                handed,
                form));
  }

  private Map<String, String> form() throws CommandException {
    Map<String, String> form = new LinkedHashMap<>();
    for (String field : fields == null ? List.<String>of() : fields) {
      int equals = field.indexOf('=');
      if (equals < 1) {
        throw NotDone.with(Words.say("not-a-field", field));
      }
      form.put(field.substring(0, equals), field.substring(equals + 1));
    }
    return form;
  }
}
