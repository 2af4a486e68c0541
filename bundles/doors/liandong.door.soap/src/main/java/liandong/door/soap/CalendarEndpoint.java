package liandong.door.soap;

import java.util.function.Supplier;
import javax.jws.WebService;
import liandong.calendar.CalendarBook;
import liandong.cases.Answer;
import liandong.door.soap.wire.calendar.AwayFault;
import liandong.door.soap.wire.calendar.Calendar;
import liandong.door.soap.wire.calendar.InputFault;
import liandong.door.soap.wire.calendar.WireDaysAnswer;
import liandong.door.soap.wire.calendar.WireDaysQuestion;
import liandong.door.soap.wire.calendar.WireReckoned;
import liandong.door.soap.wire.calendar.WireReckoning;

/** The calendar service of {@code calendar-v1.wsdl}, by the calendar in force. */
@WebService(
    targetNamespace = "urn:liandong:calendar:v1",
    serviceName = "CalendarService",
    portName = "CalendarPort",
    endpointInterface = "liandong.door.soap.wire.calendar.Calendar")
public final class CalendarEndpoint implements Calendar {
  private final CalendarBook calendars;
  private final Gate gate;

  CalendarEndpoint(CalendarBook calendars, Gate gate) {
    this.calendars = calendars;
    this.gate = gate;
  }

  @Override
  public WireReckoned reckon(WireReckoning in) throws AwayFault, InputFault {
    return answer(() -> CalendarAnswers.reckoned(CalendarRequests.reckon(in, calendars.current())));
  }

  @Override
  public WireDaysAnswer days(WireDaysQuestion in) throws AwayFault, InputFault {
    return answer(() -> CalendarAnswers.days(CalendarRequests.days(in), calendars.current()));
  }

  /** The one place where what cannot be answered becomes a fault of the contract. */
  private <T> T answer(Supplier<T> work) throws AwayFault, InputFault {
    try {
      return gate.inside(work);
    } catch (Sheet.Wrong wrong) {
      throw new InputFault(Said.INPUT.toString(), Wire.problems(wrong));
    } catch (Said said) {
      if (said.answer() instanceof Answer.Away away) {
        throw new AwayFault(away.sentence().toString(), Wire.absence(away));
      }
      throw new IllegalStateException("a calendar refuses nothing", said);
    }
  }
}
