package liandong.county.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import liandong.evidence.Bilingual;
import liandong.places.DivisionCode;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.places.ServiceArea;
import liandong.places.ServicePoint;
import liandong.places.Validity;
import liandong.places.Window;

/** Service points, their windows and what each of them serves, on the divisions. */
final class PlaceTables {
  private final DivisionTable divisions;
  private final Ids ids;
  private final Map<String, Level> levels = new HashMap<>();
  private final Map<String, Validity> validities = new HashMap<>();
  private final List<ServicePoint> points = new ArrayList<>();
  private final List<Window> windows = new ArrayList<>();
  private final List<ServiceArea> areas = new ArrayList<>();
  private final Map<String, List<AreaRow>> areaRows = new LinkedHashMap<>();
  private final Map<String, Set<String>> windowIds = new HashMap<>();

  private record AreaRow(Row row, Validity validity) {
    private LocalDate first() {
      return validity.from().orElse(LocalDate.MIN);
    }
  }

  private PlaceTables(DivisionTable divisions, Ids ids) {
    this.divisions = divisions;
    this.ids = ids;
  }

  static PlaceTables read(
      DivisionTable divisions,
      Table pointTable,
      Table windowTable,
      Table areaTable,
      Ids domainIds) {
    PlaceTables tables = new PlaceTables(divisions, Ids.of(pointTable, "id"));
    tables.points(pointTable);
    tables.windows(windowTable, domainIds);
    tables.areas(areaTable);
    return tables;
  }

  Ids pointIds() {
    return ids;
  }

  /** The service point that the cell names; one that is not there is a fault of it. */
  Optional<PlaceId> named(Row row, String column) {
    Optional<PlaceId> place = row.made(column, "place-id", PlaceId::new);
    place.ifPresent(each -> ids.mustHave(row, column, each.value()));
    return place;
  }

  /** The level of that service point, where it can be read. */
  Optional<Level> levelOf(String place) {
    return Optional.ofNullable(levels.get(place));
  }

  /** The name of that service point, where it can be read. */
  Optional<ServicePoint> point(String place) {
    return points.stream().filter(each -> each.id().value().equals(place)).findFirst();
  }

  boolean hasWindow(String place, String window) {
    return windowIds.getOrDefault(place, Set.of()).contains(window);
  }

  List<ServicePoint> points() {
    return points;
  }

  List<Window> windows() {
    return windows;
  }

  List<ServiceArea> areas() {
    return areas;
  }

  private void points(Table table) {
    // A place that moved may bear its name again, so the first day belongs to it.
    Once names = new Once("once.place-name");
    for (Row row : table.rows()) {
      Optional<PlaceId> id = row.made("id", "own-place-id", PlaceId::new);
      Optional<DivisionCode> division = row.made("division", "division-code", DivisionCode::new);
      Optional<Level> level = row.oneOf("level", Level.class);
      Optional<Bilingual> name = row.words("name");
      Optional<Validity> validity = row.validity();
      division.ifPresent(
          each -> {
            divisions.ids().mustHave(row, "division", each.value());
            name.ifPresent(
                words -> names.take(row, words.zh(), each.value(), row.text("valid_from")));
            level.ifPresent(own -> sameLevel(row, own, each.value()));
          });
      level.ifPresent(each -> levels.put(row.text("id"), each));
      validity.ifPresent(each -> validities.put(row.text("id"), each));
      row.whole(
              () ->
                  new ServicePoint(
                      id.get(), division.get(), level.get(), name.get(), validity.get()))
          .ifPresent(points::add);
    }
  }

  private void sameLevel(Row row, Level level, String division) {
    Level ofDivision = divisions.levels().getOrDefault(division, level);
    if (ofDivision != level) {
      row.fault(
          Flaw.of("point-level", Vocabulary.said(level), division, Vocabulary.said(ofDivision)));
    }
  }

  private void windows(Table table, Ids domainIds) {
    Once once = new Once("once.window");
    Once names = new Once("once.window-name");
    for (Row row : table.rows()) {
      Optional<PlaceId> place = row.made("place", "place-id.its", PlaceId::new);
      Optional<Bilingual> name = row.words("name");
      Optional<String> id = row.filled("id");
      List<String> domains = row.parts("domains");
      boolean parallel = row.yesIfFilled("parallel");
      place.ifPresent(
          each -> {
            ids.mustHave(row, "place", each.value());
            id.ifPresent(own -> once.take(row, own, each));
            name.ifPresent(words -> names.take(row, words.zh(), each));
          });
      domains.forEach(domain -> domainIds.mustHave(row, "domains", domain));
      windowIds.computeIfAbsent(row.text("place"), key -> new HashSet<>()).add(row.text("id"));
      row.whole(() -> new Window(place.get(), id.get(), name.get(), Set.copyOf(domains), parallel))
          .ifPresent(windows::add);
    }
  }

  // ---- who serves what --------------------------------------------------------------------

  private void areas(Table table) {
    for (Row row : table.rows()) {
      Optional<PlaceId> place = row.made("place", "place-id", PlaceId::new);
      Optional<DivisionCode> division = row.made("division", "division-code", DivisionCode::new);
      Optional<Validity> validity = row.validity();
      place.ifPresent(each -> ids.mustHave(row, "place", each.value()));
      division.ifPresent(
          each -> {
            divisions.ids().mustHave(row, "division", each.value());
            place.ifPresent(at -> sameLevelAs(row, at.value(), each.value()));
            validity.ifPresent(
                own ->
                    areaRows
                        .computeIfAbsent(each.value(), key -> new ArrayList<>())
                        .add(new AreaRow(row, own)));
          });
      validity.ifPresent(own -> isOpenMeanwhile(row, own));
      row.whole(() -> new ServiceArea(place.get(), division.get(), validity.get()))
          .ifPresent(areas::add);
    }
    areaRows.forEach(this::areServedByOneEachDay);
  }

  private void sameLevelAs(Row row, String place, String division) {
    Level ofPoint = levels.get(place);
    Level ofDivision = divisions.levels().get(division);
    if (ofPoint != null && ofDivision != null && ofPoint != ofDivision) {
      row.fault(
          "division",
          Flaw.of("area-level", division, Vocabulary.said(ofDivision), Vocabulary.said(ofPoint)));
    }
  }

  private void isOpenMeanwhile(Row row, Validity own) {
    Validity open = validities.getOrDefault(row.text("place"), Validity.ALWAYS);
    if (!open.contains(own)) {
      row.fault("place", Flaw.of("point-closed", row.text("place")));
    }
  }

  /** From the day on which somebody first serves a division there is one each day, and only one. */
  private void areServedByOneEachDay(String division, List<AreaRow> rows) {
    List<AreaRow> inOrder = rows.stream().sorted(Comparator.comparing(AreaRow::first)).toList();
    for (int i = 1; i < inOrder.size(); i++) {
      AreaRow before = inOrder.get(i - 1);
      AreaRow after = inOrder.get(i);
      if (before.validity().overlaps(after.validity())) {
        Row later = after.row().line() > before.row().line() ? after.row() : before.row();
        Row first = later == after.row() ? before.row() : after.row();
        later.fault("division", Flaw.of("served-twice", division, first.line()));
      } else if (!before.validity().to().get().plusDays(1).equals(after.first())) {
        after
            .row()
            .fault(
                "valid_from",
                Flaw.of(
                    "served-with-gap",
                    division,
                    before.validity().to().get().plusDays(1),
                    after.first().minusDays(1)));
      }
    }
    AreaRow last = inOrder.get(inOrder.size() - 1);
    Optional<LocalDate> end = divisions.validityOf(division).flatMap(Validity::to);
    if (last.validity().to().filter(day -> end.map(day::isBefore).orElse(true)).isPresent()) {
      last.row()
          .fault("valid_to", Flaw.of("served-no-longer", division, last.validity().to().get()));
    }
  }
}
