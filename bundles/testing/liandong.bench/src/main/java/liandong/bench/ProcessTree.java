package liandong.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** What Linux says in {@code /proc} about processes. */
final class ProcessTree {
  /** Hundredths of a second, on every Linux that runs Java. */
  private static final long TICK = 10_000_000L;

  private ProcessTree() {}

  /**
   * Processor time of a process, of its children that ended and of those that run, which for a
   * PostgreSQL server is all of it.
   */
  static long cpuNanos(long pid) {
    long ticks = ticks(pid, true);
    for (long child :
        ProcessHandle.of(pid).stream()
            .flatMap(ProcessHandle::children)
            .mapToLong(ProcessHandle::pid)
            .toArray()) {
      ticks += ticks(child, false);
    }
    return ticks * TICK;
  }

  /** Processor time of the whole machine that was not idle. */
  static long machineNanos() {
    String[] all = first(Path.of("/proc/stat")).split("\\s+");
    long busy = 0;
    for (int field : List.of(1, 2, 3, 6, 7, 8)) {
      busy += Long.parseLong(all[field]);
    }
    return busy * TICK;
  }

  private static long ticks(long pid, boolean withEnded) {
    String text = first(Path.of("/proc/" + pid + "/stat"));
    if (text.isEmpty()) {
      return 0;
    }
    // After the name, which stands in brackets and may hold anything; field 3 is the first here.
    String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
    long own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    return withEnded ? own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : own;
  }

  /** Empty when the process has ended meanwhile. */
  private static String first(Path file) {
    try {
      return Files.readAllLines(file).get(0);
    } catch (NoSuchFileException ended) {
      return "";
    } catch (IOException e) {
      if (!Files.exists(file)) {
        return "";
      }
      throw new UncheckedIOException(e);
    }
  }
}
