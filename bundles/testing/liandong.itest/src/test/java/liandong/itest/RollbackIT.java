package liandong.itest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.inject.Inject;
import liandong.cases.Actor;
import liandong.cases.CaseFact;
import liandong.cases.CaseHandling;
import liandong.cases.CaseNumber;
import liandong.cases.CaseStore;
import liandong.cases.CaseStore.KeyTaken;
import liandong.cases.CaseStore.Written;
import liandong.cases.Channel;
import liandong.cases.Command;
import liandong.cases.CommandHead;
import liandong.cases.CommandKey;
import liandong.cases.Role;
import liandong.cases.ServiceCase;
import liandong.places.CountyId;
import liandong.places.DivisionCode;
import liandong.places.PlaceId;
import org.junit.Test;

/** On the shipped data source, pool and persistence unit a transaction is one. */
public class RollbackIT extends InKaraf {
  private static final CountyId CANGXI = new CountyId("cangxi");

  @Inject private CaseStore store;
  @Inject private CaseHandling handling;

  /** The key is in use, which shows only after the case, its event and its timers were sent. */
  @Test
  public void stepThatFailsAtItsEndLeavesNothing() throws IOException, SQLException {
    String number = wire().cases(Wire.submit("rollback", Wire.TOWN)).done().first("number");
    String due = text("select due_on from lc_case where number = ?", number);
    ServiceCase current = handling.find(CANGXI, new CaseNumber(number)).orElseThrow();
    Written step =
        Written.next(
            current,
            store.history(CANGXI, current.number()).get(0),
            new Command.Withdraw(usedHead("rollback"), current.number()),
            new CaseFact.Withdrawn(),
            current.openedAt().plusSeconds(1).truncatedTo(ChronoUnit.MILLIS));

    assertThrows(KeyTaken.class, () -> store.append(step));

    assertEquals("RECEIVED", text("select state from lc_case where number = ?", number));
    assertEquals(1, number("select seq from lc_case where number = ?", number));
    assertEquals(1, number("select count(*) from lc_event where number = ?", number));
    assertEquals(due, text("select due_on from lc_case where number = ?", number));
    assertEquals(current, handling.find(CANGXI, current.number()).orElseThrow());
  }

  @Test
  public void openingThatFailsUsesUpNoNumber() throws SQLException {
    String serials = "select coalesce(sum(last_serial), 0) from lc_numbering";
    int before = number(serials);

    assertThrows(
        OutOfInk.class,
        () ->
            store.open(
                CANGXI,
                new CommandKey("itest", "out-of-ink"),
                new DivisionCode(Wire.TOWN),
                LocalDate.ofInstant(Instant.EPOCH, java.time.ZoneOffset.UTC),
                serial -> {
                  throw new OutOfInk();
                }));

    assertEquals(before, number(serials));
  }

  private static CommandHead usedHead(String key) {
    return new CommandHead(
        new CommandKey("itest", key),
        CANGXI,
        new Actor("clerk-1", Role.CLERK, new PlaceId(Wire.TOWN), Optional.empty()),
        Channel.SOAP,
        Optional.empty());
  }

  private static final class OutOfInk extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
