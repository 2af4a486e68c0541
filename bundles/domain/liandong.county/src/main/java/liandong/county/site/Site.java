package liandong.county.site;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import liandong.places.Level;
import liandong.places.ServicePoint;

/**
 * What is said of one service point, as far as a document or a town's report says it.
 *
 * @param liveOn from when it records its cases on the platform
 * @param sittingHours when an agent sits there, in words that are shown publicly; blank where
 *     nobody has said
 * @param generated made up, because the document gives a number and not the point itself
 */
public record Site(
    ServicePoint point,
    Served served,
    Premises premises,
    Works works,
    Oversight oversight,
    Optional<LocalDate> liveOn,
    String sittingHours,
    boolean generated) {
  public Site {
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(sittingHours, "sittingHours");
  }

  /** A service point of which nobody has said anything. */
  public static Site unsaid(ServicePoint point) {
    return new Site(
        point,
        Served.UNSAID,
        Premises.UNSAID,
        Works.UNSAID,
        Oversight.UNSAID,
        Optional.empty(),
        "",
        false);
  }

  public boolean isAt(Level level) {
    return point.level() == level;
  }

  public Site with(Served other) {
    return new Site(point, other, premises, works, oversight, liveOn, sittingHours, generated);
  }

  public Site with(Premises other) {
    return new Site(point, served, other, works, oversight, liveOn, sittingHours, generated);
  }

  public Site with(Works other) {
    return new Site(point, served, premises, other, oversight, liveOn, sittingHours, generated);
  }

  public Site with(Oversight other) {
    return new Site(point, served, premises, works, other, liveOn, sittingHours, generated);
  }

  public Site live(LocalDate from) {
    return new Site(
        point, served, premises, works, oversight, Optional.of(from), sittingHours, generated);
  }

  public Site sitting(String hours) {
    return new Site(point, served, premises, works, oversight, liveOn, hours, generated);
  }
}
