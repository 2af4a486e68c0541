package liandong.supervision;

import static liandong.supervision.FileState.ACCEPTED;
import static liandong.supervision.FileState.APPEALED;
import static liandong.supervision.FileState.GIVEN;
import static liandong.supervision.FileState.OFFERED;
import static liandong.supervision.FileState.PUT_RIGHT;
import static liandong.supervision.FileState.RATED;
import static liandong.supervision.FileState.RECEIVED;
import static liandong.supervision.FileState.TO_BE_NAMED;
import static liandong.supervision.FileState.TO_PUT_RIGHT;
import static liandong.supervision.FileState.TRACKED;
import static liandong.supervision.FileState.WAITING;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import liandong.cases.CaseNumber;
import liandong.cases.CommandHead;
import liandong.evidence.CanonicalText;
import liandong.evidence.Sha256;
import liandong.places.PlaceId;

/** Something that somebody wants to do in supervision. What the record shows needs no command. */
public sealed interface SupervisionCommand {
  CommandHead head();

  /** What makes two commands with the same key the same command, or not. */
  default Sha256 content() {
    return Sha256.of(CanonicalText.of((Record) this));
  }

  /** A command that opens a file. */
  sealed interface Opening extends SupervisionCommand {
    /** The case that it is about, if it is about one. */
    Optional<CaseNumber> about();

    /** The file that it opens; a thing that can be said once only has one file. */
    FileId id();
  }

  /** A command to a file that is there. */
  sealed interface Move extends SupervisionCommand {
    FileId file();

    /** In which states it is possible. */
    Set<FileState> from();

    /** Who may do it. */
    By by();

    /** A case that it names, if it names one. */
    default Optional<CaseNumber> naming() {
      return Optional.empty();
    }
  }

  /** Who may do something in a file. */
  enum By {
    /** The person who owns it. */
    OWNER,
    /** The owner, or the head of a window. */
    OWNER_OR_HEAD,
    /** A head. */
    HEAD,
    /** A head, but never the one whom it concerns. */
    ANOTHER_HEAD,
    /** The person to whom it was offered. */
    RECEIVER
  }

  private static FileId ofKey(CommandHead head, FileKind kind) {
    return FileId.of(head.county(), kind, "command", head.key().client(), head.key().key());
  }

  // ---- cards ------------------------------------------------------------------------------

  /** A supervisor gives a card that no record shows: for an illegal fee, say. */
  record GiveCard(
      CommandHead head, CaseNumber number, CardTrigger trigger, CardColour colour, Words why)
      implements Opening {
    @Override
    public Optional<CaseNumber> about() {
      return Optional.of(number);
    }

    String cause() {
      return "command " + head.key().client() + " " + head.key().key();
    }

    @Override
    public FileId id() {
      return FileId.of(
          head.county(), FileKind.CARD, number.value(), trigger.name(), colour.name(), cause());
    }
  }

  /** Whoever got a card appeals. */
  record Appeal(CommandHead head, FileId file, Words why) implements Move {
    @Override
    public Set<FileState> from() {
      return Set.of(GIVEN);
    }

    @Override
    public By by() {
      return By.OWNER;
    }
  }

  /**
   * @param uphold whether the card stands
   */
  record DecideAppeal(CommandHead head, FileId file, boolean uphold, Words why) implements Move {
    @Override
    public Set<FileState> from() {
      return Set.of(APPEALED);
    }

    @Override
    public By by() {
      return By.ANOTHER_HEAD;
    }
  }

  // ---- accountability, tracking -----------------------------------------------------------

  /**
   * @param person a staff id
   */
  record NamePerson(CommandHead head, FileId file, Responsible.Which which, String person)
      implements Move {
    public NamePerson {
      if (!person.matches("[0-9A-Za-z._@-]{1,64}")) {
        throw new IllegalArgumentException("not a staff id: '" + person + "'");
      }
    }

    @Override
    public Set<FileState> from() {
      return Set.of(TO_BE_NAMED);
    }

    @Override
    public By by() {
      return By.OWNER_OR_HEAD;
    }
  }

  record CloseTracking(CommandHead head, FileId file, Words result) implements Move {
    @Override
    public Set<FileState> from() {
      return Set.of(TRACKED);
    }

    @Override
    public By by() {
      return By.OWNER;
    }
  }

  // ---- complaints -------------------------------------------------------------------------

  /**
   * @param place that is complained of
   */
  record Complain(
      CommandHead head,
      ComplaintType type,
      Words text,
      Optional<CaseNumber> about,
      Optional<PlaceId> place,
      Optional<Contact> from)
      implements Opening {
    @Override
    public FileId id() {
      return ofKey(head, FileKind.COMPLAINT);
    }
  }

  /**
   * @param handler who is to handle it; the owner, if nobody is named
   */
  record AcceptComplaint(CommandHead head, FileId file, Optional<Owner> handler) implements Move {
    @Override
    public Set<FileState> from() {
      return Set.of(RECEIVED);
    }

    @Override
    public By by() {
      return By.OWNER_OR_HEAD;
    }
  }

  record DismissComplaint(CommandHead head, FileId file, Words why) implements Move {
    @Override
    public Set<FileState> from() {
      return Set.of(RECEIVED);
    }

    @Override
    public By by() {
      return By.OWNER_OR_HEAD;
    }
  }

  record HandleComplaint(CommandHead head, FileId file, boolean founded, Words result)
      implements Move {
    @Override
    public Set<FileState> from() {
      return Set.of(ACCEPTED);
    }

    @Override
    public By by() {
      return By.OWNER_OR_HEAD;
    }
  }

  // ---- ratings ----------------------------------------------------------------------------

  /**
   * @param from who rates, where that was said (实名)
   */
  record Rate(
      CommandHead head,
      Occasion occasion,
      Grade overall,
      List<Dimension.Graded> dimensions,
      Optional<Words> words,
      Optional<Contact> from)
      implements Opening {
    public Rate {
      dimensions = List.copyOf(dimensions);
      if (dimensions.stream().map(Dimension.Graded::dimension).distinct().count()
          < dimensions.size()) {
        throw new IllegalArgumentException("a dimension is graded once");
      }
    }

    @Override
    public Optional<CaseNumber> about() {
      return occasion.cases().stream().findFirst();
    }

    @Override
    public FileId id() {
      return occasion.id(head.county());
    }
  }

  record CallBack(CommandHead head, FileId file, Words said) implements Move {
    @Override
    public Set<FileState> from() {
      return Set.of(TO_PUT_RIGHT);
    }

    @Override
    public By by() {
      return By.OWNER_OR_HEAD;
    }
  }

  record Rectify(CommandHead head, FileId file, Words what) implements Move {
    @Override
    public Set<FileState> from() {
      return Set.of(TO_PUT_RIGHT);
    }

    @Override
    public By by() {
      return By.OWNER_OR_HEAD;
    }
  }

  record ExcludeRating(CommandHead head, FileId file, Words why) implements Move {
    @Override
    public Set<FileState> from() {
      return Set.of(RATED, TO_PUT_RIGHT, PUT_RIGHT);
    }

    @Override
    public By by() {
      return By.ANOTHER_HEAD;
    }
  }

  // ---- first contacts ---------------------------------------------------------------------

  /** Logged before anything else; who logs it owns it. */
  record LogContact(CommandHead head, Words question, Optional<Contact> from) implements Opening {
    @Override
    public Optional<CaseNumber> about() {
      return Optional.empty();
    }

    @Override
    public FileId id() {
      return ofKey(head, FileKind.FIRST_CONTACT);
    }
  }

  record AnswerContact(CommandHead head, FileId file, Words answer) implements Move {
    @Override
    public Set<FileState> from() {
      return Set.of(WAITING);
    }

    @Override
    public By by() {
      return By.OWNER;
    }
  }

  /** It stays with its owner until that person takes it. */
  record PassContact(CommandHead head, FileId file, Owner to) implements Move {
    @Override
    public Set<FileState> from() {
      return Set.of(WAITING);
    }

    @Override
    public By by() {
      return By.OWNER;
    }
  }

  record TakeContact(CommandHead head, FileId file) implements Move {
    @Override
    public Set<FileState> from() {
      return Set.of(OFFERED);
    }

    @Override
    public By by() {
      return By.RECEIVER;
    }
  }

  record DeclineContact(CommandHead head, FileId file, Words why) implements Move {
    @Override
    public Set<FileState> from() {
      return Set.of(OFFERED);
    }

    @Override
    public By by() {
      return By.RECEIVER;
    }
  }

  /** What was asked became an application. */
  record LinkCase(CommandHead head, FileId file, CaseNumber number) implements Move {
    @Override
    public Set<FileState> from() {
      return Set.of(WAITING);
    }

    @Override
    public By by() {
      return By.OWNER;
    }

    @Override
    public Optional<CaseNumber> naming() {
      return Optional.of(number);
    }
  }

  // ---- all --------------------------------------------------------------------------------

  /** A head gives an open file to somebody else: the B of an A/B post, say. */
  record Reassign(CommandHead head, FileId file, Owner to, Words why) implements Move {
    @Override
    public Set<FileState> from() {
      return FileQuery.open();
    }

    @Override
    public By by() {
      return By.HEAD;
    }
  }
}
