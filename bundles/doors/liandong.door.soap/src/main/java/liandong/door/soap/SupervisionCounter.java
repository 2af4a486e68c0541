package liandong.door.soap;

import java.util.function.Supplier;
import liandong.cases.Answer;
import liandong.cases.MonthStatistics;
import liandong.door.soap.SupervisionQuestions.WhichFile;
import liandong.door.soap.SupervisionQuestions.WhoseRate;
import liandong.door.soap.wire.supervision.AwayFault;
import liandong.door.soap.wire.supervision.InputFault;
import liandong.door.soap.wire.supervision.RefusedFault;
import liandong.door.soap.wire.supervision.WireAnswered;
import liandong.door.soap.wire.supervision.WireFileAnswer;
import liandong.door.soap.wire.supervision.WireListAnswer;
import liandong.door.soap.wire.supervision.WireSatisfactionAnswer;
import liandong.supervision.FileQuery;
import liandong.supervision.RatingCount;
import liandong.supervision.Supervision;
import liandong.supervision.SupervisionAnswer;
import liandong.supervision.SupervisionCommand;
import liandong.supervision.SupervisionFile;
import liandong.supervision.SupervisionRefusal;
import liandong.supervision.SupervisionRefusalCode;

/** Has requests of supervision handled. */
final class SupervisionCounter {
  private final Supervision supervision;
  private final RatingCount ratings;
  private final FileAnswers answers;
  private final SupervisionFaults faults;

  SupervisionCounter(
      Supervision supervision,
      MonthStatistics statistics,
      FileAnswers answers,
      SupervisionFaults faults) {
    this.supervision = supervision;
    this.ratings = new RatingCount(supervision, statistics);
    this.answers = answers;
    this.faults = faults;
  }

  WireAnswered handle(Supplier<SupervisionCommand> request)
      throws RefusedFault, AwayFault, InputFault {
    return faults.answer(() -> answers.answered(done(supervision.handle(request.get()))));
  }

  private static SupervisionFile done(SupervisionAnswer answer) {
    if (answer instanceof SupervisionAnswer.Refused no) {
      throw new SupervisionFaults.No(no.refusal());
    }
    if (answer instanceof SupervisionAnswer.Away away) {
      throw new Said(new Answer.Away(away.sentence(), away.retryAfter()));
    }
    return ((SupervisionAnswer.Done) answer).after();
  }

  WireFileAnswer file(Supplier<WhichFile> request) throws RefusedFault, AwayFault, InputFault {
    return faults.answer(
        () -> {
          WhichFile which = request.get();
          SupervisionFile file =
              supervision.file(which.county(), which.file()).orElseThrow(() -> unknown(which));
          return answers.whole(file, which.asker().filter(file::isOpenTo).isPresent());
        });
  }

  private static SupervisionFaults.No unknown(WhichFile which) {
    return new SupervisionFaults.No(
        SupervisionRefusal.of(SupervisionRefusalCode.UNKNOWN_FILE, which.file()));
  }

  WireListAnswer list(Supplier<FileQuery> request) throws AwayFault, InputFault {
    return faults.unrefused(() -> FileAnswers.list(supervision.list(request.get())));
  }

  WireSatisfactionAnswer satisfaction(Supplier<WhoseRate> request) throws AwayFault, InputFault {
    return faults.unrefused(
        () -> {
          WhoseRate whose = request.get();
          return FileAnswers.satisfaction(
              ratings.in(whose.county(), whose.place(), whose.from(), whose.to()));
        });
  }
}
