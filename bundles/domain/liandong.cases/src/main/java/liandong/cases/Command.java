package liandong.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

  /** The one-time notice: all that is missing, at once. */
  record Notify(CommandHead head, CaseNumber number, List<String> missing) implements Move {
    public Notify {
      missing = List.copyOf(missing);
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
   */
  record Extend(CommandHead head, CaseNumber number, int days) implements Move {
    public Extend {
      if (days < 1 || days > 365) {
        throw new IllegalArgumentException("an extension has 1 to 365 days, not " + days);
      }
    }

    @Override
    public CaseStep step() {
      return CaseStep.EXTEND;
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
