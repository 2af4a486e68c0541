package liandong.county.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import liandong.evidence.Bilingual;
import liandong.places.Division;
import liandong.places.DivisionCode;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.places.Places;
import liandong.places.ServicePoint;
import liandong.places.Window;

/** Divisions, service points and windows, each on the ones before. */
final class PlaceTables {
  private static final String TWELVE_DIGITS = "write the 12 digits of its statistical code";

  private final Map<String, Level> levels = new HashMap<>();
  private final List<Division> divisions = new ArrayList<>();
  private final List<ServicePoint> points = new ArrayList<>();
  private final List<Window> windows = new ArrayList<>();
  private final Ids pointIds;

  private PlaceTables(Ids pointIds) {
    this.pointIds = pointIds;
  }

  static PlaceTables read(Table divisionTable, Table pointTable, Table windowTable, Ids domainIds) {
    Ids divisionIds = Ids.of(divisionTable, "code");
    Ids pointIds = Ids.of(pointTable, "id");
    PlaceTables tables = new PlaceTables(pointIds);
    tables.divisions(divisionTable, divisionIds);
    tables.points(pointTable, divisionIds);
    tables.windows(windowTable, pointIds, domainIds);
    return tables;
  }

  Ids pointIds() {
    return pointIds;
  }

  /** The level of a service point, where its row could be read. */
  Optional<Level> levelOf(String point) {
    return points.stream()
        .filter(each -> each.id().value().equals(point))
        .map(ServicePoint::level)
        .findFirst();
  }

  /** Asked only when no table had a fault. */
  Places places() {
    return new Places(divisions, points, windows);
  }

  private void divisions(Table table, Ids ids) {
    // A parent may stand below its children.
    for (Row row : table.rows()) {
      row.oneOf("level", Level.class).ifPresent(level -> levels.put(row.text("code"), level));
    }
    // One name may come back under another code later on, so the first day belongs to it.
    Once names = new Once("the name", "two divisions of one parent differ in name or first day");
    for (Row row : table.rows()) {
      Optional<DivisionCode> code = row.made("code", TWELVE_DIGITS, DivisionCode::new);
      Optional<DivisionCode> parent = row.madeIfFilled("parent", TWELVE_DIGITS, DivisionCode::new);
      Optional<LocalDate> from = row.date("valid_from");
      Optional<LocalDate> to = row.date("valid_to");
      Optional<String> name = row.filled("name");
      Optional<Level> level = Optional.ofNullable(levels.get(row.text("code")));
      name.ifPresent(each -> names.take(row, each, row.text("parent"), row.text("valid_from")));
      parent.ifPresent(each -> ids.mustHave(row, "parent", each.value()));
      level.ifPresent(each -> parentIsAbove(row, each));
      if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
        row.fault(
            "the last day " + to.get() + " lies before the first, " + from.get(),
            "exchange valid_from and valid_to");
      }
      row.whole(() -> new Division(code.get(), parent, level.get(), name.get(), from, to))
          .ifPresent(divisions::add);
    }
  }

  private void parentIsAbove(Row row, Level level) {
    String parent = row.text("parent");
    if (level == Level.COUNTY) {
      if (!parent.isEmpty()) {
        row.fault("a county has the parent '" + parent + "'", "leave the parent of a county blank");
      }
      return;
    }
    Level above = Level.values()[level.ordinal() - 1];
    Level actual = levels.getOrDefault(parent, above);
    if (parent.isEmpty()) {
      row.fault(
          "a " + Row.word(level) + " has no parent", "name the " + Row.word(above) + " above");
    } else if (actual != above) {
      row.fault(
          "the parent '" + parent + "' of a " + Row.word(level) + " is a " + Row.word(actual),
          "name the " + Row.word(above) + " above");
    }
  }

  private void points(Table table, Ids divisionIds) {
    Once names = new Once("the name", "give each service point of a division a name of its own");
    Once served = new Once("a service point for division", "keep one service point for a division");
    for (Row row : table.rows()) {
      Optional<PlaceId> id = row.made("id", "letters, digits and -, at most 40", PlaceId::new);
      Optional<DivisionCode> division = row.made("division", TWELVE_DIGITS, DivisionCode::new);
      Optional<Level> level = row.oneOf("level", Level.class);
      Optional<Bilingual> name = row.words("name");
      division.ifPresent(
          each -> {
            divisionIds.mustHave(row, "division", each.value());
            served.take(row, each.value());
            name.ifPresent(words -> names.take(row, words.zh(), each.value()));
            level.ifPresent(own -> sameLevel(row, own, each.value()));
          });
      row.whole(() -> new ServicePoint(id.get(), division.get(), level.get(), name.get()))
          .ifPresent(points::add);
    }
  }

  private void sameLevel(Row row, Level level, String division) {
    Level ofDivision = levels.getOrDefault(division, level);
    if (ofDivision != level) {
      row.fault(
          "the level is "
              + Row.word(level)
              + ", but '"
              + division
              + "' is a "
              + Row.word(ofDivision),
          "write " + Row.word(ofDivision) + ", or name another division");
    }
  }

  private void windows(Table table, Ids pointIds, Ids domainIds) {
    Once ids = new Once("the window", "give each window of a service point an id of its own");
    Once names = new Once("the name", "give each window of a service point a name of its own");
    for (Row row : table.rows()) {
      Optional<PlaceId> place = row.made("place", "the id of its service point", PlaceId::new);
      Optional<Bilingual> name = row.words("name");
      Optional<String> id = row.filled("id");
      List<String> domains = row.parts("domains");
      boolean parallel = row.yesIfFilled("parallel");
      place.ifPresent(
          each -> {
            pointIds.mustHave(row, "place", each.value());
            id.ifPresent(own -> ids.take(row, own, each));
            name.ifPresent(words -> names.take(row, words.zh(), each));
          });
      domains.forEach(domain -> domainIds.mustHave(row, "domains", domain));
      row.whole(() -> new Window(place.get(), id.get(), name.get(), Set.copyOf(domains), parallel))
          .ifPresent(windows::add);
    }
  }
}
