package liandong.door.shell;

import java.time.LocalDate;
import java.util.Optional;
import liandong.places.PlaceId;
import liandong.supervision.Contact;
import liandong.supervision.Owner;
import liandong.supervision.Supervision;
import liandong.supervision.Words;
import org.apache.karaf.shell.support.CommandException;

/** How the commands write and read what files are made of. */
final class FileWords {
  private FileWords() {}

  /** Supervision, or in words that it is away. */
  static Supervision there(Supervision supervision) throws CommandException {
    if (supervision == null) {
      throw NotDone.with(liandong.door.shell.Words.say("supervision-away"));
    }
    return supervision;
  }

  static String owner(Owner owner) {
    return owner.person() + " @ " + owner.place();
  }

  static String due(Optional<LocalDate> due) {
    return due.map(day -> "  " + liandong.door.shell.Words.say("file.due", day)).orElse("");
  }

  /** Whom two words of a command name; both are needed. */
  static Owner owner(String place, String person) throws CommandException {
    if (place == null || person == null) {
      throw NotDone.with(liandong.door.shell.Words.say("owner-whole"));
    }
    return Parse.value(() -> new Owner(new PlaceId(place), person));
  }

  /** Who can be reached how; both or neither. */
  static Optional<Contact> contact(String name, String phone) throws CommandException {
    if (name == null && phone == null) {
      return Optional.empty();
    }
    if (name == null || phone == null) {
      throw NotDone.with(liandong.door.shell.Words.say("contact-whole"));
    }
    return Optional.of(Parse.value(() -> new Contact(new Words(name), new Words(phone))));
  }
}
