package liandong.door.shell;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.karaf.shell.support.CommandException;

/** What an operator types, turned into values; nonsense is answered in words. */
final class Parse {
  private Parse() {}

  static LocalDate date(String text) throws CommandException {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw NotDone.with(Words.say("not-a-date", text));
    }
  }

  static Optional<LocalDate> dateOrNone(String text) throws CommandException {
    return text == null ? Optional.empty() : Optional.of(date(text));
  }

  /** A value whose constructor refuses nonsense in its own sentence. */
  static <T> T value(Supplier<T> constructor) throws CommandException {
    try {
      return constructor.get();
    } catch (IllegalArgumentException e) {
      throw NotDone.with(Words.say("not-a-value", e.getMessage()));
    }
  }

  static <E extends Enum<E>> E constant(Class<E> type, String text) throws CommandException {
    for (E each : type.getEnumConstants()) {
      if (each.name().equalsIgnoreCase(text.replace('-', '_'))) {
        return each;
      }
    }
    throw NotDone.with(
        Words.say("not-one-of", text, String.join(", ", names(type.getEnumConstants()))));
  }

  private static String[] names(Enum<?>[] constants) {
    String[] names = new String[constants.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = constants[i].name();
    }
    return names;
  }
}
