package liandong.cases;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import liandong.catalogue.ItemId;
import liandong.places.CountyId;
import liandong.places.Division;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.places.Places;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What happened in a county, month by month. It is read from what was counted before, so it costs
 * the same however many cases there are; what happened in the last moments may still be missing.
 */
@ProviderType
public interface MonthStatistics {
  /**
   * The figures of these months together.
   *
   * @param to the last month, which may be {@code from}
   */
  Report of(CountyId county, YearMonth from, YearMonth to);

  /**
   * The same figures twice: by what was applied for, and by where it was done.
   *
   * @param items only those with figures
   * @param places only those with figures
   */
  record Report(Map<ItemId, Figures> items, Map<PlaceId, Figures> places) {
    public Report {
      items = Map.copyOf(items);
      places = Map.copyOf(places);
    }

    /**
     * The places again, by the town in which they lie; the county's own stand under the county, and
     * those that the county no longer knows under nothing.
     */
    public Map<Optional<Division>, Figures> towns(Places known) {
      Map<Optional<Division>, Figures> towns = new HashMap<>();
      places.forEach((place, figures) -> towns.merge(town(known, place), figures, Figures::plus));
      return Map.copyOf(towns);
    }

    private static Optional<Division> town(Places known, PlaceId place) {
      Optional<Division> at = known.point(place).flatMap(point -> known.division(point.division()));
      while (at.filter(each -> each.level() == Level.VILLAGE).isPresent()) {
        at = at.flatMap(Division::parent).flatMap(known::division);
      }
      return at;
    }

    /** Of all items and places. */
    public Figures whole() {
      return items.values().stream().reduce(Figures.NONE, Figures::plus);
    }
  }
}
