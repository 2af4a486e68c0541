package liandong.bench;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * The process in which one contender stays warm. It reads one order a line and answers each with
 * one line: {@code run THREADS MILLIS} with the slice, {@code check} with the faults in the
 * database or {@code right}. It ends with its input.
 */
public final class Worker {
  /** How an answer begins; a JVM may print lines of its own before. */
  static final String ANSWER = "answer: ";

  private Worker() {}

  /** The contender's name, the file with the settings, then what stands in their place. */
  public static void main(String[] words) throws Exception {
    PrintStream answers = System.out;
    // Libraries may print what they like, but not among the answers.
    System.setOut(System.err);
    Map<String, String> where = new TreeMap<>();
    for (String pair : List.of(words).subList(2, words.length)) {
      where.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
    try (Contender contender = maker(words[0]).on(new Pool(Path.of(words[1]), where))) {
      answers.println(ANSWER + "ready");
      obey(contender, answers);
    }
    // A library's thread may still be there.
    System.exit(0);
  }

  private static Contender.Maker maker(String name) {
    return ServiceLoader.load(Contender.Maker.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(maker -> maker.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no contender is called " + name));
  }

  private static void obey(Contender contender, PrintStream answers) throws Exception {
    Track track = new Track(contender);
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String order = orders.readLine(); order != null; order = orders.readLine()) {
      String[] parts = order.split(" ");
      if (parts[0].equals("run")) {
        Duration time = Duration.ofMillis(Long.parseLong(parts[2]));
        answers.println(ANSWER + track.run(Integer.parseInt(parts[1]), time).line());
      } else {
        List<String> faults = contender.faultsAfter(track.finished());
        answers.println(ANSWER + (faults.isEmpty() ? "right" : String.join("; ", faults)));
      }
    }
  }
}
