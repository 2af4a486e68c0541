package liandong.itest;

import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import javax.inject.Inject;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.junit.Test;

/** What is done is in the month's figures soon after, by SOAP and by the console. */
public class StatisticsIT extends InKaraf {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @Inject private SessionFactory shells;

  private final String month =
      YearMonth.from(Instant.now().atZone(ZoneId.of("Asia/Shanghai"))).toString();

  @Test
  @Requirement("MY-20")
  public void bulletinByTownHasWhatTheTownReceived() throws IOException {
    int before = received();
    wire().cases(Wire.submit("counted-1", Wire.TOWN)).done();
    wire().cases(Wire.submit("counted-2", Wire.TOWN)).done();

    Until.so(() -> received() >= before + 2, PATIENCE, () -> received() + " are counted");

    String bulletin =
        new OperatorShell(shells).run("case:statistics --by town --no-format cangxi " + month);
    assertTrue(bulletin, bulletin.contains(Wire.TOWN + "\t云峰镇"));
    String whole = new OperatorShell(shells).run("case:statistics cangxi " + month);
    assertTrue(whole, whole.contains("收件 / received by an office"));
  }

  @Test
  public void legacySystemsReadTheSameFigures() throws IOException {
    wire().cases(Wire.submit("counted-3", Wire.TOWN)).done();
    Until.so(() -> received() > 0, PATIENCE, () -> "nothing is counted");

    Wire.Reply reply =
        wire()
            .cases(
                "<statistics xmlns=\"urn:liandong:case:v1\"><county>cangxi</county><from>"
                    + month
                    + "</from></statistics>")
            .done();

    assertTrue(reply.body(), reply.all("id").contains(Wire.ITEM));
    assertTrue(reply.body(), reply.all("id").contains(Wire.TOWN));
    assertTrue(reply.body(), reply.all("code").contains("RECEIVED"));
  }

  /** How many the town of the tests received this month. */
  private int received() {
    return new OperatorShell(shells)
        .run("case:statistics --by town --no-format cangxi " + month)
        .lines()
        .filter(line -> line.startsWith(Wire.TOWN + "\t"))
        .mapToInt(line -> Integer.parseInt(line.split("\t")[2]))
        .sum();
  }
}
