package liandong.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import liandong.cases.CaseNumber;
import liandong.store.jpa.JpaMonthBook;

/**
 * The same questions to the product's own store on more and more cases, one after the other on one
 * connection at a time. What has an index and a key to begin at should not notice.
 */
final class Growth {
  private static final Map<String, String> DEFAULTS =
      Map.of("cases", "1000000,10000000", "seconds", "3");

  private final Duration time;
  private final PrintStream out;
  private final Map<Integer, List<Answered>> sizes = new LinkedHashMap<>();
  private final Map<Integer, Map<String, Object>> tables = new LinkedHashMap<>();

  private Growth(Duration time, PrintStream out) {
    this.time = time;
    this.out = out;
  }

  static void measure(List<String> words) throws Exception {
    Options options = Options.of(words, DEFAULTS);
    Growth growth = new Growth(Duration.ofSeconds(options.number("seconds")), System.out);
    for (int cases : options.numbers("cases")) {
      growth.at(cases);
    }
    new GrowthReport(growth.sizes, growth.tables).print(System.out);
  }

  private void at(int cases) throws Exception {
    Path folder = Files.createTempDirectory("liandong-growth");
    Map<String, String> loading = Map.of("max_wal_size", "4GB", "maintenance_work_mem", "256MB");
    try (Server server = new Server(folder.resolve("postgres"), loading);
        HikariDataSource pool = Launch.postgres(server.database("growth")).open();
        Connection connection = pool.getConnection()) {
      Listening listening = new Listening(pool);
      try (Hall hall = new Hall(listening.source())) {
        CaseNumber sample = hall.new Clerk("sample").lifecycle(new Steps());
        long begun = System.nanoTime();
        new Filling(connection, sample, cases).fill();
        tables.put(cases, Sizes.of(connection, Duration.ofNanos(System.nanoTime() - begun)));
        out.println(cases + " cases: " + tables.get(cases));
        sizes.put(cases, new ArrayList<>());
        List<Question> questions =
            new Questions(
                    hall.store, new JpaMonthBook(hall.factory), connection, listening.source())
                .all();
        for (Question question : questions) {
          Answered.run(question, time, new Random(0), new Steps());
        }
        for (Question question : questions) {
          Answered answered = Answered.to(question, time, listening, connection);
          sizes.get(cases).add(answered);
          out.println(answered);
        }
      }
    } finally {
      Folders.delete(folder);
    }
  }
}
