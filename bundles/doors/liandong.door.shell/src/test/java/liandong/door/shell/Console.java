package liandong.door.shell;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;

/** Runs a command as Karaf does: options first, then arguments, services by their type. */
final class Console {
  private final List<Object> services;
  private ByteArrayOutputStream printed = new ByteArrayOutputStream();

  Console(Object... services) {
    this.services = List.of(services);
  }

  /** What the command prints. */
  String run(Action command, String... words) throws Exception {
    printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    for (Field field : fields(command)) {
      field.setAccessible(true);
      if (field.isAnnotationPresent(Reference.class)) {
        field.set(command, field.getType() == Session.class ? session(out) : service(field));
      }
    }
    int argument = 0;
    for (int i = 0; i < words.length; i++) {
      if (words[i].startsWith("-")) {
        Field option = option(command, words[i]);
        i += option.getType() == boolean.class ? 0 : 1;
        set(command, option, words[i]);
      } else {
        set(command, argument(command, argument++), words[i]);
      }
    }
    command.execute();
    return printed();
  }

  /** What the last command printed, also if it failed. */
  String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  private Object service(Field field) {
    return services.stream()
        .filter(field.getType()::isInstance)
        .findFirst()
        .or(
            () ->
                field.getAnnotation(Reference.class).optional() ? Optional.empty() : missing(field))
        .orElse(null);
  }

  private static Optional<Object> missing(Field field) {
    throw new IllegalStateException("no service for " + field);
  }

  private static Session session(PrintStream out) {
    return (Session)
        Proxy.newProxyInstance(
            Console.class.getClassLoader(),
            new Class<?>[] {Session.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getConsole" -> out;
                  case "get" -> "operator";
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  /** Those of the command's class and of the classes above it. */
  private static List<Field> fields(Action command) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> each = command.getClass(); each != null; each = each.getSuperclass()) {
      fields.addAll(List.of(each.getDeclaredFields()));
    }
    return fields;
  }

  private static Field option(Action command, String name) {
    for (Field field : fields(command)) {
      Option option = field.getAnnotation(Option.class);
      if (option != null
          && (option.name().equals(name) || List.of(option.aliases()).contains(name))) {
        return field;
      }
    }
    throw new IllegalArgumentException("no option " + name);
  }

  /** The argument at that index; words beyond the last one go to it where it takes many. */
  private static Field argument(Action command, int index) {
    return fields(command).stream()
        .filter(field -> field.isAnnotationPresent(Argument.class))
        .filter(
            field -> {
              Argument argument = field.getAnnotation(Argument.class);
              return argument.index() == index
                  || (argument.multiValued() && argument.index() < index);
            })
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no argument " + index));
  }

  @SuppressWarnings("unchecked")
  private static void set(Action command, Field field, String word) throws IllegalAccessException {
    field.setAccessible(true);
    if (field.getType() == boolean.class) {
      field.set(command, true);
    } else if (field.getType() == List.class) {
      if (field.get(command) == null) {
        field.set(command, new ArrayList<String>());
      }
      ((List<String>) field.get(command)).add(word);
    } else if (field.getType() == int.class || field.getType() == Integer.class) {
      field.set(command, Integer.valueOf(word));
    } else {
      field.set(command, word);
    }
  }
}
