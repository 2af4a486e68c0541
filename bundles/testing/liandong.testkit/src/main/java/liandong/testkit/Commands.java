package liandong.testkit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import liandong.cases.Actor;
import liandong.cases.Application;
import liandong.cases.CaseNumber;
import liandong.cases.CaseStep;
import liandong.cases.Channel;
import liandong.cases.Command;
import liandong.cases.CommandHead;
import liandong.cases.CommandKey;
import liandong.cases.HandedMaterial;
import liandong.cases.Meeting;
import liandong.cases.Role;
import liandong.places.PlaceId;

/** Makes commands for tests, each with a key of its own, from one desk of {@link SampleCounty}. */
public final class Commands {
  private static final AtomicInteger KEYS = new AtomicInteger();

  private final Actor actor;
  private final Optional<String> reason;

  private Commands(Actor actor, Optional<String> reason) {
    this.actor = actor;
    this.reason = reason;
  }

  /** Commands of a person in that role at that place. */
  public static Commands by(Role role, PlaceId place) {
    return new Commands(
        new Actor("staff-" + role.name().toLowerCase(), role, place, Optional.empty()),
        Optional.empty());
  }

  /** The same, done by that person. */
  public Commands as(String person) {
    return new Commands(new Actor(person, actor.role(), actor.place(), actor.window()), reason);
  }

  /** The same, done at that window. */
  public Commands at(String window) {
    return new Commands(
        new Actor(actor.person(), actor.role(), actor.place(), Optional.of(window)), reason);
  }

  public Commands because(String why) {
    return new Commands(actor, Optional.of(why));
  }

  public CommandHead head() {
    return head("k" + KEYS.incrementAndGet());
  }

  public CommandHead head(String key) {
    return new CommandHead(
        new CommandKey("test", key), SampleCounty.ID, actor, Channel.CONSOLE, reason);
  }

  public Command.Register register(Application application) {
    return new Command.Register(head(), application);
  }

  public Command.Submit submit(Application application) {
    return new Command.Submit(head(), application, Optional.empty());
  }

  public Command.Notify notify(CaseNumber number, String... missing) {
    return notify(number, Optional.empty(), missing);
  }

  /** A notice that gives so many working days to supplement. */
  public Command.Notify notify(CaseNumber number, Optional<Integer> within, String... missing) {
    return new Command.Notify(head(), number, List.of(missing), within, false);
  }

  /** A second notice, at the price of a recorded fault. */
  public Command.Notify notifyWithFault(CaseNumber number, String... missing) {
    return new Command.Notify(head(), number, List.of(missing), Optional.empty(), true);
  }

  public Command.Supplement supplement(CaseNumber number, String... materials) {
    return new Command.Supplement(
        head(), number, List.of(materials).stream().map(id -> new HandedMaterial(id, 1)).toList());
  }

  public Command.Accept accept(CaseNumber number) {
    return new Command.Accept(head(), number, Optional.empty());
  }

  public Command.HandOver handOver(CaseNumber number, PlaceId to) {
    return new Command.HandOver(head(), number, to);
  }

  public Command.Grant grant(CaseNumber number) {
    return new Command.Grant(head(), number, Optional.of("C-1"));
  }

  /** A hearing of which the applicant was told in writing on that day, or not at all. */
  public Command.Suspend hearing(CaseNumber number, Optional<LocalDate> toldOn) {
    return new Command.Suspend(head(), number, "HEARING", toldOn);
  }

  public Command.Extend extend(CaseNumber number, int days) {
    return new Command.Extend(head(), number, days, Optional.empty());
  }

  public Command.GiveOpinion opinion(CaseNumber number, String part, boolean agrees) {
    return new Command.GiveOpinion(head(), number, part, agrees, Optional.empty());
  }

  /** A joint meeting to which these were called and those came. */
  public Command.Meet meet(CaseNumber number, List<String> called, List<String> present) {
    return new Command.Meet(head(), number, Meeting.JOINT_MEETING, called, present);
  }

  public Command.CallHearing callHearing(CaseNumber number, LocalDate day) {
    return new Command.CallHearing(head(), number, day);
  }

  public Command.Assign assign(CaseNumber number, String person) {
    return new Command.Assign(head(), number, person);
  }

  /** An hour at that place, as {@code 2018-05-19T10:00}. */
  public Command.Appoint appoint(CaseNumber number, PlaceId at, String when) {
    LocalDateTime minute = LocalDateTime.parse(when);
    return new Command.Appoint(head(), number, at, minute.toLocalDate(), minute.toLocalTime());
  }

  /** The steps that need nothing but the case's number. */
  public Command.Move step(CaseStep step, CaseNumber number) {
    return switch (step) {
      case ACCEPT -> accept(number);
      case REFUSE_ACCEPTANCE -> new Command.RefuseAcceptance(head(), number);
      case REVIEW -> new Command.Review(head(), number);
      case VERIFY -> new Command.Verify(head(), number);
      case GRANT -> grant(number);
      case DENY -> new Command.Deny(head(), number);
      case DELIVER -> new Command.Deliver(head(), number);
      case WITHDRAW -> new Command.Withdraw(head(), number);
      case RETURN -> new Command.Return(head(), number);
      case TAKE_OVER -> new Command.TakeOver(head(), number);
      case DECLINE -> new Command.Decline(head(), number);
      case RECALL -> new Command.Recall(head(), number);
      case RESUME -> new Command.Resume(head(), number);
      case TELL_HEARING -> new Command.TellHearing(head(), number);
      case ASK_HEARING -> new Command.AskHearing(head(), number, false);
      case HOLD_HEARING -> new Command.HoldHearing(head(), number);
      case FORWARD -> new Command.Forward(head(), number, "市级样例局");
      case FORWARD_BACK -> new Command.ForwardBack(head(), number);
      case CLOSE_FORWARDED -> new Command.CloseForwarded(head(), number);
      case CERTIFY -> new Command.Certify(head(), number, Optional.of("C-2"));
      case ARCHIVE -> new Command.Archive(head(), number);
      case VOID -> new Command.Void(head(), number);
      case DELETE -> new Command.Delete(head(), number);
      case SURVEY -> new Command.Survey(head(), number, List.of("tax"));
      case MEET -> meet(number, List.of("tax", "seal"), List.of("seal"));
      case OPINION -> opinion(number, "tax", true);
      case ASSIGN -> assign(number, "staff-b");
      case APPOINT -> appoint(number, SampleCounty.CENTRE, "2030-01-05T10:00");
      case REGISTER,
          SUBMIT,
          NOTIFY,
          SUPPLEMENT,
          HAND_OVER,
          SUSPEND,
          EXTEND,
          CALL_HEARING,
          DEEM_ACCEPTED,
          LAPSE,
          DEEM_GRANTED,
          DEEM_PART,
          RECKON,
          CHANGE_LAW ->
          throw new IllegalArgumentException(step + " needs more than a number");
    };
  }
}
