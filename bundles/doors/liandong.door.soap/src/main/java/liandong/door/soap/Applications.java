package liandong.door.soap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import liandong.cases.Applicant;
import liandong.cases.Application;
import liandong.cases.HandedMaterial;
import liandong.cases.Proxy;
import liandong.door.soap.Sheet.Entry;
import liandong.door.soap.wire.cases.WireApplicant;
import liandong.door.soap.wire.cases.WireApplication;
import liandong.door.soap.wire.cases.WireForm;
import liandong.door.soap.wire.cases.WireFormField;
import liandong.door.soap.wire.cases.WireProxy;

/** Reads what is applied for, by whom, with which papers. */
final class Applications {
  private static final int FORM_FIELDS = 100;

  private Applications() {}

  static Supplier<Application> of(Sheet request, WireApplication in) {
    if (!request.has("application", in)) {
      return Entry.none();
    }
    Sheet sheet = request.at("application");
    var item = sheet.need("item", in.getItem(), Kind.ITEM);
    Supplier<Applicant> applicant = applicant(sheet, in.getApplicant());
    List<Supplier<HandedMaterial>> materials = Papers.handed(sheet, in.getMaterials());
    Map<String, String> form = form(sheet, in.getForm());
    var kind = sheet.may("kind", in.getKind(), Kind.APPLICATION_KIND);
    var expiresOn = sheet.may("expiresOn", in.getExpiresOn(), Kind.DATE);
    Supplier<Optional<Proxy>> proxy = proxy(sheet, in.getProxy());
    var override = sheet.may("identityOverride", in.getIdentityOverride(), Kind.OVERRIDE);
    return () ->
        new Application(
            item.get(),
            applicant.get(),
            materials.stream().map(Supplier::get).toList(),
            form,
            kind.get(),
            expiresOn.get(),
            proxy.get(),
            override.get());
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

  private static Supplier<Optional<Proxy>> proxy(Sheet application, WireProxy in) {
    if (in == null) {
      return Optional::empty;
    }
    Sheet sheet = application.at("proxy");
    var name = sheet.need("name", in.getName(), Kind.APPLICANT_NAME);
    var idKind = sheet.need("idKind", in.getIdKind(), Kind.ID_KIND);
    var idNumber = sheet.need("idNumber", in.getIdNumber(), Kind.ID_NUMBER);
    var authority = sheet.need("authority", in.getAuthority(), Kind.AUTHORITY);
    var until = sheet.may("validUntil", in.getValidUntil(), Kind.DATE);
    return () ->
        Optional.of(
            new Proxy(name.get(), idKind.get(), idNumber.get(), authority.get(), until.get()));
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
