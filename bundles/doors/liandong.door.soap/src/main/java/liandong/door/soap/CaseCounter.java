package liandong.door.soap;

import java.util.List;
import java.util.function.Supplier;
import liandong.cases.Answer;
import liandong.cases.CaseEvent;
import liandong.cases.CaseHandling;
import liandong.cases.CaseQuery;
import liandong.cases.CaseStore.StoreAway;
import liandong.cases.Command;
import liandong.cases.Refusal;
import liandong.cases.RefusalCode;
import liandong.cases.ServiceCase;
import liandong.door.soap.CaseQuestions.Months;
import liandong.door.soap.CaseQuestions.Question;
import liandong.door.soap.wire.cases.AwayFault;
import liandong.door.soap.wire.cases.InputFault;
import liandong.door.soap.wire.cases.RefusedFault;
import liandong.door.soap.wire.cases.WireAnswered;
import liandong.door.soap.wire.cases.WireClockAnswer;
import liandong.door.soap.wire.cases.WireListAnswer;
import liandong.door.soap.wire.cases.WireStatisticsAnswer;
import liandong.door.soap.wire.cases.WireStatusAnswer;

/** Has requests handled, and says what cannot be done in the faults of the contract. */
final class CaseCounter {
  private final CaseHandling handling;
  private final CaseAnswers answers;
  private final ClockAnswers clocks;
  private final StatisticsAnswers statistics;
  private final Gate gate;

  CaseCounter(
      CaseHandling handling,
      CaseAnswers answers,
      ClockAnswers clocks,
      StatisticsAnswers statistics,
      Gate gate) {
    this.handling = handling;
    this.answers = answers;
    this.clocks = clocks;
    this.statistics = statistics;
    this.gate = gate;
  }

  WireAnswered handle(Supplier<Command> request) throws RefusedFault, AwayFault, InputFault {
    return answer(
        () -> {
          Answer answer = handling.handle(request.get());
          if (answer instanceof Answer.Done done) {
            return answers.answered(done.after());
          }
          throw new Said(answer);
        });
  }

  WireStatusAnswer status(Supplier<Question> request) throws RefusedFault, AwayFault, InputFault {
    return answer(
        () -> {
          Question question = request.get();
          ServiceCase found = found(question);
          List<CaseEvent> history = handling.history(question.county(), question.number());
          // Somebody may have taken a step between the two readings.
          return answers.status(found, history.subList(0, found.seq()));
        });
  }

  WireClockAnswer clock(Supplier<Question> request) throws RefusedFault, AwayFault, InputFault {
    return answer(() -> clocks.of(found(request.get())));
  }

  WireListAnswer list(Supplier<CaseQuery> request) throws AwayFault, InputFault {
    return neverRefused(() -> answers.list(handling.list(request.get())));
  }

  WireStatisticsAnswer statistics(Supplier<Months> request) throws AwayFault, InputFault {
    return neverRefused(() -> statistics.of(request.get()));
  }

  private <T> T neverRefused(Supplier<T> work) throws AwayFault, InputFault {
    try {
      return answer(work);
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
