package liandong.county.swap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import liandong.calendar.CalendarBook;
import liandong.cases.CaseFact;
import liandong.cases.Deadline;
import liandong.cases.ItemEssence;
import liandong.cases.KeptEvent;
import liandong.cases.Now;
import liandong.cases.Refusal;
import liandong.cases.Rerun;
import liandong.cases.RulePin;
import liandong.cases.ServiceCase;
import liandong.catalogue.Delegation;
import liandong.catalogue.ItemDifference;
import liandong.catalogue.ServiceItem;
import liandong.county.law.CountyVersion;
import liandong.county.swap.CaseDifference.Found;
import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;
import liandong.evidence.Source;
import liandong.supervision.Cards;
import liandong.supervision.FileFact;
import liandong.supervision.Measure;

/**
 * Tells in what a case would have gone otherwise, had it been opened under another version. Both
 * ways go through the same code as the real work. Pure.
 */
public final class Rehearsing {
  static final Phrasebook BOOK = new Phrasebook(Rehearsing.class, "rehearsal");
  private static final Bilingual NOTHING = Bilingual.same("");

  private final CountyVersion candidate;
  private final Rerun rerun;
  private final Now now;

  public Rehearsing(CountyVersion candidate, CalendarBook calendars, Now now) {
    this.candidate = candidate;
    this.rerun = new Rerun(calendars);
    this.now = now;
  }

  /**
   * @param bases the laws that the case has had, by version
   * @return empty when it goes the same way
   */
  public Optional<CaseDifference> compare(
      List<KeptEvent> record, Map<RulePin, CountyVersion> bases) {
    List<Rerun.Step> steps = rerun.course(record, candidate, bases);
    List<Found> found = new ArrayList<>();
    for (Rerun.Step step : steps) {
      if (!step.isAsRecorded() && !(step.recorded().fact() instanceof CaseFact.LawChanged)) {
        found.addAll(differences(step, bases.get(step.recorded().pin())));
      }
    }
    Rerun.Step last = steps.get(steps.size() - 1);
    boolean whole = steps.size() == record.size() && last.refusal().isEmpty();
    ServiceCase is = whole ? last.then() : ServiceCase.replay(record);
    if (whole) {
      int seq = last.recorded().seq();
      found.addAll(cards(seq, is, bases.get(is.pin()), last.after().orElseThrow()));
    }
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CaseDifference(is.number(), is.pin(), is.item().id(), is.state().isOpen(), found));
  }

  /**
   * In what an open case is another one once it is moved under the candidate.
   *
   * @param was under its law, {@code base}
   */
  public List<Found> moved(ServiceCase was, ServiceCase is, CountyVersion base) {
    List<Found> found = new ArrayList<>(items(was.item(), is.item(), base));
    found.addAll(dates(is.seq(), was, is));
    found.addAll(cards(is.seq(), was, base, is));
    return List.copyOf(found);
  }

  private List<Found> differences(Rerun.Step step, CountyVersion base) {
    int seq = step.recorded().seq();
    if (step.refusal().isPresent()) {
      Refusal no = step.refusal().get();
      return List.of(
          new Found(
              seq,
              Aspect.REFUSAL,
              BOOK.say("step", seq),
              BOOK.say("done"),
              no.sentence(),
              no.source().orElseGet(() -> document(BOOK.say("rules"), no.code().name()))));
    }
    List<Found> found = new ArrayList<>();
    ServiceCase after = step.after().orElseThrow();
    if (seq == 1) {
      found.addAll(items(step.then().item(), after.item(), base));
      found.addAll(routes(step.then().item(), after.item()));
    }
    found.addAll(dates(seq, step.then(), after));
    found.addAll(silence(seq, step.recorded().fact(), after));
    if (found.isEmpty() && !isTheItemsVersionAlone(step, after)) {
      found.add(
          new Found(
              seq, Aspect.OTHER, BOOK.say("step", seq), NOTHING, NOTHING, document(rules(), "")));
    }
    return found;
  }

  /** The same content under another number of version changes nothing for the case. */
  private static boolean isTheItemsVersionAlone(Rerun.Step step, ServiceCase after) {
    return step.recorded().seq() == 1
        && after.item().limits().equals(step.then().item().limits())
        && after.item().access().equals(step.then().item().access());
  }

  // ---- what the item says -----------------------------------------------------------------

  private List<Found> items(ItemEssence was, ItemEssence is, CountyVersion base) {
    Optional<ServiceItem> before = base.itemVersion(was.id(), was.version());
    Optional<ServiceItem> after = candidate.itemVersion(is.id(), is.version());
    if (before.isEmpty() || after.isEmpty()) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    for (ItemDifference.Field each : ItemDifference.between(before.get(), after.get()).fields()) {
      found.add(
          new Found(
              1,
              Aspect.of(each.column()),
              each.label(),
              each.before(),
              each.after(),
              document(BOOK.say("list"), is.id().value())));
    }
    return found;
  }

  private static List<Found> routes(ItemEssence was, ItemEssence is) {
    List<Found> found = new ArrayList<>();
    for (Delegation each : is.delegations()) {
      if (!was.delegations().contains(each)) {
        found.add(route(NOTHING, BOOK.say("delegation", each.kind().text()), each.document()));
      }
    }
    for (Delegation each : was.delegations()) {
      if (!is.delegations().contains(each)) {
        found.add(route(BOOK.say("delegation", each.kind().text()), NOTHING, each.document()));
      }
    }
    return found;
  }

  private static Found route(Bilingual before, Bilingual after, Source document) {
    return new Found(1, Aspect.ROUTE, BOOK.say("aspect.ROUTE"), before, after, document);
  }

  // ---- dates ------------------------------------------------------------------------------

  /**
   * Where one has no such deadline, what made the difference is another aspect of the same step.
   */
  private static List<Found> dates(int seq, ServiceCase then, ServiceCase after) {
    List<Found> found = new ArrayList<>();
    Map<String, Deadline> was = byName(then);
    Map<String, Deadline> is = byName(after);
    for (Map.Entry<String, Deadline> each : was.entrySet()) {
      Optional<Deadline> other = Optional.ofNullable(is.get(each.getKey()));
      if (other.filter(each.getValue()::equals).isEmpty()) {
        Deadline one = other.orElse(each.getValue());
        found.add(
            date(
                seq,
                one,
                Bilingual.same(each.getValue().due().date().toString()),
                other.map(due -> Bilingual.same(due.due().date().toString())).orElse(NOTHING),
                after.sourceOf(one)));
      }
    }
    for (Map.Entry<String, Deadline> each : is.entrySet()) {
      if (!was.containsKey(each.getKey())) {
        Deadline one = each.getValue();
        found.add(
            date(
                seq,
                one,
                NOTHING,
                Bilingual.same(one.due().date().toString()),
                after.sourceOf(one)));
      }
    }
    return found;
  }

  private static Found date(
      int seq, Deadline one, Bilingual before, Bilingual after, Source because) {
    return new Found(seq, Aspect.DATE, one.kind().text(), before, after, because);
  }

  private static Map<String, Deadline> byName(ServiceCase current) {
    return current.deadlines().stream()
        .collect(Collectors.toMap(Deadline::name, each -> each, (one, other) -> one, TreeMap::new));
  }

  private static List<Found> silence(int seq, CaseFact recorded, ServiceCase after) {
    if (!(recorded instanceof CaseFact.Accepted was)) {
      return List.of();
    }
    Optional<Source> is = after.accepted().flatMap(CaseFact.Accepted::silence);
    if (is.equals(was.silence())) {
      return List.of();
    }
    return List.of(
        new Found(
            seq,
            Aspect.SILENCE,
            BOOK.say("aspect.SILENCE"),
            was.silence().map(each -> Bilingual.same(each.toString())).orElse(NOTHING),
            is.map(each -> Bilingual.same(each.toString())).orElse(NOTHING),
            is.or(was::silence).orElseThrow()));
  }

  // ---- cards ------------------------------------------------------------------------------

  private List<Found> cards(int seq, ServiceCase then, CountyVersion base, ServiceCase after) {
    List<String> was = given(then, base);
    List<String> is = given(after, candidate);
    if (was.equals(is)) {
      return List.of();
    }
    return List.of(
        new Found(
            seq,
            Aspect.CARD,
            BOOK.say("aspect.CARD"),
            Bilingual.same(String.join(" ", was)),
            Bilingual.same(String.join(" ", is)),
            candidate.supervision().source()));
  }

  /** The cards that the clocks of the case give now. */
  private List<String> given(ServiceCase current, CountyVersion version) {
    Measure measure = new Measure(version.supervision(), now.calendar(), version.places());
    return Cards.dueAt(current, now.at(), measure).stream().map(Rehearsing::card).sorted().toList();
  }

  private static String card(FileFact.CardGiven card) {
    return card.colour() + ":" + card.trigger();
  }

  // ---- sources ----------------------------------------------------------------------------

  private Bilingual rules() {
    return BOOK.say("rules");
  }

  /** The candidate's own list or rules, which carry their law themselves. */
  private Source document(Bilingual what, String place) {
    return new Source(
        BOOK.say("document", candidate.data().profile().name(), candidate.pin().version(), what),
        place,
        NOTHING);
  }
}
