package liandong.door.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import liandong.cases.Applicant;
import liandong.cases.Application;
import liandong.cases.ApplicationKind;
import liandong.cases.HandedMaterial;
import liandong.cases.Proxy;
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

  @Option(
      name = "--kind",
      description =
          "申请类型，默认新办 / what is asked for: new, change, renewal, replacement, cancellation")
  @Completion(ApplicationKindCompleter.class)
  private String applicationKind;

  @Option(
      name = "--expires",
      description = "原许可证件届满日，延续时填写 / last day of the licence to be renewed, YYYY-MM-DD")
  private String expires;

  @Option(name = "--proxy-name", description = "代理人姓名 / name of who acts for the applicant")
  private String proxyName;

  @Option(name = "--proxy-id", description = "代理人证件号码 / the proxy's identity number")
  private String proxyId;

  @Option(
      name = "--proxy-id-kind",
      description = "代理人证件类型，默认身份证 / kind of the proxy's document: id-card, uscc, other")
  private String proxyIdKind;

  @Option(
      name = "--proxy-authority",
      description = "授权委托书编号或日期 / power of attorney, by its number or date")
  private String proxyAuthority;

  @Option(
      name = "--proxy-until",
      description = "授权的最后一日 / last day of the power of attorney, YYYY-MM-DD")
  private String proxyUntil;

  @Option(
      name = "--identity-override",
      description = "证件号码校验不符仍继续的理由 / why to go on although an identity number seems wrong")
  private String identityOverride;

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
    Optional<ApplicationKind> asked =
        applicationKind == null
            ? Optional.empty()
            : Optional.of(Parse.constant(ApplicationKind.class, applicationKind));
    Optional<LocalDate> lastDay = Parse.dateOrNone(expires);
    Optional<Proxy> proxy = proxy();
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
                form,
                asked,
                lastDay,
                proxy,
                Optional.ofNullable(identityOverride)));
  }

  /** A proxy is named whole or not at all. */
  private Optional<Proxy> proxy() throws CommandException {
    if (Stream.of(proxyName, proxyId, proxyIdKind, proxyAuthority, proxyUntil)
        .allMatch(Objects::isNull)) {
      return Optional.empty();
    }
    if (proxyName == null || proxyId == null || proxyAuthority == null) {
      throw NotDone.with(Words.say("proxy-whole"));
    }
    Applicant.IdKind kind =
        proxyIdKind == null
            ? Applicant.IdKind.ID_CARD
            : Parse.constant(Applicant.IdKind.class, proxyIdKind);
    Optional<LocalDate> until = Parse.dateOrNone(proxyUntil);
    return Optional.of(
        Parse.value(() -> new Proxy(proxyName, kind, proxyId, proxyAuthority, until)));
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
