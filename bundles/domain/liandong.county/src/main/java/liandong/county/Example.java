package liandong.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.county.site.Deviation;
import liandong.county.site.Site;
import liandong.county.site.Weight;
import liandong.evidence.Bilingual;
import liandong.places.DivisionCode;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.places.ServicePoint;

/**
 * A service point that nobody has built, and what a clause says of it; so that a clause says by
 * itself on which side of its boundaries something lies.
 *
 * @param heaviest what is heaviest among what it finds; empty where it finds nothing
 */
public record Example(Site site, LocalDate day, Optional<Weight> heaviest) {
  /** A day on which whatever the five documents ask for is due. */
  public static final LocalDate DAY = LocalDate.of(2020, 1, 2);

  public static Example fits(Site site) {
    return new Example(site, DAY, Optional.empty());
  }

  public static Example deviates(Weight weight, Site site) {
    return new Example(site, DAY, Optional.of(weight));
  }

  public Example on(LocalDate other) {
    return new Example(site, other, heaviest);
  }

  /** The centre of a town, of which nothing is said. */
  public static Site town() {
    return Site.unsaid(point(Level.TOWN, "示例镇便民服务中心", "Example Town Centre"));
  }

  /** The point of a village, of which nothing is said. */
  public static Site village() {
    return Site.unsaid(point(Level.VILLAGE, "示例村便民服务点", "Example Village Point"));
  }

  /** The same under another name, where a clause reads names. */
  public static Site named(Level level, String name) {
    return Site.unsaid(point(level, name, "Example"));
  }

  private static ServicePoint point(Level level, String zh, String en) {
    return new ServicePoint(
        new PlaceId("example"), new DivisionCode("990001100000"), level, new Bilingual(zh, en));
  }

  boolean holdsFor(List<Deviation> found) {
    return found.stream().map(Deviation::weight).min(Weight::compareTo).equals(heaviest);
  }
}
