package liandong.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import liandong.calendar.Ground;
import liandong.evidence.CanonicalText;
import liandong.evidence.Sha256;
import liandong.places.PlaceId;

/** Something that somebody wants to do to a case. */
public sealed interface Command {
  CommandHead head();

  CaseStep step();

  /** What makes two commands with the same key the same command, or not. */
  default Sha256 content() {
    return Sha256.of(CanonicalText.of((Record) this));
  }

  /** A command that opens a case. */
  sealed interface Opening extends Command {
    Application application();
  }

  /** A command to a case that is there. */
  sealed interface Move extends Command {
    CaseNumber number();
  }

  /** 代办: a village agent takes an application into the ledger. */
  record Register(CommandHead head, Application application) implements Opening {
    @Override
    public CaseStep step() {
      return CaseStep.REGISTER;
    }
  }

  /**
   * An application is handed in at a town or county window.
   *
   * @param receivedAt when the papers were taken, if that was earlier than now (a paper case that
   *     is entered afterwards)
   */
  record Submit(CommandHead head, Application application, Optional<Instant> receivedAt)
      implements Opening {
    @Override
    public CaseStep step() {
      return CaseStep.SUBMIT;
    }
  }

  /**
   * The one-time notice: all that is missing, at once.
   *
   * @param correctWithin working days that the applicant has, as the notice says; empty where the
   *     county's period holds, or none
   * @param withFault a paper that was not on the first notice is asked for all the same, and the
   *     fault goes on record
   */
  record Notify(
      CommandHead head,
      CaseNumber number,
      List<String> missing,
      Optional<Integer> correctWithin,
      boolean withFault)
      implements Move {
    public Notify {
      missing = List.copyOf(missing);
      if (correctWithin.filter(days -> days < 1 || days > 365).isPresent()) {
        throw new IllegalArgumentException("an applicant has 1 to 365 days to supplement");
      }
    }

    @Override
    public CaseStep step() {
      return CaseStep.NOTIFY;
    }
  }

  /** The applicant brings what was missing. */
  record Supplement(CommandHead head, CaseNumber number, List<HandedMaterial> materials)
      implements Move {
    public Supplement {
      materials = List.copyOf(materials);
    }

    @Override
    public CaseStep step() {
      return CaseStep.SUPPLEMENT;
    }
  }

  /**
   * The office accepts the application; the clock starts on the next day.
   *
   * @param acceptedOn the day of acceptance if it was earlier than today (a paper case that is
   *     entered afterwards); never before the papers were received
   */
  record Accept(CommandHead head, CaseNumber number, Optional<LocalDate> acceptedOn)
      implements Move {
    @Override
    public CaseStep step() {
      return CaseStep.ACCEPT;
    }
  }

  record RefuseAcceptance(CommandHead head, CaseNumber number) implements Move {
    @Override
    public CaseStep step() {
      return CaseStep.REFUSE_ACCEPTANCE;
    }
  }

  record Review(CommandHead head, CaseNumber number) implements Move {
    @Override
    public CaseStep step() {
      return CaseStep.REVIEW;
    }
  }

  record Verify(CommandHead head, CaseNumber number) implements Move {
    @Override
    public CaseStep step() {
      return CaseStep.VERIFY;
    }
  }

  /**
   * @param certificate number of the licence or approval that is issued, where there is one
   */
  record Grant(CommandHead head, CaseNumber number, Optional<String> certificate) implements Move {
    public Grant {
      if (certificate.isPresent() && certificate.get().length() > 80) {
        throw new IllegalArgumentException("a certificate's number has at most 80 characters");
      }
    }

    @Override
    public CaseStep step() {
      return CaseStep.GRANT;
    }
  }

  record Deny(CommandHead head, CaseNumber number) implements Move {
    @Override
    public CaseStep step() {
      return CaseStep.DENY;
    }
  }

  /**
   * The clock stands still on a legal ground.
   *
   * @param ground a special procedure of the item ({@code HEARING}, {@code INSPECTION} …), or a
   *     ground that the county names
   * @param toldOn the day on which the applicant was told in writing how long it takes; without it
   *     the days go on counting (行政许可法 art. 45)
   */
  record Suspend(CommandHead head, CaseNumber number, String ground, Optional<LocalDate> toldOn)
      implements Move {
    public Suspend {
      if (!ground.matches("[A-Za-z][A-Za-z0-9_-]{0,39}")) {
        throw new IllegalArgumentException("not a ground: '" + ground + "'");
      }
    }

    @Override
    public CaseStep step() {
      return CaseStep.SUSPEND;
    }
  }

  record Resume(CommandHead head, CaseNumber number) implements Move {
    @Override
    public CaseStep step() {
      return CaseStep.RESUME;
    }
  }

  /**
   * The head of the organ gives more time, with a reason that the applicant is told.
   *
   * @param days in the unit of the item's limit
   * @param approval the document of the local government, which a joint case needs
   */
  record Extend(CommandHead head, CaseNumber number, int days, Optional<String> approval)
      implements Move {
    public Extend {
      if (approval.filter(text -> text.isBlank() || text.length() > 100).isPresent()) {
        throw new IllegalArgumentException("an approval is named in 1 to 100 characters");
      }
      if (days < 1 || days > 365) {
        throw new IllegalArgumentException("an extension has 1 to 365 days, not " + days);
      }
    }

    @Override
    public CaseStep step() {
      return CaseStep.EXTEND;
    }
  }

  /** The applicant is told of the right to a hearing. */
  record TellHearing(CommandHead head, CaseNumber number) implements Move {
    @Override
    public CaseStep step() {
      return CaseStep.TELL_HEARING;
    }
  }

  /**
   * The applicant asks for the hearing.
   *
   * @param waived or does not want one
   */
  record AskHearing(CommandHead head, CaseNumber number, boolean waived) implements Move {
    @Override
    public CaseStep step() {
      return CaseStep.ASK_HEARING;
    }
  }

  /** Time and place of the hearing are told. */
  record CallHearing(CommandHead head, CaseNumber number, LocalDate day) implements Move {
    @Override
    public CaseStep step() {
      return CaseStep.CALL_HEARING;
    }
  }

  record HoldHearing(CommandHead head, CaseNumber number) implements Move {
    @Override
    public CaseStep step() {
      return CaseStep.HOLD_HEARING;
    }
  }

  /**
   * A department answers in a joint case.
   *
   * @param part its part by id
   * @param lacking the part of another department without whose paper it says no
   */
  record GiveOpinion(
      CommandHead head, CaseNumber number, String part, boolean agrees, Optional<String> lacking)
      implements Move {
    public GiveOpinion {
      if (!part.matches("[a-z0-9][a-z0-9-]{0,31}")) {
        throw new IllegalArgumentException("not a part of a joint case: '" + part + "'");
      }
    }

    @Override
    public CaseStep step() {
      return CaseStep.OPINION;
    }
  }

  /**
   * The departments look at the site together, once (联合踏勘).
   *
   * @param present the parts whose departments were there
   */
  record Survey(CommandHead head, CaseNumber number, List<String> present) implements Move {
    public Survey {
      present = List.copyOf(present);
    }

    @Override
    public CaseStep step() {
      return CaseStep.SURVEY;
    }
  }

  /**
   * The departments meet (联席会议, 联审会议).
   *
   * @param called the parts whose departments were called
   * @param present those of them that came
   */
  record Meet(
      CommandHead head,
      CaseNumber number,
      Meeting meeting,
      List<String> called,
      List<String> present)
      implements Move {
    public Meet {
      called = List.copyOf(called);
      present = List.copyOf(present);
    }

    @Override
    public CaseStep step() {
      return CaseStep.MEET;
    }
  }

  /**
   * A body above the county gets the case (转报).
   *
   * @param to that body
   */
  record Forward(CommandHead head, CaseNumber number, String to) implements Move {
    public Forward {
      if (to.isBlank() || to.length() > 100) {
        throw new IllegalArgumentException("a body is named in 1 to 100 characters");
      }
    }

    @Override
    public CaseStep step() {
      return CaseStep.FORWARD;
    }
  }

  /** It comes back from above, with what was said there as the reason. */
  record ForwardBack(CommandHead head, CaseNumber number) implements Move {
    @Override
    public CaseStep step() {
      return CaseStep.FORWARD_BACK;
    }
  }

  /** The body above decides by itself; here it is closed. */
  record CloseForwarded(CommandHead head, CaseNumber number) implements Move {
    @Override
    public CaseStep step() {
      return CaseStep.CLOSE_FORWARDED;
    }
  }

  /**
   * The certificate is made out.
   *
   * @param certificate its number; empty where the county gives it
   */
  record Certify(CommandHead head, CaseNumber number, Optional<String> certificate)
      implements Move {
    public Certify {
      if (certificate.filter(text -> text.isBlank() || text.length() > 80).isPresent()) {
        throw new IllegalArgumentException("a certificate's number has 1 to 80 characters");
      }
    }

    @Override
    public CaseStep step() {
      return CaseStep.CERTIFY;
    }
  }

  /** A closed case is filed away. */
  record Archive(CommandHead head, CaseNumber number) implements Move {
    @Override
    public CaseStep step() {
      return CaseStep.ARCHIVE;
    }
  }

  record Void(CommandHead head, CaseNumber number) implements Move {
    @Override
    public CaseStep step() {
      return CaseStep.VOID;
    }
  }

  record Delete(CommandHead head, CaseNumber number) implements Move {
    @Override
    public CaseStep step() {
      return CaseStep.DELETE;
    }
  }

  /**
   * Another person of the same place goes on with the case.
   *
   * @param person the staff id
   */
  record Assign(CommandHead head, CaseNumber number, String person) implements Move {
    public Assign {
      if (!person.matches("[0-9A-Za-z._@-]{1,64}")) {
        throw new IllegalArgumentException("not a staff id: '" + person + "'");
      }
    }

    @Override
    public CaseStep step() {
      return CaseStep.ASSIGN;
    }
  }

  /**
   * 预约: the applicant comes at an hour of their own, to bring papers or to fetch what was decided.
   * No clock takes notice of it; the last appointment is the one that holds.
   *
   * @param at the service point
   * @param from the minute at which the applicant comes
   */
  record Appoint(CommandHead head, CaseNumber number, PlaceId at, LocalDate day, LocalTime from)
      implements Move {
    public Appoint {
      if (!from.equals(from.truncatedTo(ChronoUnit.MINUTES))) {
        throw new IllegalArgumentException("an appointment begins at a whole minute, not " + from);
      }
    }

    @Override
    public CaseStep step() {
      return CaseStep.APPOINT;
    }
  }

  /**
   * 变更适用规则: an open case goes on under another version of its county's law.
   *
   * @param to that version, to the byte
   */
  record ChangeLaw(CommandHead head, CaseNumber number, RulePin to) implements Move {
    @Override
    public CaseStep step() {
      return CaseStep.CHANGE_LAW;
    }
  }

  /** A step that no door can ask for. */
  sealed interface BySystem extends Move {}

  /** A time is over. */
  record Elapse(CommandHead head, CaseNumber number, CaseTimer timer) implements BySystem {
    @Override
    public CaseStep step() {
      return timer.kind().step();
    }
  }

  /**
   * The working days were changed by a notice.
   *
   * @param notice on what ground, and which document
   */
  record Reckon(CommandHead head, CaseNumber number, Ground notice) implements BySystem {
    @Override
    public CaseStep step() {
      return CaseStep.RECKON;
    }
  }

  record Deliver(CommandHead head, CaseNumber number) implements Move {
    @Override
    public CaseStep step() {
      return CaseStep.DELIVER;
    }
  }

  record Withdraw(CommandHead head, CaseNumber number) implements Move {
    @Override
    public CaseStep step() {
      return CaseStep.WITHDRAW;
    }
  }

  record Return(CommandHead head, CaseNumber number) implements Move {
    @Override
    public CaseStep step() {
      return CaseStep.RETURN;
    }
  }

  /**
   * The holder offers the case to a place above or below; it stays the holder until it is taken.
   */
  record HandOver(CommandHead head, CaseNumber number, PlaceId to) implements Move {
    @Override
    public CaseStep step() {
      return CaseStep.HAND_OVER;
    }
  }

  record TakeOver(CommandHead head, CaseNumber number) implements Move {
    @Override
    public CaseStep step() {
      return CaseStep.TAKE_OVER;
    }
  }

  record Decline(CommandHead head, CaseNumber number) implements Move {
    @Override
    public CaseStep step() {
      return CaseStep.DECLINE;
    }
  }

  record Recall(CommandHead head, CaseNumber number) implements Move {
    @Override
    public CaseStep step() {
      return CaseStep.RECALL;
    }
  }
}
