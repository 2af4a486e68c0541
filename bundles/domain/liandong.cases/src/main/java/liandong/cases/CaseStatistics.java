package liandong.cases;

import java.time.YearMonth;
import java.util.Map;
import liandong.catalogue.ItemId;
import liandong.places.CountyId;
import liandong.places.PlaceId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What happened in a county, month by month. It is read from what was counted before, so it costs
 * the same however many cases there are; what happened in the last moments may still be missing.
 */
@ProviderType
public interface CaseStatistics {
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

    /** Of all items and places. */
    public Figures whole() {
      return items.values().stream().reduce(Figures.NONE, Figures::plus);
    }
  }
}
