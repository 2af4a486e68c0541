package liandong.door.soap;

import java.util.function.Supplier;
import liandong.cases.MonthStatistics;
import liandong.cases.PostCover;
import liandong.county.law.Counties;
import liandong.supervision.Supervision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Opens {@code /supervision/v1}. It is a door of its own, so that windows go on with their cases
 * while supervision is away.
 */
@Component(
    service = {},
    immediate = true)
public final class SupervisionDoor {
  private final OwnBus bus = new OwnBus();
  private final Endpoints endpoints;

  @Activate
  public SupervisionDoor(
      @Reference Supervision supervision,
      @Reference PostCover posts,
      @Reference MonthStatistics statistics,
      @Reference Counties counties) {
    Supplier<Endpoints> open =
        () -> Endpoints.ofSupervision(bus.bus(), supervision, posts, statistics, counties);
    endpoints = OwnBus.withOurClasses(open);
  }

  @Deactivate
  void close() {
    endpoints.close();
    bus.close();
  }
}
