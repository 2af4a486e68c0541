package liandong.itest.bad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import liandong.cases.Application;
import liandong.cases.Objection;
import liandong.catalogue.ServiceItem;
import liandong.county.Clause;
import liandong.county.CountyRules;
import liandong.county.SubmissionRule;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import liandong.places.ServicePoint;

/**
 * Its rule does with every application what the manifest of its bundle says under {@code
 * Bad-Behaviour}; one class alone, as CountyJar puts one in.
 */
public final class BehavesBadly implements CountyRules, SubmissionRule {
  private final List<byte[]> kept = Collections.synchronizedList(new ArrayList<>());
  private final Object one = new Object();
  private final Object other = new Object();
  private volatile boolean swapped;

  @Override
  public List<Clause> clauses() {
    return List.of(this);
  }

  @Override
  public Source source() {
    return new Source(Bilingual.same("《测试》"), "", Bilingual.same("仅供测试"));
  }

  @Override
  public Optional<Objection> objectionTo(
      Application application, ServiceItem item, ServicePoint at, LocalDate day) {
    switch (behaviour()) {
      case "throws" -> throw new IllegalStateException("this rule fails");
      case "sleeps" -> sleep(60);
      case "loops" -> loop();
      case "burns" -> new Thread(BehavesBadly::loop).start();
      case "allocates" -> allocate(1024);
      case "allocates-at-once" -> kept.add(new byte[1 << 30]);
      case "deadlocks" -> deadlock();
      case "floods" -> flood();
      default -> throw new IllegalStateException("no such behaviour");
    }
    return Optional.empty();
  }

  private String behaviour() {
    try (java.io.InputStream manifest = getClass().getResourceAsStream("/META-INF/MANIFEST.MF")) {
      return new java.util.jar.Manifest(manifest).getMainAttributes().getValue("Bad-Behaviour");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void sleep(int seconds) {
    try {
      TimeUnit.SECONDS.sleep(seconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void loop() {
    long count = 0;
    while (count >= 0) {
      count = (count + 1) & Long.MAX_VALUE;
    }
  }

  /** So much in all, and never more than a megabyte at once. */
  private void allocate(int megabytes) {
    for (int i = 0; i < megabytes; i++) {
      kept.add(new byte[1 << 20]);
      kept.clear();
      LockSupport.parkNanos(100_000);
    }
  }

  private void deadlock() {
    boolean first = swapped;
    swapped = !first;
    synchronized (first ? one : other) {
      long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(300);
      while (System.nanoTime() < until) {
        LockSupport.parkNanos(1_000_000);
      }
      synchronized (first ? other : one) {
        swapped = first;
      }
    }
  }

  private static void flood() {
    for (int i = 0; i < 1000; i++) {
      new Thread(() -> sleep(60)).start();
      LockSupport.parkNanos(1_000_000);
    }
  }
}
