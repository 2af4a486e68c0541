package liandong.door.shell;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;

/** Runs a command as Karaf does: options first, then arguments, services by their type. */
final class Console {
  private final List<Object> services;

  Console(Object... services) {
    this.services = List.of(services);
  }

  /** What the command prints. */
  String run(Action command, String... words) throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    for (Field field : command.getClass().getDeclaredFields()) {
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
    return printed.toString(StandardCharsets.UTF_8);
  }

  private Object service(Field field) {
    return services.stream().filter(field.getType()::isInstance).findFirst().orElseThrow();
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

  private static Field option(Action command, String name) {
    for (Field field : command.getClass().getDeclaredFields()) {
      Option option = field.getAnnotation(Option.class);
      if (option != null
          && (option.name().equals(name) || List.of(option.aliases()).contains(name))) {
        return field;
      }
    }
    throw new IllegalArgumentException("no option " + name);
  }

  private static Field argument(Action command, int index) {
    for (Field field : command.getClass().getDeclaredFields()) {
      Argument argument = field.getAnnotation(Argument.class);
      if (argument != null && argument.index() == index) {
        return field;
      }
    }
    throw new IllegalArgumentException("no argument " + index);
  }

  @SuppressWarnings("unchecked")
  private static void set(Action command, Field field, String word) throws IllegalAccessException {
    field.setAccessible(true);
    if (field.getType() == boolean.class) {
      field.set(command, true);
    } else if (field.getType() == List.class) {
      ((List<String>) field.get(command)).add(word);
    } else {
      field.set(command, word);
    }
  }
}
