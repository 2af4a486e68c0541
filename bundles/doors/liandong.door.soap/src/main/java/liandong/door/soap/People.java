package liandong.door.soap;

import java.util.Optional;
import java.util.function.Supplier;
import liandong.door.soap.Sheet.Entry;
import liandong.door.soap.wire.supervision.WireContact;
import liandong.door.soap.wire.supervision.WirePost;
import liandong.supervision.Contact;
import liandong.supervision.Owner;

/** Reads whom a request names: the persons of the office, and who can be reached how. */
final class People {
  private People() {}

  static Supplier<Owner> need(Sheet above, String element, WirePost in) {
    return above.has(element, in) ? post(above.at(element), in) : Entry.none();
  }

  static Supplier<Optional<Owner>> may(Sheet above, String element, WirePost in) {
    if (in == null) {
      return Optional::empty;
    }
    Supplier<Owner> post = post(above.at(element), in);
    return () -> Optional.of(post.get());
  }

  private static Supplier<Owner> post(Sheet sheet, WirePost in) {
    var place = sheet.need("place", in.getPlace(), Kind.PLACE);
    var person = sheet.need("person", in.getPerson(), Kind.PERSON);
    return () -> new Owner(place.get(), person.get());
  }

  static Supplier<Optional<Contact>> contact(Sheet above, WireContact in) {
    if (in == null) {
      return Optional::empty;
    }
    Sheet sheet = above.at("contact");
    var name = sheet.need("name", in.getName(), Kind.CONTACT_NAME);
    var phone = sheet.need("phone", in.getPhone(), Kind.CONTACT_PHONE);
    return () -> Optional.of(new Contact(name.get(), phone.get()));
  }
}
