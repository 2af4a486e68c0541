package liandong.door.soap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import liandong.cases.Actor;
import liandong.cases.Applicant;
import liandong.cases.Application;
import liandong.cases.CaseNumber;
import liandong.cases.CaseQuery;
import liandong.cases.CaseState;
import liandong.cases.Channel;
import liandong.cases.Command;
import liandong.cases.CommandHead;
import liandong.cases.CommandKey;
import liandong.cases.HandedMaterial;
import liandong.door.soap.Sheet.Entry;
import liandong.door.soap.wire.cases.WireAccept;
import liandong.door.soap.wire.cases.WireActor;
import liandong.door.soap.wire.cases.WireApplicant;
import liandong.door.soap.wire.cases.WireApplication;
import liandong.door.soap.wire.cases.WireDecision;
import liandong.door.soap.wire.cases.WireExtension;
import liandong.door.soap.wire.cases.WireForm;
import liandong.door.soap.wire.cases.WireFormField;
import liandong.door.soap.wire.cases.WireHandOver;
import liandong.door.soap.wire.cases.WireHandedMaterial;
import liandong.door.soap.wire.cases.WireHandedMaterials;
import liandong.door.soap.wire.cases.WireHead;
import liandong.door.soap.wire.cases.WireListQuestion;
import liandong.door.soap.wire.cases.WireNotice;
import liandong.door.soap.wire.cases.WireOpening;
import liandong.door.soap.wire.cases.WireQuestion;
import liandong.door.soap.wire.cases.WireStep;
import liandong.door.soap.wire.cases.WireSubmission;
import liandong.door.soap.wire.cases.WireSupplement;
import liandong.door.soap.wire.cases.WireSuspension;
import liandong.places.CountyId;
import liandong.places.PlaceId;

/**
 * Turns requests into commands and questions of the domain.
 *
 * <p>Each method throws {@link Sheet.Wrong} with everything that is wrong in its request.
 */
final class CaseRequests {
  private static final int FORM_FIELDS = 100;

  private CaseRequests() {}

  /** Which case. */
  record Question(CountyId county, CaseNumber number) {}

  static Command register(WireOpening in) {
    Sheet sheet = Sheet.of("register");
    Supplier<CommandHead> head = head(sheet, in.getHead());
    Supplier<Application> application = application(sheet, in.getApplication());
    return sheet.done(() -> new Command.Register(head.get(), application.get()));
  }

  static Command submit(WireSubmission in) {
    Sheet sheet = Sheet.of("submit");
    Supplier<CommandHead> head = head(sheet, in.getHead());
    Supplier<Application> application = application(sheet, in.getApplication());
    var receivedAt = sheet.may("receivedAt", in.getReceivedAt(), Kind.MOMENT);
    return sheet.done(() -> new Command.Submit(head.get(), application.get(), receivedAt.get()));
  }

  /** A step that says nothing beside head and number. */
  static Command step(
      String element, WireStep in, BiFunction<CommandHead, CaseNumber, Command> command) {
    Sheet sheet = Sheet.of(element);
    Supplier<CommandHead> head = head(sheet, in.getHead());
    Entry<CaseNumber> number = sheet.need("number", in.getNumber(), Kind.NUMBER);
    return sheet.done(() -> command.apply(head.get(), number.get()));
  }

  static Command accept(WireAccept in) {
    Sheet sheet = Sheet.of("accept");
    Supplier<CommandHead> head = head(sheet, in.getHead());
    Entry<CaseNumber> number = sheet.need("number", in.getNumber(), Kind.NUMBER);
    var acceptedOn = sheet.may("acceptedOn", in.getAcceptedOn(), Kind.DATE);
    return sheet.done(() -> new Command.Accept(head.get(), number.get(), acceptedOn.get()));
  }

  static Command suspend(WireSuspension in) {
    Sheet sheet = Sheet.of("suspend");
    Supplier<CommandHead> head = head(sheet, in.getHead());
    Entry<CaseNumber> number = sheet.need("number", in.getNumber(), Kind.NUMBER);
    Entry<String> ground = sheet.need("ground", in.getGround(), Kind.GROUND);
    var toldOn = sheet.may("toldOn", in.getToldOn(), Kind.DATE);
    return sheet.done(
        () -> new Command.Suspend(head.get(), number.get(), ground.get(), toldOn.get()));
  }

  static Command extend(WireExtension in) {
    Sheet sheet = Sheet.of("extend");
    Supplier<CommandHead> head = head(sheet, in.getHead());
    Entry<CaseNumber> number = sheet.need("number", in.getNumber(), Kind.NUMBER);
    Entry<Integer> days = sheet.need("days", in.getDays(), Kind.DAYS);
    return sheet.done(() -> new Command.Extend(head.get(), number.get(), days.get()));
  }

  static Command notice(WireNotice in) {
    Sheet sheet = Sheet.of("notify");
    Supplier<CommandHead> head = head(sheet, in.getHead());
    Entry<CaseNumber> number = sheet.need("number", in.getNumber(), Kind.NUMBER);
    if (in.getMissing().isEmpty()) {
      sheet.missing("missing");
    }
    List<Entry<String>> missing = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < in.getMissing().size(); i++) {
      missing.add(material(sheet, "missing[" + (i + 1) + "]", in.getMissing().get(i), seen));
    }
    return sheet.done(
        () ->
            new Command.Notify(
                head.get(), number.get(), missing.stream().map(Entry::get).toList()));
  }

  static Command supplement(WireSupplement in) {
    Sheet sheet = Sheet.of("supplement");
    Supplier<CommandHead> head = head(sheet, in.getHead());
    Entry<CaseNumber> number = sheet.need("number", in.getNumber(), Kind.NUMBER);
    if (in.getMaterials() == null || in.getMaterials().getMaterial().isEmpty()) {
      sheet.missing("materials/material");
    }
    List<Supplier<HandedMaterial>> materials = materials(sheet, in.getMaterials());
    return sheet.done(
        () ->
            new Command.Supplement(
                head.get(), number.get(), materials.stream().map(Supplier::get).toList()));
  }

  static Command decide(WireDecision in) {
    Sheet sheet = Sheet.of("decide");
    Supplier<CommandHead> head = head(sheet, in.getHead());
    Entry<CaseNumber> number = sheet.need("number", in.getNumber(), Kind.NUMBER);
    Entry<Kind.Verdict> verdict = sheet.need("verdict", in.getVerdict(), Kind.VERDICT);
    Entry<Optional<String>> certificate =
        sheet.may("certificate", in.getCertificate(), Kind.CERTIFICATE);
    boolean denied = verdict.value().equals(Optional.of(Kind.Verdict.DENY));
    if (denied && !certificate.value().equals(Optional.of(Optional.empty()))) {
      sheet.wrong("certificate", "certificate-denied");
    }
    return sheet.done(
        () ->
            denied
                ? new Command.Deny(head.get(), number.get())
                : new Command.Grant(head.get(), number.get(), certificate.get()));
  }

  static Command handOver(WireHandOver in) {
    Sheet sheet = Sheet.of("handOver");
    Supplier<CommandHead> head = head(sheet, in.getHead());
    Entry<CaseNumber> number = sheet.need("number", in.getNumber(), Kind.NUMBER);
    Entry<PlaceId> to = sheet.need("to", in.getTo(), Kind.PLACE);
    return sheet.done(() -> new Command.HandOver(head.get(), number.get(), to.get()));
  }

  static Question question(String element, WireQuestion in) {
    Sheet sheet = Sheet.of(element);
    Entry<CountyId> county = sheet.need("county", in.getCounty(), Kind.COUNTY);
    Entry<CaseNumber> number = sheet.need("number", in.getNumber(), Kind.NUMBER);
    return sheet.done(() -> new Question(county.get(), number.get()));
  }

  static CaseQuery list(WireListQuestion in) {
    Sheet sheet = Sheet.of("list");
    Entry<CountyId> county = sheet.need("county", in.getCounty(), Kind.COUNTY);
    List<Entry<CaseState>> states = new ArrayList<>();
    for (int i = 0; i < in.getState().size(); i++) {
      states.add(sheet.need("state[" + (i + 1) + "]", in.getState().get(i), Kind.STATE));
    }
    var place = sheet.may("place", in.getPlace(), Kind.PLACE);
    var after = sheet.may("after", in.getAfter(), Kind.PAGE);
    var size = sheet.may("size", in.getSize(), Kind.PAGE_SIZE);
    return sheet.done(
        () ->
            new CaseQuery(
                county.get(),
                Set.copyOf(states.stream().map(Entry::get).toList()),
                place.get(),
                after.get(),
                size.get().orElse(100)));
  }

  // ---- parts ------------------------------------------------------------------------------

  private static Supplier<CommandHead> head(Sheet request, WireHead in) {
    if (!request.has("head", in)) {
      return Entry.none();
    }
    Sheet sheet = request.at("head");
    Entry<String> client = sheet.need("client", in.getClient(), Kind.CLIENT);
    Entry<String> key = sheet.need("key", in.getKey(), Kind.KEY);
    Entry<CountyId> county = sheet.need("county", in.getCounty(), Kind.COUNTY);
    Supplier<Actor> actor = actor(sheet, in.getActor());
    Entry<Optional<String>> reason = sheet.may("reason", in.getReason(), Kind.REASON);
    return () ->
        new CommandHead(
            new CommandKey(client.get(), key.get()),
            county.get(),
            actor.get(),
            Channel.SOAP,
            reason.get());
  }

  private static Supplier<Actor> actor(Sheet head, WireActor in) {
    if (!head.has("actor", in)) {
      return Entry.none();
    }
    Sheet sheet = head.at("actor");
    Entry<String> person = sheet.need("person", in.getPerson(), Kind.PERSON);
    var role = sheet.need("role", in.getRole(), Kind.ROLE);
    Entry<PlaceId> place = sheet.need("place", in.getPlace(), Kind.PLACE);
    Entry<Optional<String>> window = sheet.may("window", in.getWindow(), Kind.WINDOW);
    return () -> new Actor(person.get(), role.get(), place.get(), window.get());
  }

  private static Supplier<Application> application(Sheet request, WireApplication in) {
    if (!request.has("application", in)) {
      return Entry.none();
    }
    Sheet sheet = request.at("application");
    var item = sheet.need("item", in.getItem(), Kind.ITEM);
    Supplier<Applicant> applicant = applicant(sheet, in.getApplicant());
    List<Supplier<HandedMaterial>> materials = materials(sheet, in.getMaterials());
    Map<String, String> form = form(sheet, in.getForm());
    return () ->
        new Application(
            item.get(), applicant.get(), materials.stream().map(Supplier::get).toList(), form);
  }

  private static Supplier<Applicant> applicant(Sheet application, WireApplicant in) {
    if (!application.has("applicant", in)) {
      return Entry.none();
    }
    Sheet sheet = application.at("applicant");
    var kind = sheet.need("kind", in.getKind(), Kind.APPLICANT_KIND);
    var name = sheet.need("name", in.getName(), Kind.APPLICANT_NAME);
    var idKind = sheet.need("idKind", in.getIdKind(), Kind.ID_KIND);
    var idNumber = sheet.need("idNumber", in.getIdNumber(), Kind.ID_NUMBER);
    var phone = sheet.may("phone", in.getPhone(), Kind.PHONE);
    return () -> new Applicant(kind.get(), name.get(), idKind.get(), idNumber.get(), phone.get());
  }

  private static List<Supplier<HandedMaterial>> materials(Sheet part, WireHandedMaterials in) {
    List<Supplier<HandedMaterial>> materials = new ArrayList<>();
    if (in == null) {
      return materials;
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < in.getMaterial().size(); i++) {
      WireHandedMaterial each = in.getMaterial().get(i);
      Sheet sheet = part.at("materials").at("material[" + (i + 1) + "]");
      Entry<String> id = material(sheet, "id", each.getId(), seen);
      var copies = sheet.may("copies", each.getCopies(), Kind.COPIES);
      materials.add(() -> new HandedMaterial(id.get(), copies.get().orElse(1)));
    }
    return materials;
  }

  private static Entry<String> material(
      Sheet sheet, String element, String text, Set<String> seen) {
    Entry<String> id = sheet.need(element, text, Kind.MATERIAL);
    id.value()
        .filter(each -> !seen.add(each))
        .ifPresent(each -> sheet.wrong(element, "material-twice", each));
    return id;
  }

  private static Map<String, String> form(Sheet application, WireForm in) {
    Map<String, String> form = new LinkedHashMap<>();
    if (in == null) {
      return form;
    }
    Sheet sheet = application.at("form");
    if (in.getField().size() > FORM_FIELDS) {
      sheet.wrong("", "form", in.getField().size(), FORM_FIELDS);
      return form;
    }
    for (int i = 0; i < in.getField().size(); i++) {
      WireFormField each = in.getField().get(i);
      Sheet field = sheet.at("field[" + (i + 1) + "]");
      Entry<String> name = field.need("name", each.getName(), Kind.FIELD_NAME);
      Entry<Optional<String>> value = field.may("value", each.getValue(), Kind.FIELD_VALUE);
      if (name.value().isPresent()
          && value.value().isPresent()
          && form.put(name.get(), value.get().orElse("")) != null) {
        field.wrong("name", "field-twice", name.get());
      }
    }
    return form;
  }
}
