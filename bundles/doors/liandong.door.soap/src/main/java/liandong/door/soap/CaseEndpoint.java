package liandong.door.soap;

import java.util.List;
import java.util.function.Supplier;
import javax.jws.WebService;
import liandong.calendar.CalendarBook;
import liandong.cases.Answer;
import liandong.cases.CaseEvent;
import liandong.cases.CaseHandling;
import liandong.cases.CaseQuery;
import liandong.cases.CaseStore.StoreAway;
import liandong.cases.Command;
import liandong.cases.Refusal;
import liandong.cases.RefusalCode;
import liandong.cases.ServiceCase;
import liandong.county.law.Counties;
import liandong.door.soap.CaseRequests.Question;
import liandong.door.soap.wire.cases.AwayFault;
import liandong.door.soap.wire.cases.Case;
import liandong.door.soap.wire.cases.InputFault;
import liandong.door.soap.wire.cases.RefusedFault;
import liandong.door.soap.wire.cases.WireAccept;
import liandong.door.soap.wire.cases.WireAnswered;
import liandong.door.soap.wire.cases.WireClockAnswer;
import liandong.door.soap.wire.cases.WireDecision;
import liandong.door.soap.wire.cases.WireExtension;
import liandong.door.soap.wire.cases.WireHandOver;
import liandong.door.soap.wire.cases.WireListAnswer;
import liandong.door.soap.wire.cases.WireListQuestion;
import liandong.door.soap.wire.cases.WireNotice;
import liandong.door.soap.wire.cases.WireOpening;
import liandong.door.soap.wire.cases.WireQuestion;
import liandong.door.soap.wire.cases.WireStatusAnswer;
import liandong.door.soap.wire.cases.WireStep;
import liandong.door.soap.wire.cases.WireSubmission;
import liandong.door.soap.wire.cases.WireSupplement;
import liandong.door.soap.wire.cases.WireSuspension;

/**
 * The case service of {@code case-v1.wsdl}: reads the request, has it handled, writes the answer.
 */
@WebService(
    targetNamespace = "urn:liandong:case:v1",
    serviceName = "CaseService",
    portName = "CasePort",
    endpointInterface = "liandong.door.soap.wire.cases.Case")
public final class CaseEndpoint implements Case {
  private final CaseHandling handling;
  private final CaseAnswers answers;
  private final Gate gate;

  CaseEndpoint(CaseHandling handling, Counties counties, CalendarBook calendars, Gate gate) {
    this.handling = handling;
    this.answers = new CaseAnswers(counties, calendars);
    this.gate = gate;
  }

  @Override
  public WireAnswered register(WireOpening in) throws RefusedFault, AwayFault, InputFault {
    return handle(() -> CaseRequests.register(in));
  }

  @Override
  public WireAnswered submit(WireSubmission in) throws RefusedFault, AwayFault, InputFault {
    return handle(() -> CaseRequests.submit(in));
  }

  @Override
  public WireAnswered accept(WireAccept in) throws RefusedFault, AwayFault, InputFault {
    return handle(() -> CaseRequests.accept(in));
  }

  @Override
  public WireAnswered refuseAcceptance(WireStep in) throws RefusedFault, AwayFault, InputFault {
    return handle(() -> CaseRequests.step("refuseAcceptance", in, Command.RefuseAcceptance::new));
  }

  @Override
  public WireAnswered notify(WireNotice in) throws RefusedFault, AwayFault, InputFault {
    return handle(() -> CaseRequests.notice(in));
  }

  @Override
  public WireAnswered supplement(WireSupplement in) throws RefusedFault, AwayFault, InputFault {
    return handle(() -> CaseRequests.supplement(in));
  }

  @Override
  public WireAnswered review(WireStep in) throws RefusedFault, AwayFault, InputFault {
    return handle(() -> CaseRequests.step("review", in, Command.Review::new));
  }

  @Override
  public WireAnswered verify(WireStep in) throws RefusedFault, AwayFault, InputFault {
    return handle(() -> CaseRequests.step("verify", in, Command.Verify::new));
  }

  @Override
  public WireAnswered decide(WireDecision in) throws RefusedFault, AwayFault, InputFault {
    return handle(() -> CaseRequests.decide(in));
  }

  @Override
  public WireAnswered suspend(WireSuspension in) throws RefusedFault, AwayFault, InputFault {
    return handle(() -> CaseRequests.suspend(in));
  }

  @Override
  public WireAnswered resume(WireStep in) throws RefusedFault, AwayFault, InputFault {
    return handle(() -> CaseRequests.step("resume", in, Command.Resume::new));
  }

  @Override
  public WireAnswered extend(WireExtension in) throws RefusedFault, AwayFault, InputFault {
    return handle(() -> CaseRequests.extend(in));
  }

  @Override
  public WireAnswered deliver(WireStep in) throws RefusedFault, AwayFault, InputFault {
    return handle(() -> CaseRequests.step("deliver", in, Command.Deliver::new));
  }

  @Override
  public WireAnswered withdraw(WireStep in) throws RefusedFault, AwayFault, InputFault {
    return handle(() -> CaseRequests.step("withdraw", in, Command.Withdraw::new));
  }

  @Override
  public WireAnswered returnCase(WireStep in) throws RefusedFault, AwayFault, InputFault {
    return handle(() -> CaseRequests.step("returnCase", in, Command.Return::new));
  }

  @Override
  public WireAnswered handOver(WireHandOver in) throws RefusedFault, AwayFault, InputFault {
    return handle(() -> CaseRequests.handOver(in));
  }

  @Override
  public WireAnswered takeOver(WireStep in) throws RefusedFault, AwayFault, InputFault {
    return handle(() -> CaseRequests.step("takeOver", in, Command.TakeOver::new));
  }

  @Override
  public WireAnswered decline(WireStep in) throws RefusedFault, AwayFault, InputFault {
    return handle(() -> CaseRequests.step("decline", in, Command.Decline::new));
  }

  @Override
  public WireAnswered recall(WireStep in) throws RefusedFault, AwayFault, InputFault {
    return handle(() -> CaseRequests.step("recall", in, Command.Recall::new));
  }

  @Override
  public WireStatusAnswer status(WireQuestion in) throws RefusedFault, AwayFault, InputFault {
    return answer(
        () -> {
          Question question = CaseRequests.question("status", in);
          ServiceCase found = found(question);
          List<CaseEvent> history = handling.history(question.county(), question.number());
          // Somebody may have taken a step between the two readings.
          return answers.status(found, history.subList(0, found.seq()));
        });
  }

  @Override
  public WireClockAnswer clock(WireQuestion in) throws RefusedFault, AwayFault, InputFault {
    return answer(() -> answers.clock(found(CaseRequests.question("clock", in))));
  }

  @Override
  public WireListAnswer list(WireListQuestion in) throws AwayFault, InputFault {
    try {
      return answer(
          () -> {
            CaseQuery query = CaseRequests.list(in);
            return answers.list(handling.list(query));
          });
    } catch (RefusedFault e) {
      throw new IllegalStateException("a list is never refused", e);
    }
  }

  private ServiceCase found(Question question) {
    return handling
        .find(question.county(), question.number())
        .orElseThrow(
            () ->
                new Said(
                    new Answer.Refused(Refusal.of(RefusalCode.UNKNOWN_CASE, question.number()))));
  }

  private WireAnswered handle(Supplier<Command> request)
      throws RefusedFault, AwayFault, InputFault {
    return answer(
        () -> {
          Answer answer = handling.handle(request.get());
          if (answer instanceof Answer.Done done) {
            return answers.answered(done.after());
          }
          throw new Said(answer);
        });
  }

  /** The one place where what cannot be done becomes a fault of the contract. */
  private <T> T answer(Supplier<T> work) throws RefusedFault, AwayFault, InputFault {
    try {
      return gate.inside(work);
    } catch (Sheet.Wrong wrong) {
      throw new InputFault(Said.INPUT.toString(), Wire.problems(wrong));
    } catch (StoreAway gone) {
      Answer.Away away = Said.storeAway();
      throw new AwayFault(away.sentence().toString(), Wire.absence(away));
    } catch (Said said) {
      if (said.answer() instanceof Answer.Refused no) {
        throw new RefusedFault(no.refusal().sentence().toString(), Wire.refusal(no.refusal()));
      }
      Answer.Away away = (Answer.Away) said.answer();
      throw new AwayFault(away.sentence().toString(), Wire.absence(away));
    }
  }
}
