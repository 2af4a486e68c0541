package liandong.demo;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param server without path, such as {@code http://127.0.0.1:8181}
 * @param day which day is played; it stands in every key
 * @param journal where each answer is noted as it comes
 * @param patience how long to wait for a server that is away
 */
record Asked(URI server, String county, LocalDate day, Optional<Path> journal, Duration patience) {
  static final String USAGE =
      """
      usage: java -jar liandong.demo.jar SERVER [options]
        SERVER               such as http://127.0.0.1:8181
        --county ID          which county (cangxi)
        --day YYYY-MM-DD     which day is played, today or earlier (today)
        --journal FILE       note number, version, state and step of each answer as it comes
        --patience SECONDS   how long to wait for a server that is away (60)""";

  static Asked of(String[] words, LocalDate today) {
    URI server = null;
    String county = "cangxi";
    LocalDate day = today;
    Optional<Path> journal = Optional.empty();
    Duration patience = Duration.ofSeconds(60);
    for (int i = 0; i < words.length; i++) {
      switch (words[i]) {
        case "--county" -> county = value(words, ++i);
        case "--day" -> day = day(value(words, ++i));
        case "--journal" -> journal = Optional.of(Path.of(value(words, ++i)));
        case "--patience" -> patience = Duration.ofSeconds(seconds(value(words, ++i)));
        default -> {
          if (server != null || words[i].startsWith("-")) {
            throw new IllegalArgumentException("not understood: " + words[i]);
          }
          server = server(words[i]);
        }
      }
    }
    if (server == null) {
      throw new IllegalArgumentException("which server?");
    }
    if (day.isAfter(today)) {
      throw new IllegalArgumentException("the day " + day + " has not come yet");
    }
    return new Asked(server, county, day, journal, patience);
  }

  private static String value(String[] words, int i) {
    if (i >= words.length) {
      throw new IllegalArgumentException(words[i - 1] + " needs a value");
    }
    return words[i];
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not a day: " + text, e);
    }
  }

  private static int seconds(String text) {
    if (!text.matches("[0-9]{1,5}")) {
      throw new IllegalArgumentException("not a number of seconds: " + text);
    }
    return Integer.parseInt(text);
  }

  private static URI server(String text) {
    String bare = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    if (!bare.matches("https?://[^/]+")) {
      throw new IllegalArgumentException("not a server such as http://127.0.0.1:8181: " + text);
    }
    return URI.create(bare);
  }
}
