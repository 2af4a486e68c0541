package liandong.itest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import javax.inject.Inject;
import liandong.cases.CaseNumber;
import liandong.cases.CaseStore;
import liandong.cases.KeptEvent;
import liandong.places.CountyId;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.junit.Test;

/** A case that comes in by SOAP is kept, and everybody sees the same case. */
public class CaseBySoapIT extends InKaraf {
  @Inject private SessionFactory shells;
  @Inject private CaseStore store;

  private List<KeptEvent> record(String number) {
    return store.history(new CountyId("cangxi"), new CaseNumber(number));
  }

  @Test
  public void caseIsARowInTheDatabase() throws IOException, SQLException {
    String number = wire().cases(Wire.submit("row", Wire.TOWN)).done().first("number");

    assertEquals("RECEIVED", text("select state from lc_case where number = ?", number));
    assertEquals(
        "Submitted", text("select fact from lc_event where number = ? and seq = 1", number));
    assertEquals(
        number,
        text("select number from lc_event where client = 'itest' and command_key = ?", "row"));
    assertEquals(
        1,
        number("select count(*) from lc_case where number = ? and due_on < '9999-12-31'", number));
    assertTrue(database.toString(), record(number).get(0).text().contains(Wire.ITEM));
  }

  @Test
  public void sameRequestTwiceGetsTheFirstAnswerAndOneCase() throws IOException, SQLException {
    String first = wire().cases(Wire.submit("twice", Wire.TOWN)).done().body();
    int cases = number("select count(*) from lc_case");

    assertEquals(first, wire().cases(Wire.submit("twice", Wire.TOWN)).done().body());
    assertEquals(cases, number("select count(*) from lc_case"));
    assertEquals(1, number("select count(*) from lc_event where command_key = 'twice'"));
  }

  @Test
  public void stepIsAddedToTheRecordAndChainedToTheOneBefore() throws IOException, SQLException {
    String number = wire().cases(Wire.submit("chain-1", Wire.TOWN)).done().first("number");
    wire().cases(Wire.step("accept", "chain-2", Wire.TOWN, number)).done();

    assertEquals("ACCEPTED", text("select state from lc_case where number = ?", number));
    assertEquals(2, number("select seq from lc_case where number = ?", number));
    List<KeptEvent> record = record(number);
    assertEquals(2, record.size());
    assertTrue(record.get(1).text().contains(record.get(0).hash().value()));
  }

  @Test
  public void consoleShowsTheCase() throws IOException {
    Wire.Reply reply = wire().cases(Wire.submit("shown", Wire.TOWN)).done();
    String number = reply.first("number");

    String shown = new OperatorShell(shells).run("case:show " + number);

    assertTrue(shown, shown.contains(number));
    assertTrue(shown, shown.contains("收件"));
    assertTrue(shown, shown.contains("云峰镇便民服务中心"));
    assertTrue(shown, shown.contains("测**"));
  }
}
