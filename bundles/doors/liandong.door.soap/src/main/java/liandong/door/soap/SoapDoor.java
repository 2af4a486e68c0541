package liandong.door.soap;

import java.util.function.Supplier;
import liandong.calendar.CalendarBook;
import liandong.cases.CaseHandling;
import liandong.cases.MonthStatistics;
import liandong.county.law.Counties;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Opens {@code /case/v1}, {@code /catalogue/v1} and {@code /calendar/v1} below CXF's servlet, and
 * closes them with the component: the addresses are there exactly as long as cases can be handled.
 */
@Component(
    service = {},
    immediate = true)
public final class SoapDoor {
  private final OwnBus bus = new OwnBus();
  private final Endpoints endpoints;

  @Activate
  public SoapDoor(
      @Reference CaseHandling handling,
      @Reference MonthStatistics statistics,
      @Reference Counties counties,
      @Reference CalendarBook calendars) {
    Supplier<Endpoints> open =
        () -> Endpoints.ofCases(bus.bus(), handling, statistics, counties, calendars);
    endpoints = OwnBus.withOurClasses(open);
  }

  @Deactivate
  void close() {
    endpoints.close();
    bus.close();
  }
}
