package liandong.supervision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import liandong.cases.Actor;
import liandong.cases.CaseNumber;
import liandong.cases.Role;
import liandong.evidence.Bilingual;
import liandong.places.PlaceId;

/**
 * The rules of supervision: what a command becomes in its file, or why not. Pure; it reads no
 * clock, file or database.
 */
public final class Supervise {
  /** What only a person can know; the record shows the others by itself. */
  private static final Set<CardTrigger> BY_HAND =
      Set.of(CardTrigger.ILLEGAL_FEE, CardTrigger.OFFLINE, CardTrigger.OTHER);

  private Supervise() {}

  /**
   * What becomes of a command that opens a file.
   *
   * @param there whether that file is there already
   */
  public static Ruling open(SupervisionCommand.Opening command, boolean there, Circumstances by) {
    if (command.about().isPresent() && by.record().isEmpty()) {
      return no(SupervisionRefusalCode.UNKNOWN_CASE, command.about().get());
    }
    Actor actor = command.head().actor();
    if (by.measure().places().point(actor.place()).isEmpty()) {
      return no(SupervisionRefusalCode.UNKNOWN_PLACE, actor.place());
    }
    if (command instanceof SupervisionCommand.Rate rate) {
      return rate(rate, there, by);
    }
    if (command instanceof SupervisionCommand.GiveCard give) {
      return giveCard(give, by);
    }
    if (command instanceof SupervisionCommand.Complain complain) {
      return complain(complain, by);
    }
    SupervisionCommand.LogContact log = (SupervisionCommand.LogContact) command;
    return yes(
        new FileFact.ContactLogged(
            log.question(), log.from(), Owner.of(actor), by.duty(Duty.Kind.ANSWER)));
  }

  private static Ruling giveCard(SupervisionCommand.GiveCard command, Circumstances by) {
    if (command.head().actor().role() != Role.HEAD) {
      return no(SupervisionRefusalCode.HEAD_NEEDED);
    }
    if (!BY_HAND.contains(command.trigger())) {
      return no(SupervisionRefusalCode.NOT_A_SUPERVISORS_CARD, command.trigger().text());
    }
    return yes(Cards.given(command, by.record().orElseThrow(), by.today(), by.measure()));
  }

  private static Ruling complain(SupervisionCommand.Complain command, Circumstances by) {
    Optional<PlaceId> stranger =
        command.place().filter(each -> by.measure().places().point(each).isEmpty());
    if (stranger.isPresent()) {
      return no(SupervisionRefusalCode.UNKNOWN_PLACE, stranger.get());
    }
    return yes(
        new FileFact.ComplaintReceived(
            command.type(),
            command.text(),
            command.about(),
            command.place(),
            command.from(),
            by.measure().policy().supervisor(),
            by.duty(Duty.Kind.DECIDE_COMPLAINT)));
  }

  private static Ruling rate(SupervisionCommand.Rate command, boolean there, Circumstances by) {
    if (there) {
      return no(SupervisionRefusalCode.RATED_ALREADY);
    }
    boolean online = command.occasion() instanceof Occasion.Online;
    if (online && !isServed(by.record().orElseThrow())) {
      return no(SupervisionRefusalCode.NOT_SERVED_YET, command.about().orElseThrow());
    }
    Optional<Owner> handler = by.record().map(CaseRecord::handler);
    if (handler.isEmpty() && command.occasion() instanceof Occasion.OnSite site) {
      handler = site.servedBy();
    }
    if (handler.isEmpty()) {
      return no(SupervisionRefusalCode.HANDLER_NEEDED);
    }
    // 实名差评: only who left a name can be called back.
    boolean followed = command.overall().isBad() && command.from().isPresent();
    return yes(
        new FileFact.RatingGiven(
            command.occasion(),
            command.overall(),
            command.dimensions(),
            command.words(),
            command.from(),
            by.measure().policy().pin(),
            handler.get(),
            followed
                ? List.of(by.duty(Duty.Kind.CALL_BACK), by.duty(Duty.Kind.RECTIFY))
                : List.of()));
  }

  private static boolean isServed(CaseRecord record) {
    return record.current().decidedAt().isPresent() || record.current().finishedAt().isPresent();
  }

  /** What becomes of a command to a file that is there. */
  public static Ruling move(
      SupervisionFile file, SupervisionCommand.Move command, Circumstances by) {
    if (!command.from().contains(file.state())) {
      return no(SupervisionRefusalCode.WRONG_STATE, file.kind().text(), file.state().text());
    }
    Optional<Ruling> stranger = stranger(file, command);
    if (stranger.isPresent()) {
      return stranger.get();
    }
    Optional<CaseNumber> named = command.naming();
    if (named.isPresent() && by.record().isEmpty()) {
      return no(SupervisionRefusalCode.UNKNOWN_CASE, named.get());
    }
    Optional<Owner> to = newOwner(command);
    if (to.isPresent() && by.measure().places().point(to.get().place()).isEmpty()) {
      return no(SupervisionRefusalCode.UNKNOWN_PLACE, to.get().place());
    }
    if (command instanceof SupervisionCommand.Appeal appeal) {
      return appeal(file, appeal, by);
    }
    if (command instanceof SupervisionCommand.NamePerson name
        && file.responsible(name.which()).isPresent()) {
      return no(SupervisionRefusalCode.NAMED_ALREADY);
    }
    return yes(fact(file, command, by));
  }

  private static Optional<Owner> newOwner(SupervisionCommand.Move command) {
    if (command instanceof SupervisionCommand.Reassign other) {
      return Optional.of(other.to());
    }
    if (command instanceof SupervisionCommand.PassContact pass) {
      return Optional.of(pass.to());
    }
    return command instanceof SupervisionCommand.AcceptComplaint accept
        ? accept.handler()
        : Optional.empty();
  }

  /** The refusal for who may not do this; empty for who may. */
  private static Optional<Ruling> stranger(SupervisionFile file, SupervisionCommand.Move command) {
    Actor actor = command.head().actor();
    boolean owner = Owner.of(actor).equals(file.owner());
    boolean head = actor.role() == Role.HEAD;
    return switch (command.by()) {
      case OWNER -> unless(owner, SupervisionRefusalCode.NOT_THE_OWNER, said(file.owner()));
      case OWNER_OR_HEAD ->
          unless(owner || head, SupervisionRefusalCode.NOT_THE_OWNER, said(file.owner()));
      case HEAD -> unless(head, SupervisionRefusalCode.HEAD_NEEDED, Bilingual.same(""));
      case ANOTHER_HEAD ->
          // Nobody judges his own matter, whatever post he speaks from.
          actor.person().equals(file.opening().owner().person())
              ? Optional.of(no(SupervisionRefusalCode.YOUR_OWN_MATTER))
              : unless(head, SupervisionRefusalCode.HEAD_NEEDED, Bilingual.same(""));
      case RECEIVER ->
          unless(
              file.offeredTo().equals(Optional.of(Owner.of(actor))),
              SupervisionRefusalCode.NOT_OFFERED_TO_YOU,
              said(file.offeredTo().orElse(file.owner())));
    };
  }

  private static Optional<Ruling> unless(
      boolean allowed, SupervisionRefusalCode code, Bilingual fact) {
    return allowed ? Optional.empty() : Optional.of(no(code, fact));
  }

  private static Bilingual said(Owner owner) {
    return Bilingual.same(owner.person() + " @ " + owner.place());
  }

  private static Ruling appeal(
      SupervisionFile file, SupervisionCommand.Appeal command, Circumstances by) {
    Duty limit = ((FileFact.CardGiven) file.opening()).appealBy();
    if (by.today().isAfter(limit.due().date())) {
      return new Ruling.Refused(
          SupervisionRefusal.of(SupervisionRefusalCode.APPEAL_TOO_LATE, limit.due().date())
              .because(limit.source()));
    }
    return yes(
        new FileFact.CardAppealed(
            command.why(), by.measure().policy().supervisor(), by.duty(Duty.Kind.DECIDE_APPEAL)));
  }

  private static FileFact fact(
      SupervisionFile file, SupervisionCommand.Move command, Circumstances by) {
    if (command instanceof SupervisionCommand.DecideAppeal each) {
      return new FileFact.AppealDecided(each.uphold(), each.why());
    }
    if (command instanceof SupervisionCommand.NamePerson each) {
      return new FileFact.PersonNamed(each.which(), each.person());
    }
    if (command instanceof SupervisionCommand.CloseTracking each) {
      return new FileFact.TrackingClosed(each.result());
    }
    if (command instanceof SupervisionCommand.AcceptComplaint each) {
      return new FileFact.ComplaintAccepted(
          each.handler().orElse(file.owner()), by.duty(Duty.Kind.HANDLE_COMPLAINT));
    }
    if (command instanceof SupervisionCommand.DismissComplaint each) {
      return new FileFact.ComplaintNotAccepted(each.why());
    }
    if (command instanceof SupervisionCommand.HandleComplaint each) {
      return new FileFact.ComplaintHandled(each.founded(), each.result());
    }
    if (command instanceof SupervisionCommand.CallBack each) {
      return new FileFact.CalledBack(each.said());
    }
    if (command instanceof SupervisionCommand.Rectify each) {
      return new FileFact.Rectified(each.what());
    }
    if (command instanceof SupervisionCommand.ExcludeRating each) {
      return new FileFact.RatingExcluded(each.why());
    }
    if (command instanceof SupervisionCommand.Reassign each) {
      return new FileFact.Reassigned(each.to(), each.why());
    }
    return contact(command);
  }

  private static FileFact contact(SupervisionCommand.Move command) {
    if (command instanceof SupervisionCommand.AnswerContact each) {
      return new FileFact.Answered(each.answer());
    }
    if (command instanceof SupervisionCommand.PassContact each) {
      return new FileFact.Offered(each.to());
    }
    if (command instanceof SupervisionCommand.TakeContact) {
      return new FileFact.Taken();
    }
    if (command instanceof SupervisionCommand.DeclineContact each) {
      return new FileFact.Declined(each.why());
    }
    if (command instanceof SupervisionCommand.LinkCase each) {
      return new FileFact.BecameCase(each.number());
    }
    throw new IllegalStateException("no fact for " + command.getClass().getSimpleName());
  }

  private static Ruling yes(FileFact fact) {
    return new Ruling.Allowed(fact);
  }

  private static Ruling no(SupervisionRefusalCode code, Object... facts) {
    return new Ruling.Refused(SupervisionRefusal.of(code, facts));
  }
}
