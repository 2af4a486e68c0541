package liandong.door.soap;

import java.util.function.Supplier;
import liandong.calendar.CalendarBook;
import liandong.cases.CaseHandling;
import liandong.county.law.Counties;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
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
  private final Bus bus;
  private final Endpoints endpoints;

  @Activate
  public SoapDoor(
      @Reference CaseHandling handling,
      @Reference Counties counties,
      @Reference CalendarBook calendars) {
    bus = withOurClasses(() -> BusFactory.newInstance().createBus());
    endpoints = withOurClasses(() -> new Endpoints(bus, handling, counties, calendars));
  }

  @Deactivate
  void close() {
    endpoints.close();
    bus.shutdown(false);
  }

  /** CXF looks for its parts through the thread's class loader, which is anybody's at this time. */
  private static <T> T withOurClasses(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(SoapDoor.class.getClassLoader());
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
