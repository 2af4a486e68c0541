package liandong.itest;

import static liandong.itest.Clerk.element;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Cases of a town that go the same ways to their ends, one way after the other. */
final class Courses {
  private static final int CLIENTS = 8;

  private final Clerk clerk;

  Courses(Wire wire) {
    this.clerk = Clerk.at(wire, "cangxi", Wire.TOWN);
  }

  private interface Work {
    String of(int which) throws IOException;
  }

  /** Handed in, and every second one accepted. */
  List<String> opened(int count) throws InterruptedException, ExecutionException {
    return each(
        count,
        i -> {
          String number =
              clerk
                  .submit(
                      Clerk.application(Wire.ITEM, Clerk.Applicant.FIRST, "m1", "m2", "m3", "m4"))
                  .done()
                  .first("number");
          if (i % 2 == 0) {
            clerk.take("accept", number).done();
          }
          return number;
        });
  }

  /** Granted, denied or withdrawn; each as the service tells of it, but for what names this one. */
  List<String> finished(List<String> numbers) throws InterruptedException, ExecutionException {
    return each(
        numbers.size(),
        i -> {
          String number = numbers.get(i);
          if (i % 2 == 1) {
            clerk.take("accept", number).done();
          }
          if (i % 5 == 4) {
            clerk.take("withdraw", number).done();
          } else {
            clerk.take("review", number).done();
            clerk.take("verify", number).done();
            String verdict = i % 3 == 0 ? "DENY" : "GRANT";
            clerk.because("a reason").take("decide", number, element("verdict", verdict)).done();
            clerk.take("deliver", number).done();
          }
          return likeAnyOther(clerk.status(number).body(), number);
        });
  }

  /** The versions under which they are. */
  Set<String> pins(List<String> numbers) throws IOException {
    Set<String> versions = new TreeSet<>();
    for (String number : numbers) {
      versions.addAll(clerk.status(number).values("//answer/pin/version"));
    }
    return versions;
  }

  /** Without its number, its moments, its digests, and what the version of its law is called. */
  private static String likeAnyOther(String body, String number) {
    return body.replace(number, "NUMBER")
        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[^<]+", "MOMENT")
        .replaceAll("[0-9a-f]{64}", "DIGEST")
        .replaceAll(">1\\.\\d+\\.0<", ">VERSION<");
  }

  private static List<String> each(int count, Work work)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Future<String>> all = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        int which = i;
        all.add(threads.submit(() -> work.of(which)));
      }
      List<String> results = new ArrayList<>();
      for (Future<String> each : all) {
        results.add(each.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}
