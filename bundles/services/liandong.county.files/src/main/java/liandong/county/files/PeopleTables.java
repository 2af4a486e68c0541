package liandong.county.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.places.Post;
import liandong.places.Posting;
import liandong.places.Power;
import liandong.places.PowerGrant;
import liandong.places.Powers;
import liandong.places.Roster;
import liandong.places.Validity;

/** Posts, who is at them, and what chief representatives may do. Staff ids, never names. */
final class PeopleTables {
  /** The one post that needs no row of its own: a village point has nothing but agents. */
  private static final String AGENT = "agent";

  private final PlaceTables places;
  private final Ids domainIds;
  private final Map<String, Set<String>> postIds = new HashMap<>();
  private final Map<String, Set<String>> staffIds = new HashMap<>();
  private final List<Post> posts = new ArrayList<>();
  private final List<Posting> postings = new ArrayList<>();
  private final List<PowerGrant> grants = new ArrayList<>();

  private PeopleTables(PlaceTables places, Ids domainIds) {
    this.places = places;
    this.domainIds = domainIds;
  }

  static PeopleTables read(
      Table postTable,
      Table staffTable,
      Table powerTable,
      PlaceTables places,
      Ids domainIds,
      Documents documents) {
    PeopleTables tables = new PeopleTables(places, domainIds);
    tables.posts(postTable);
    tables.staff(staffTable);
    tables.powers(powerTable, documents);
    return tables;
  }

  Roster roster() {
    return new Roster(posts, postings);
  }

  Powers powers() {
    return new Powers(grants, roster());
  }

  private Optional<PlaceId> place(Row row) {
    return places.named(row, "place");
  }

  private void posts(Table table) {
    Once ids = new Once("once.post");
    for (Row row : table.rows()) {
      Optional<PlaceId> place = place(row);
      Optional<String> id = row.filled("id");
      Optional<Bilingual> department = row.words("department");
      Optional<Bilingual> name = row.words("name");
      Optional<Integer> headcount = row.number("headcount");
      Bilingual section = new Bilingual(row.text("section_zh"), row.text("section_en"));
      Bilingual duties = new Bilingual(row.text("duties_zh"), row.text("duties_en"));
      id.ifPresent(each -> ids.take(row, each, row.text("place")));
      postIds.computeIfAbsent(row.text("place"), key -> new HashSet<>()).add(row.text("id"));
      row.whole(
              () ->
                  new Post(
                      place.get(),
                      id.get(),
                      department.get(),
                      section,
                      name.get(),
                      headcount.get(),
                      duties))
          .ifPresent(posts::add);
    }
  }

  // ---- staff ------------------------------------------------------------------------------

  private void staff(Table table) {
    for (Row row : table.rows()) {
      Optional<PlaceId> place = place(row);
      Optional<String> person = staffId(row, row.filled("staff"));
      Optional<String> post = row.filled("post");
      Optional<String> window = row.ifFilled("window");
      List<String> skills = row.parts("skills");
      Optional<LocalDate> trainedOn = row.date("trained_on");
      row.filled("valid_from", "blank.first-day");
      Optional<Validity> validity = row.validity();
      post.ifPresent(each -> isPost(row, each));
      window.ifPresent(each -> isWindow(row, each));
      skills.forEach(each -> domainIds.mustHave(row, "skills", each));
      window.ifPresent(each -> isTrained(row, trainedOn, validity.flatMap(Validity::from)));
      staffIds.computeIfAbsent(row.text("place"), key -> new HashSet<>()).add(row.text("staff"));
      row.whole(
              () ->
                  new Posting(
                      place.get(),
                      person.get(),
                      post.get(),
                      window,
                      Set.copyOf(skills),
                      trainedOn,
                      row.text("training"),
                      validity.get()))
          .ifPresent(each -> onceADay(row, each));
    }
  }

  private static Optional<String> staffId(Row row, Optional<String> id) {
    if (id.isPresent() && !Posting.isStaffId(id.get())) {
      row.fault("staff", Flaw.of("not-a-staff-id"));
      return Optional.empty();
    }
    return id;
  }

  private void isPost(Row row, String post) {
    String place = row.text("place");
    boolean agent =
        post.equals(AGENT)
            && places.levelOf(place).filter(level -> level != Level.VILLAGE).isEmpty();
    if (!agent && !postIds.getOrDefault(place, Set.of()).contains(post)) {
      row.fault(
          "post",
          Flaw.of(
              "no-post",
              place,
              post,
              TableShape.POSTS.named(),
              Nearest.said(post, postIds.getOrDefault(place, Set.of()))
                  .orElse(Flaw.say("or.post"))));
    }
  }

  private void isWindow(Row row, String window) {
    if (!places.hasWindow(row.text("place"), window)) {
      row.fault(
          "window", Flaw.of("no-window", row.text("place"), window, TableShape.WINDOWS.named()));
    }
  }

  /** 密云 2013, 四(一)2：上岗前…对工作人员进行相关业务培训. */
  private static void isTrained(Row row, Optional<LocalDate> trainedOn, Optional<LocalDate> first) {
    if (row.text("trained_on").isEmpty()) {
      row.fault("trained_on", Flaw.of("untrained", row.text("staff")));
      return;
    }
    if (row.text("training").isEmpty()) {
      row.fault("training", Flaw.of("training-blank", row.text("staff")));
    }
    if (trainedOn.isPresent() && first.isPresent() && trainedOn.get().isAfter(first.get())) {
      row.fault(
          "trained_on", Flaw.of("trained-late", row.text("staff"), first.get(), trainedOn.get()));
    }
  }

  private void onceADay(Row row, Posting posting) {
    boolean twice =
        postings.stream()
            .anyMatch(
                each ->
                    each.place().equals(posting.place())
                        && each.person().equals(posting.person())
                        && each.post().equals(posting.post())
                        && each.window().equals(posting.window())
                        && each.validity().overlaps(posting.validity()));
    if (twice) {
      row.fault("valid_from", Flaw.of("posted-twice", posting.person()));
    } else {
      postings.add(posting);
    }
  }

  // ---- powers -----------------------------------------------------------------------------

  private void powers(Table table, Documents documents) {
    for (Row row : table.rows()) {
      Optional<PlaceId> place = place(row);
      Optional<String> person = staffId(row, row.ifFilled("staff"));
      Optional<String> post = row.ifFilled("post");
      Optional<Power> power = row.oneOf("power", Power.class);
      List<String> domains = row.parts("domains");
      row.filled("valid_from", "blank.power-from");
      row.filled("valid_to", "blank.power-to");
      Optional<Validity> validity = row.validity();
      Optional<Source> document = documents.find(row, "document");
      if (row.ifFilled("staff").isPresent() == post.isPresent()) {
        row.fault("staff", Flaw.of(post.isPresent() ? "power-of-both" : "power-of-neither"));
      }
      post.ifPresent(each -> isPost(row, each));
      person.ifPresent(each -> isOnRoster(row, each));
      domains.forEach(each -> domainIds.mustHave(row, "domains", each));
      row.whole(
              () ->
                  new PowerGrant(
                      place.get(),
                      power.get(),
                      person,
                      post,
                      Set.copyOf(domains),
                      validity.get(),
                      document.get()))
          .ifPresent(grants::add);
    }
  }

  private void isOnRoster(Row row, String person) {
    if (!staffIds.isEmpty()
        && !staffIds.getOrDefault(row.text("place"), Set.of()).contains(person)) {
      row.fault(
          "staff", Flaw.of("not-on-roster", person, row.text("place"), TableShape.STAFF.named()));
    }
  }
}
