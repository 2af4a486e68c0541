package liandong.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import liandong.calendar.CalendarBook;
import liandong.calendar.Limit;
import liandong.calendar.WorkingCalendar;
import liandong.cases.RulePin;
import liandong.cases.handling.RehearsalDesk;
import liandong.catalogue.Catalogue;
import liandong.catalogue.Limits;
import liandong.catalogue.ServiceItem;
import liandong.county.law.CountyVersion;
import liandong.county.swap.Rehearsal;
import liandong.evidence.Sha256;
import liandong.store.jpa.JpaRehearsalBook;

/**
 * How many open cases a minute are rehearsed under a version that promises one day less, while
 * nobody works, and while a clerk does without a pause.
 */
final class RehearsalRate {
  private static final Map<String, String> DEFAULTS = Map.of("cases", "10000");
  private static final int CLERKS = 8;

  private RehearsalRate() {}

  static void measure(List<String> words) throws Exception {
    int cases = Options.of(words, DEFAULTS).number("cases");
    Path folder = Files.createTempDirectory("liandong-rehearsal");
    try (Server server = new Server(folder.resolve("postgres"), Map.of());
        HikariDataSource pool = Launch.postgres(server.database("rehearsal")).open();
        Hall hall = new Hall(pool)) {
      open(hall, cases);
      CountyVersion candidate = oneDayLess(hall.county().version());
      RehearsalDesk desk =
          new RehearsalDesk(
              hall.store,
              hall.county().beside(candidate),
              CalendarBook.of(WorkingCalendar.china()),
              new JpaRehearsalBook(hall.factory),
              hall.guard);
      Map<String, Object> report = new LinkedHashMap<>();
      report.put("bench", "rehearsal");
      report.put("cases", cases);
      report.put("first", perMinute(desk, candidate));
      report.put("second", perMinute(desk, candidate));
      AtomicBoolean atWork = new AtomicBoolean(true);
      Thread work = new Thread(() -> work(hall, atWork), "at work");
      work.start();
      report.put("besideOneClerk", perMinute(desk, candidate));
      atWork.set(false);
      work.join();
      System.out.println(Json.of(report));
    } finally {
      Folders.delete(folder);
    }
  }

  private static void open(Hall hall, int cases) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(CLERKS);
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < CLERKS; i++) {
      Hall.Clerk clerk = hall.new Clerk("open-" + i);
      int share = cases / CLERKS + (i < cases % CLERKS ? 1 : 0);
      all.add(
          threads.submit(
              () -> {
                for (int n = 0; n < share; n++) {
                  clerk.underReview(new Steps());
                }
              }));
    }
    for (Future<?> each : all) {
      each.get();
    }
    threads.shutdown();
  }

  private static void work(Hall hall, AtomicBoolean atWork) {
    Hall.Clerk clerk = hall.new Clerk("beside");
    while (atWork.get()) {
      clerk.lifecycle(new Steps());
    }
  }

  private static long perMinute(RehearsalDesk desk, CountyVersion candidate) {
    long begun = System.nanoTime();
    Rehearsal rehearsal = desk.rehearse(candidate.pin(), 0);
    double seconds = (System.nanoTime() - begun) / 1e9;
    System.out.printf(
        "%d cases in %.1f s, %d otherwise, %d failed%n",
        rehearsal.cases(), seconds, rehearsal.differing(), rehearsal.failed().size());
    // Where a clerk is at work a few more are open, and some of them not accepted yet.
    if (rehearsal.differing() < rehearsal.cases() - 2 || !rehearsal.failed().isEmpty()) {
      throw new WrongEnd("each open case has another date under the candidate");
    }
    return Math.round(rehearsal.cases() / seconds * 60);
  }

  private static CountyVersion oneDayLess(CountyVersion before) {
    return new CountyVersion(
        new RulePin(before.pin().county(), "1.1.0", Sha256.of("cangxi, one day less")),
        before
            .data()
            .withCatalogue(
                new Catalogue(
                    before.data().catalogue().allVersions().stream()
                        .map(RehearsalRate::oneDayLess)
                        .toList())),
        before.rules());
  }

  private static ServiceItem oneDayLess(ServiceItem item) {
    Limit promised = item.limits().promised();
    List<Integer> steps = new ArrayList<>(item.limits().steps());
    int longest = steps.indexOf(steps.stream().max(Integer::compare).orElse(0));
    if (promised.amount() < 2 || longest < 0 || steps.get(longest) < 1) {
      return item;
    }
    steps.set(longest, steps.get(longest) - 1);
    return item.draft()
        .with(
            new Limits(
                item.limits().statutory(),
                new Limit(promised.amount() - 1, promised.unit()),
                steps))
        .done();
  }
}
