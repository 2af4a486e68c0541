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
import liandong.county.site.Sites;
import liandong.places.Places;
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
    Optional<ProfileFile> profileFile = ProfileFile.read(files, faults);
    Documents documents = profileFile.map(ProfileFile::documents).orElse(Documents.UNREADABLE);
    Optional<CountyProfile> profile = profileFile.flatMap(file -> file.profile(faults));
    Map<TableShape, Table> tables = new EnumMap<>(TableShape.class);
    Codes codes = Codes.read(Table.read(files, TableShape.CODES, Codes.NONE, faults));
    for (TableShape each : TableShape.values()) {
      if (each != TableShape.CODES) {
        tables.put(each, Table.read(files, each, codes, faults));
      }
    }
    Adoption.lay(tables, files, faults);
    ItemSheet.understand(tables);
    Optional<Set<String>> sources = profile.map(each -> each.sources().keySet());
    DomainTable domains = DomainTable.read(tables.get(TableShape.DOMAINS));
    DivisionTable divisions = DivisionTable.read(tables.get(TableShape.DIVISIONS));
    PlaceTables places =
        PlaceTables.read(
            divisions,
            tables.get(TableShape.SERVICE_POINTS),
            tables.get(TableShape.WINDOWS),
            tables.get(TableShape.SERVICE_AREAS),
            domains.ids());
    PeopleTables people =
        PeopleTables.read(
            tables.get(TableShape.POSTS),
            tables.get(TableShape.STAFF),
            tables.get(TableShape.POWERS),
            places,
            domains.ids(),
            documents);
    ItemTables items = ItemTables.read(tables, domains.ids(), sources, files);
    DelegationTable delegations =
        DelegationTable.read(tables.get(TableShape.DELEGATIONS), items, places, documents);
    PlaceItemTable taken =
        PlaceItemTable.read(
            tables.get(TableShape.PLACE_ITEMS), places, items, delegations, sources);
    Sites sites =
        new Sites(
            SiteTable.read(tables.get(TableShape.SITES), places),
            TaskTable.read(tables.get(TableShape.TASKS), places, documents),
            TerminalTable.read(tables.get(TableShape.TERMINALS), places),
            ScoreTable.read(tables.get(TableShape.SCORES), places));
    List<String> order = new ArrayList<>(List.of(ProfileFile.NAME));
    order.addAll(TableShape.files());
    order.addAll(StandardFiles.names());
    if (!faults.isEmpty()) {
      return new Reading.Faulty(faults.inOrderOf(order));
    }
    return new Reading.Whole(
        new CountyData(
            profile.orElseThrow(),
            new Places(
                divisions.divisions(),
                places.points(),
                places.windows(),
                places.areas(),
                people.roster(),
                people.powers()),
            domains.domains(),
            items.catalogue(taken),
            delegations.delegations(),
            sites),
        faults.remarksInOrderOf(order));
  }
}
