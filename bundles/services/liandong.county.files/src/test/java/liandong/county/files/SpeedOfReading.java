package liandong.county.files;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Locale;
import liandong.county.law.CountyReader.Reading;

/**
 * Measures how long a county of 3,238 items takes (崇阳 2018: 行政职权事项3238项): the first time in this
 * JVM, and then again. Not a test: how fast a machine is says nothing about the code.
 */
final class SpeedOfReading {
  private static final int ITEMS = 3_238;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private SpeedOfReading() {}

  /**
   * @param arguments the folder of a built county's tables; without one the county is made up
   */
  public static void main(String[] arguments) throws IOException {
    CountyFilesInMemory county =
        arguments.length == 0 ? county() : CountyFilesInMemory.of(Path.of(arguments[0]));
    for (int i = 0; i < 12; i++) {
      long before = System.nanoTime();
      long busyBefore = THREADS.getCurrentThreadCpuTime();
      Reading reading = new WholeCountyReader().read(county);
      long busy = (THREADS.getCurrentThreadCpuTime() - busyBefore) / 1_000_000;
      long millis = (System.nanoTime() - before) / 1_000_000;
      if (!(reading instanceof Reading.Whole whole)) {
        throw new IllegalStateException(reading.toString());
      }
      System.out.printf(
          Locale.ROOT,
          "%s %5d ms, of which the processor worked %5d, for %d items and %d powers beside%n",
          i == 0 ? "cold" : "warm",
          millis,
          busy,
          whole.data().catalogue().items().size(),
          whole.data().catalogue().exOfficio().size());
    }
  }

  /** The small county, each of whose two items stands there many times under its own id. */
  private static CountyFilesInMemory county() {
    CountyFilesInMemory files = SmallCounty.files();
    for (String table : new String[] {"items.csv", "legal-bases.csv", "materials.csv"}) {
      String[] lines = files.text(table).split("\n");
      StringBuilder many = new StringBuilder(lines[0]).append('\n');
      for (int i = 0; i < ITEMS / 2; i++) {
        for (int line = 1; line < lines.length; line++) {
          many.append(numbered(lines[line], i)).append('\n');
        }
      }
      files = files.with(table, many.toString());
    }
    return files;
  }

  private static String numbered(String line, int i) {
    return line.replaceFirst("-001", "-" + (i + 1))
        .replace("宅基地批准", "宅基地批准" + i)
        .replace("求职登记", "求职登记" + i);
  }
}
