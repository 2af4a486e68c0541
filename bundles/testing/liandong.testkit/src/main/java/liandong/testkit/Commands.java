package liandong.testkit;

import java.time.LocalDate;
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
    return new Command.Notify(head(), number, List.of(missing));
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
    return new Command.Extend(head(), number, days);
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
      case REGISTER, SUBMIT, NOTIFY, SUPPLEMENT, HAND_OVER, SUSPEND, EXTEND ->
          throw new IllegalArgumentException(step + " needs more than a number");
    };
  }
}
