package liandong.cases.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import liandong.cases.Absence;
import liandong.cases.Absences;
import liandong.cases.Actor;
import liandong.cases.Answer;
import liandong.cases.CaseEvent;
import liandong.cases.CaseFact;
import liandong.cases.CaseHandling;
import liandong.cases.CaseNumber;
import liandong.cases.CasePage;
import liandong.cases.CaseQuery;
import liandong.cases.CaseState;
import liandong.cases.Channel;
import liandong.cases.Command;
import liandong.cases.CommandHead;
import liandong.cases.CommandKey;
import liandong.cases.LegalTime;
import liandong.cases.PostCover;
import liandong.cases.Refusal;
import liandong.cases.RefusalCode;
import liandong.cases.Role;
import liandong.cases.ServiceCase;
import liandong.county.law.Counties;
import liandong.evidence.Phrasebook;
import liandong.evidence.Sha256;
import liandong.places.CountyId;
import liandong.places.PlaceId;
import liandong.places.ServicePoint;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Moves the cases of who is away to who covers, each by a step of its own that stands in its
 * record. What a crash leaves undone of an absence is done with the next look of {@link #tick}, of
 * a return when it is said again.
 */
@Component(service = {PostCover.class, PostDesk.class})
public final class PostDesk implements PostCover {
  private static final Phrasebook BOOK = new Phrasebook(Refusal.class, "refusals");
  private static final String CLIENT = "cover";
  private static final int PAGE = 200;
  private static final Set<CaseState> OPEN =
      EnumSet.allOf(CaseState.class).stream()
          .filter(CaseState::isOpen)
          .collect(Collectors.toUnmodifiableSet());

  private final Absences absences;
  private final CaseHandling cases;
  private final Counties counties;
  private final Clock clock;

  @Activate
  public PostDesk(
      @Reference Absences absences, @Reference CaseHandling cases, @Reference Counties counties) {
    this(absences, cases, counties, Clock.systemUTC());
  }

  PostDesk(Absences absences, CaseHandling cases, Counties counties, Clock clock) {
    this.absences = absences;
    this.cases = cases;
    this.counties = counties;
    this.clock = clock;
  }

  @Override
  public Told away(CountyId county, PlaceId place, String person, String cover) {
    if (person.equals(cover)) {
      return no(RefusalCode.SELF_COVER, person);
    }
    Optional<Absence> already = of(county, place, person);
    if (already.isPresent()) {
      return already.get().cover().equals(cover)
          ? new Noted(already.get(), toCover(already.get()))
          : no(RefusalCode.AWAY_ALREADY, person, already.get().cover());
    }
    if (of(county, place, cover).isPresent()) {
      return no(RefusalCode.COVER_AWAY, cover);
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Optional<Refusal> stranger = notOnRoster(county, place, cover, LegalTime.dayOf(now));
    if (stranger.isPresent()) {
      return new NotNoted(stranger.get());
    }
    String id = Sha256.of(county + "|" + place + "|" + person + "|" + now).value().substring(0, 16);
    Absence absence = new Absence(county, id, place, person, cover, now, Optional.empty());
    absences.keep(absence);
    return new Noted(absence, toCover(absence));
  }

  /** Who covers works there: otherwise the cases would lie with somebody who may not touch them. */
  private Optional<Refusal> notOnRoster(
      CountyId county, PlaceId place, String cover, LocalDate day) {
    return counties
        .active(county)
        .filter(version -> version.places().roster().isKept(place, day))
        .filter(version -> !version.places().roster().isThere(cover, place, day))
        .map(
            version ->
                Refusal.of(
                    RefusalCode.NOT_ON_ROSTER,
                    cover,
                    version.places().point(place).map(ServicePoint::name).orElseThrow(),
                    day,
                    String.join("、", version.places().roster().people(place, day))));
  }

  @Override
  public Told back(CountyId county, PlaceId place, String person) {
    Optional<Absence> away = of(county, place, person);
    if (away.isEmpty()) {
      return lastOf(county, place, person)
          .map(ended -> (Told) new Noted(ended, backToPerson(ended)))
          .orElseGet(() -> no(RefusalCode.NOT_AWAY, person));
    }
    Absence ended = away.get().ended(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    absences.keep(ended);
    return new Noted(ended, backToPerson(ended));
  }

  @Override
  public List<Absence> absences(CountyId county, int most) {
    return absences.of(county, most);
  }

  /** What came to somebody who is away since the last look goes to who covers. */
  void tick() {
    absences.open().forEach(this::toCover);
  }

  private Optional<Absence> of(CountyId county, PlaceId place, String person) {
    return absences.open().stream()
        .filter(each -> each.county().equals(county))
        .filter(each -> each.place().equals(place) && each.person().equals(person))
        .findFirst();
  }

  /** The last absence, so that a return that was cut short can be said again and is finished. */
  private Optional<Absence> lastOf(CountyId county, PlaceId place, String person) {
    return absences.of(county, PAGE).stream()
        .filter(each -> each.place().equals(place) && each.person().equals(person))
        .findFirst();
  }

  private List<CaseNumber> toCover(Absence absence) {
    return heldBy(absence, absence.person()).stream()
        .filter(each -> assign(absence, each, absence.cover(), "cover.away"))
        .toList();
  }

  private List<CaseNumber> backToPerson(Absence absence) {
    return heldBy(absence, absence.cover()).stream()
        .filter(each -> cameBy(absence, each))
        .filter(each -> assign(absence, each, absence.person(), "cover.back"))
        .toList();
  }

  private List<CaseNumber> heldBy(Absence absence, String person) {
    CaseQuery held =
        new CaseQuery(
            absence.county(),
            OPEN,
            Optional.of(absence.place()),
            Optional.of(person),
            Optional.empty(),
            Optional.empty(),
            PAGE);
    // All of them before the first is moved, for a case that goes is on no later page.
    return CasePage.all(held, cases::list).map(CasePage.Line::number).toList();
  }

  /** Whether the case is with the cover because of that absence, and not of its own. */
  private boolean cameBy(Absence absence, CaseNumber number) {
    List<CaseEvent> events = cases.history(absence.county(), number);
    for (int i = events.size() - 1; i >= 0; i--) {
      CaseEvent event = events.get(i);
      if (event.fact() instanceof CaseFact.Assigned) {
        return event.key().client().equals(CLIENT)
            && event.key().key().startsWith(absence.id() + ":");
      }
      if (event.fact() instanceof CaseFact.TakenOver) {
        return false;
      }
    }
    return false;
  }

  private boolean assign(Absence absence, CaseNumber number, String to, String why) {
    Optional<ServiceCase> current = cases.find(absence.county(), number);
    if (current.isEmpty()) {
      return false;
    }
    // The number of the case is in the digest: a county's own numbers may be long.
    String key =
        absence.id() + ":" + Sha256.of(number + "|" + current.get().seq()).value().substring(0, 32);
    CommandHead head =
        new CommandHead(
            new CommandKey(CLIENT, key),
            absence.county(),
            new Actor("system", Role.SYSTEM, absence.place(), Optional.empty()),
            Channel.TIMER,
            Optional.of(BOOK.say(why, absence.person(), absence.cover()).toString()));
    return cases.handle(new Command.Assign(head, number, to)) instanceof Answer.Done;
  }

  private static Told no(RefusalCode code, Object... facts) {
    return new NotNoted(Refusal.of(code, facts));
  }
}
