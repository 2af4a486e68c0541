package liandong.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.osgi.annotation.bundle.Header;

/**
 * Plays a short working day of a county over SOAP, as a legacy client would, so that there is
 * something to look at.
 *
 * <p>Every request has a key of its own that follows from the day, so playing again, also after
 * somebody pulled the plug in the middle, finishes the same cases and opens none twice.
 */
@Header(name = "Main-Class", value = "${@class}")
public final class Demo {
  private Demo() {}

  /** Exits with 0 when the day went as written, 1 when it did not, 2 when it was asked wrongly. */
  public static void main(String[] words) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(words, out, err));
  }

  static int run(String[] words, PrintStream out, PrintStream err) {
    Asked asked;
    try {
      asked = Asked.of(words, LocalDate.now(Day.CHINA));
    } catch (IllegalArgumentException e) {
      err.println("demo: " + e.getMessage());
      err.println(Asked.USAGE);
      return 2;
    }
    try (Journal journal = new Journal(asked.journal())) {
      Soap soap = new Soap(asked.server(), asked.patience());
      County county = County.read(soap, asked.county());
      new Day(soap, county, asked.day(), journal, new Board(out, asked.day())).play();
      return 0;
    } catch (Unexpected e) {
      err.println("demo: " + e.getMessage());
      return 1;
    } catch (IOException e) {
      err.println("demo: the journal cannot be written: " + e.getMessage());
      return 1;
    }
  }
}
