package liandong.county.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import liandong.county.site.Equipment;
import liandong.county.site.Grade;
import liandong.county.site.Location;
import liandong.county.site.Oversight;
import liandong.county.site.Premises;
import liandong.county.site.Served;
import liandong.county.site.Settlement;
import liandong.county.site.Site;
import liandong.county.site.Siting;
import liandong.county.site.StationPart;
import liandong.county.site.Works;
import liandong.county.site.WorksKind;
import liandong.places.PlaceId;

/** What is said of the service points, a row for each; a blank cell says that nobody has said. */
final class SiteTable {
  /** What was looked for and is not there. */
  private static final Set<String> NOTHING = Set.of("无", "none");

  private static final Pattern YUAN = Pattern.compile("[0-9]{1,9}");

  private SiteTable() {}

  static List<Site> read(Table table, PlaceTables places) {
    Ids.of(table, "place");
    List<Site> sites = new ArrayList<>();
    for (Row row : table.rows()) {
      Optional<PlaceId> place = places.named(row, "place");
      Served served = served(row);
      Premises premises = premises(row);
      Works works = works(row);
      Oversight oversight = oversight(row);
      Optional<LocalDate> liveOn = row.date("live_on");
      String sitting = row.text("sitting_hours");
      boolean generated = row.yesIfFilled("generated");
      // A service point with a fault of its own is told in its own table.
      row.whole(() -> places.point(place.get().value()))
          .flatMap(point -> point)
          .map(
              point ->
                  new Site(point, served, premises, works, oversight, liveOn, sitting, generated))
          .ifPresent(sites::add);
    }
    return sites;
  }

  private static Served served(Row row) {
    return new Served(
        row.oneOfIfFilled("settlement", Settlement.class),
        row.numberIfFilled("population"),
        row.numberIfFilled("departments"),
        row.numberIfFilled("staff"));
  }

  private static Premises premises(Row row) {
    return new Premises(
        row.numberIfFilled("area"),
        row.oneOfIfFilled("location", Location.class),
        row.oneOfIfFilled("siting", Siting.class),
        found(row, "parts", () -> row.anyOf("parts", StationPart.class)),
        found(row, "equipment", () -> row.anyOf("equipment", Equipment.class)),
        row.text("sign"),
        row.text("logo"));
  }

  private static Works works(Row row) {
    Works works =
        new Works(
            row.oneOfIfFilled("works", WorksKind.class),
            row.oneOfIfFilled("grade", Grade.class),
            row.madeIfFilled("cost", "yuan", SiteTable::yuan),
            row.date("design_recorded_on"),
            row.date("design_approved_on"),
            row.date("begun_on"),
            row.date("finished_on"));
    inOrder(row, "design_recorded_on", "design_approved_on");
    inOrder(row, "begun_on", "finished_on");
    return works;
  }

  private static void inOrder(Row row, String first, String second) {
    Optional<LocalDate> from = DayText.read(row.text(first));
    Optional<LocalDate> to = DayText.read(row.text(second));
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      row.fault(
          second,
          Flaw.of("days-reversed", to.get(), from.get(), row.named(first), row.named(second)));
    }
  }

  private static Oversight oversight(Row row) {
    return new Oversight(
        new HashSet<>(row.parts("teams")),
        new HashSet<>(row.parts("sign_offs")),
        row.date("accepted_on"),
        found(row, "checklist", () -> new HashSet<>(row.parts("checklist"))),
        row.text("reason"));
  }

  private static Integer yuan(String text) {
    if (!YUAN.matcher(text).matches()) {
      throw new IllegalArgumentException("'" + text + "' is no amount in yuan");
    }
    return Integer.valueOf(text);
  }

  private static <T> Optional<Set<T>> found(Row row, String column, Supplier<Set<T>> cell) {
    String text = row.text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(NOTHING.contains(text) ? Set.of() : cell.get());
  }
}
