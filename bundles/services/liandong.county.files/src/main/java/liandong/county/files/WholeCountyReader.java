package liandong.county.files;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import liandong.county.CountyData;
import liandong.county.CountyProfile;
import liandong.county.law.CountyFiles;
import liandong.county.law.CountyReader;
import org.osgi.service.component.annotations.Component;

/**
 * Reads {@code county.yaml} and the tables beside it. A county comes out whole, or not at all and
 * with every fault: what was wrong in one cell never hides what is wrong in another.
 */
@Component
public final class WholeCountyReader implements CountyReader {
  @Override
  public Reading read(CountyFiles files) {
    Faults faults = new Faults();
    Optional<CountyProfile> profile = ProfileFile.read(files, faults);
    Map<TableShape, Table> tables = new EnumMap<>(TableShape.class);
    Codes codes = Codes.read(Table.read(files, TableShape.CODES, Codes.NONE, faults));
    for (TableShape each : TableShape.values()) {
      if (each != TableShape.CODES) {
        tables.put(each, Table.read(files, each, codes, faults));
      }
    }
    ItemSheet.understand(tables);
    Optional<Set<String>> sources = profile.map(each -> each.sources().keySet());
    DomainTable domains = DomainTable.read(tables.get(TableShape.DOMAINS));
    PlaceTables places =
        PlaceTables.read(
            tables.get(TableShape.DIVISIONS),
            tables.get(TableShape.SERVICE_POINTS),
            tables.get(TableShape.WINDOWS),
            domains.ids());
    ItemTables items = ItemTables.read(tables, domains.ids(), sources, files);
    PlaceItemTable taken =
        PlaceItemTable.read(tables.get(TableShape.PLACE_ITEMS), places, items, sources);
    List<String> order = new ArrayList<>(List.of(ProfileFile.NAME));
    order.addAll(TableShape.files());
    if (!faults.isEmpty()) {
      return new Reading.Faulty(faults.inOrderOf(order));
    }
    return new Reading.Whole(
        new CountyData(
            profile.orElseThrow(), places.places(), domains.domains(), items.catalogue(taken)),
        faults.remarksInOrderOf(order));
  }
}
