package liandong.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import liandong.cases.CaseNumber;
import liandong.cases.RulePin;
import liandong.catalogue.ItemId;
import liandong.evidence.Bilingual;
import liandong.evidence.Sha256;
import liandong.evidence.Source;
import liandong.places.CountyId;
import liandong.places.PlaceId;

/**
 * What stands in a file. Facts carry the owners, dates and sentences that held when they were
 * written, so that a file can be read without the county's policy.
 */
public sealed interface FileFact {
  /**
   * All that it says of one kind, in the order in which it is written: its words, its owners, its
   * source. What it does not say is left out.
   */
  default <T> List<T> all(Class<T> kind) {
    return Particulars.of(this, kind);
  }

  /** What such a fact is called. */
  default Bilingual title() {
    return Sentences.BOOK.say("fact." + getClass().getSimpleName());
  }

  /** Whether its words are those of somebody from outside, which not everybody may read. */
  default boolean quotesSomebody() {
    return this instanceof Opening || this instanceof CalledBack;
  }

  /** The first of {@link #all}. */
  default <T> Optional<T> says(Class<T> kind) {
    return all(kind).stream().findFirst();
  }

  /** A fact that opens a file. */
  sealed interface Opening extends FileFact {
    FileState state();

    Owner owner();

    List<Duty> duties();

    List<CaseNumber> cases();

    /** A word by which lists and counts tell files of one kind apart. */
    String subject();
  }

  /** An opening that nobody asked for: the record of a case shows it. */
  sealed interface Finding extends Opening {
    FileId id(CountyId county);
  }

  /** A fact in a file that is there. What it does not say stays as it was. */
  sealed interface Later extends FileFact {
    FileState stateAfter(SupervisionFile before);

    default Owner ownerAfter(SupervisionFile before) {
      return before.owner();
    }

    default Optional<Owner> offeredToAfter(SupervisionFile before) {
      return Optional.empty();
    }

    default List<Duty> dutiesAfter(SupervisionFile before) {
      return stateAfter(before).isOpen() ? before.duties() : List.of();
    }

    /** The case that the file is about since, beside those before. */
    default Optional<CaseNumber> joining() {
      return Optional.empty();
    }
  }

  // ---- cards ------------------------------------------------------------------------------

  /**
   * @param number the case
   * @param cause what sets this card apart from others of the case: a deadline with its date, an
   *     event, or the command of a supervisor
   * @param rules the law of the case
   * @param owner who got it: who held the case, or took the step
   */
  record CardGiven(
      CardTrigger trigger,
      CardColour colour,
      CaseNumber number,
      String cause,
      Optional<DeadlineRef> deadline,
      RulePin rules,
      PolicyPin policy,
      Source source,
      Bilingual sentence,
      Owner owner,
      Duty appealBy)
      implements Finding {
    @Override
    public FileId id(CountyId county) {
      return FileId.of(county, FileKind.CARD, number.value(), trigger.name(), colour.name(), cause);
    }

    @Override
    public FileState state() {
      return FileState.GIVEN;
    }

    /** The time to appeal is a right and no duty, so that no list calls it overdue. */
    @Override
    public List<Duty> duties() {
      return List.of();
    }

    @Override
    public List<CaseNumber> cases() {
      return List.of(number);
    }

    @Override
    public String subject() {
      return colour + "." + trigger;
    }
  }

  /**
   * @param judge who has the file until the appeal is decided
   */
  record CardAppealed(Words reason, Owner judge, Duty decideBy) implements Later {
    @Override
    public FileState stateAfter(SupervisionFile before) {
      return FileState.APPEALED;
    }

    @Override
    public Owner ownerAfter(SupervisionFile before) {
      return judge;
    }

    @Override
    public List<Duty> dutiesAfter(SupervisionFile before) {
      return List.of(decideBy);
    }
  }

  /**
   * @param upheld whether the card stands; if not it is withdrawn, and stays on record as such
   */
  record AppealDecided(boolean upheld, Words reason) implements Later {
    @Override
    public FileState stateAfter(SupervisionFile before) {
      return upheld ? FileState.UPHELD : FileState.WITHDRAWN;
    }

    /** It goes back to whom the card was given. */
    @Override
    public Owner ownerAfter(SupervisionFile before) {
      return before.opening().owner();
    }
  }

  // ---- accountability ---------------------------------------------------------------------

  /**
   * @param seq the event by which the case was decided or closed too late
   * @param overrun the deadlines that had passed by then
   * @param on the day of that event
   * @param principal 主要负责人; empty while the county has named nobody
   * @param inCharge 分管责任人; likewise
   * @param direct 直接责任人: who held the case when the earliest of them ran over
   * @param owner who sees to it that the persons are named
   */
  record AccountabilityOpened(
      CaseNumber number,
      int seq,
      List<DeadlineRef> overrun,
      LocalDate on,
      RulePin rules,
      PolicyPin policy,
      Source source,
      Bilingual sentence,
      Optional<String> principal,
      Optional<String> inCharge,
      Owner direct,
      Owner owner,
      Duty nameBy)
      implements Finding {
    public AccountabilityOpened {
      overrun = List.copyOf(overrun);
      if (overrun.isEmpty()) {
        throw new IllegalArgumentException("case " + number + " overran no deadline");
      }
    }

    @Override
    public FileId id(CountyId county) {
      return FileId.of(county, FileKind.ACCOUNTABILITY, number.value(), "event " + seq);
    }

    @Override
    public FileState state() {
      return principal.isPresent() && inCharge.isPresent()
          ? FileState.NAMED
          : FileState.TO_BE_NAMED;
    }

    @Override
    public List<Duty> duties() {
      return state().isOpen() ? List.of(nameBy) : List.of();
    }

    @Override
    public List<CaseNumber> cases() {
      return List.of(number);
    }

    @Override
    public String subject() {
      return overrun.get(0).kind().name();
    }
  }

  /**
   * @param person a staff id
   */
  record PersonNamed(Responsible.Which which, String person) implements Later {
    @Override
    public FileState stateAfter(SupervisionFile before) {
      boolean both =
          before.responsible(Responsible.Which.PRINCIPAL).isPresent()
              || which == Responsible.Which.PRINCIPAL;
      both &=
          before.responsible(Responsible.Which.IN_CHARGE).isPresent()
              || which == Responsible.Which.IN_CHARGE;
      return both ? FileState.NAMED : FileState.TO_BE_NAMED;
    }
  }

  // ---- returned applications --------------------------------------------------------------

  /**
   * The first return to that applicant for that item.
   *
   * @param applicant a digest; no file of supervision holds the number of a document
   * @param owner who returned it
   */
  record ReturnNoted(Sha256 applicant, ItemId item, CaseNumber number, Owner owner)
      implements Finding {
    @Override
    public FileId id(CountyId county) {
      return Returns.id(county, applicant, item);
    }

    @Override
    public FileState state() {
      return FileState.NOTED;
    }

    @Override
    public List<Duty> duties() {
      return List.of();
    }

    @Override
    public List<CaseNumber> cases() {
      return List.of(number);
    }

    @Override
    public String subject() {
      return item.value();
    }
  }

  /** Another return to the same applicant for the same item. */
  record ReturnedAgain(CaseNumber number, Owner by) implements Later {
    @Override
    public FileState stateAfter(SupervisionFile before) {
      return before.state();
    }

    @Override
    public Optional<CaseNumber> joining() {
      return Optional.of(number);
    }
  }

  /** The threshold is reached: somebody by name sees to it from now on. */
  record TrackingBegun(
      int returns, Owner owner, PolicyPin policy, Source source, Bilingual sentence, Duty reportBy)
      implements Later {
    @Override
    public FileState stateAfter(SupervisionFile before) {
      return FileState.TRACKED;
    }

    @Override
    public Owner ownerAfter(SupervisionFile before) {
      return owner;
    }

    @Override
    public List<Duty> dutiesAfter(SupervisionFile before) {
      return List.of(reportBy);
    }
  }

  /** The applicant applies once more while it is tracked. */
  record AppliedAgain(CaseNumber number) implements Later {
    @Override
    public FileState stateAfter(SupervisionFile before) {
      return before.state();
    }

    @Override
    public Optional<CaseNumber> joining() {
      return Optional.of(number);
    }
  }

  record TrackingClosed(Words result) implements Later {
    @Override
    public FileState stateAfter(SupervisionFile before) {
      return FileState.TRACKING_CLOSED;
    }
  }

  /** One of the cases was granted and delivered. */
  record TrackingEnded(CaseNumber delivered) implements Later {
    @Override
    public FileState stateAfter(SupervisionFile before) {
      return FileState.TRACKING_ENDED;
    }
  }

  // ---- complaints -------------------------------------------------------------------------

  /**
   * @param about the place that is complained of
   */
  record ComplaintReceived(
      ComplaintType type,
      Words text,
      Optional<CaseNumber> number,
      Optional<PlaceId> about,
      Optional<Contact> from,
      Owner owner,
      Duty decideBy)
      implements Opening {
    @Override
    public FileState state() {
      return FileState.RECEIVED;
    }

    @Override
    public List<Duty> duties() {
      return List.of(decideBy);
    }

    @Override
    public List<CaseNumber> cases() {
      return number.stream().toList();
    }

    @Override
    public String subject() {
      return type.name();
    }
  }

  record ComplaintAccepted(Owner owner, Duty handleBy) implements Later {
    @Override
    public FileState stateAfter(SupervisionFile before) {
      return FileState.ACCEPTED;
    }

    @Override
    public Owner ownerAfter(SupervisionFile before) {
      return owner;
    }

    @Override
    public List<Duty> dutiesAfter(SupervisionFile before) {
      return List.of(handleBy);
    }
  }

  record ComplaintNotAccepted(Words reason) implements Later {
    @Override
    public FileState stateAfter(SupervisionFile before) {
      return FileState.NOT_ACCEPTED;
    }
  }

  /**
   * @param founded whether the complaint was right
   */
  record ComplaintHandled(boolean founded, Words result) implements Later {
    @Override
    public FileState stateAfter(SupervisionFile before) {
      return FileState.HANDLED;
    }
  }

  // ---- ratings ----------------------------------------------------------------------------

  /**
   * @param from who rated, where that was said; only then a bad rating is followed
   * @param owner who handled it (谁办理、谁负责)
   * @param duties what a named bad rating asks for
   */
  record RatingGiven(
      Occasion occasion,
      Grade overall,
      List<Dimension.Graded> dimensions,
      Optional<Words> words,
      Optional<Contact> from,
      PolicyPin policy,
      Owner owner,
      List<Duty> duties)
      implements Opening {
    public RatingGiven {
      Objects.requireNonNull(overall, "overall");
      dimensions = List.copyOf(dimensions);
      duties = List.copyOf(duties);
    }

    @Override
    public FileState state() {
      return duties.isEmpty() ? FileState.RATED : FileState.TO_PUT_RIGHT;
    }

    @Override
    public List<CaseNumber> cases() {
      return occasion.cases();
    }

    @Override
    public String subject() {
      return overall.name();
    }
  }

  record CalledBack(Words said) implements Later {
    @Override
    public FileState stateAfter(SupervisionFile before) {
      return doneWith(before, Duty.Kind.CALL_BACK).isEmpty()
          ? FileState.PUT_RIGHT
          : FileState.TO_PUT_RIGHT;
    }

    @Override
    public List<Duty> dutiesAfter(SupervisionFile before) {
      return doneWith(before, Duty.Kind.CALL_BACK);
    }
  }

  record Rectified(Words what) implements Later {
    @Override
    public FileState stateAfter(SupervisionFile before) {
      return doneWith(before, Duty.Kind.RECTIFY).isEmpty()
          ? FileState.PUT_RIGHT
          : FileState.TO_PUT_RIGHT;
    }

    @Override
    public List<Duty> dutiesAfter(SupervisionFile before) {
      return doneWith(before, Duty.Kind.RECTIFY);
    }
  }

  private static List<Duty> doneWith(SupervisionFile before, Duty.Kind kind) {
    List<Duty> left = new ArrayList<>(before.duties());
    left.removeIf(each -> each.kind() == kind);
    return List.copyOf(left);
  }

  /** A rating that review found dishonest. It stays on record and counts no more. */
  record RatingExcluded(Words reason) implements Later {
    @Override
    public FileState stateAfter(SupervisionFile before) {
      return FileState.EXCLUDED;
    }
  }

  // ---- first contacts ---------------------------------------------------------------------

  record ContactLogged(Words question, Optional<Contact> from, Owner owner, Duty answerBy)
      implements Opening {
    @Override
    public FileState state() {
      return FileState.WAITING;
    }

    @Override
    public List<Duty> duties() {
      return List.of(answerBy);
    }

    @Override
    public List<CaseNumber> cases() {
      return List.of();
    }

    @Override
    public String subject() {
      return "";
    }
  }

  record Answered(Words answer) implements Later {
    @Override
    public FileState stateAfter(SupervisionFile before) {
      return FileState.ANSWERED;
    }
  }

  record Offered(Owner to) implements Later {
    @Override
    public FileState stateAfter(SupervisionFile before) {
      return FileState.OFFERED;
    }

    @Override
    public Optional<Owner> offeredToAfter(SupervisionFile before) {
      return Optional.of(to);
    }
  }

  record Taken() implements Later {
    @Override
    public FileState stateAfter(SupervisionFile before) {
      return FileState.WAITING;
    }

    @Override
    public Owner ownerAfter(SupervisionFile before) {
      return before.offeredTo().orElseThrow();
    }
  }

  record Declined(Words reason) implements Later {
    @Override
    public FileState stateAfter(SupervisionFile before) {
      return FileState.WAITING;
    }
  }

  record BecameCase(CaseNumber number) implements Later {
    @Override
    public FileState stateAfter(SupervisionFile before) {
      return FileState.BECAME_CASE;
    }

    @Override
    public Optional<CaseNumber> joining() {
      return Optional.of(number);
    }
  }

  // ---- all --------------------------------------------------------------------------------

  /** Somebody else sees to an open file, because a head said so (AB岗). Clocks do not stop. */
  record Reassigned(Owner to, Words reason) implements Later {
    @Override
    public FileState stateAfter(SupervisionFile before) {
      return before.state();
    }

    @Override
    public Owner ownerAfter(SupervisionFile before) {
      return to;
    }

    @Override
    public Optional<Owner> offeredToAfter(SupervisionFile before) {
      return before.offeredTo();
    }
  }
}
