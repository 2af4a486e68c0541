package liandong.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import liandong.cases.Applicant;
import liandong.cases.CaseEvent;
import liandong.cases.CaseFact;
import liandong.cases.CaseNumber;
import liandong.cases.CaseState;
import liandong.cases.LegalTime;
import liandong.cases.ServiceCase;
import liandong.catalogue.ItemId;
import liandong.evidence.Sha256;
import liandong.places.CountyId;
import liandong.supervision.Cards.Happened;

/**
 * 同一申请人办理同一事项作两次以上退件处理的，要重点跟踪: one file for each applicant and item, whatever window or town
 * returned the application. From the threshold on somebody by name tracks it.
 *
 * <p>Only 退件 counts. Whose acceptance was refused has heard a decision with its reasons and
 * remedies; whose application was returned has heard nothing that can be contested.
 */
public final class Returns {
  private Returns() {}

  /** The file of that applicant and item. */
  public static FileId id(ServiceCase of) {
    return id(of.county(), digest(of.county(), of.application().applicant()), of.item().id());
  }

  static FileId id(CountyId county, Sha256 applicant, ItemId item) {
    return FileId.of(county, FileKind.RETURNS, applicant.value(), item.value());
  }

  /**
   * What tells an applicant from others without naming one. With the county in it, so that no
   * digest means anything in another county.
   */
  static Sha256 digest(CountyId county, Applicant applicant) {
    String number = applicant.idNumber().replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    return Sha256.of(county + "\n" + applicant.idKind() + "\n" + number);
  }

  /**
   * What the file has still to learn from one event; empty once it knows. Asked again with the file
   * that results, until it is empty.
   */
  public static Optional<FileFact> next(
      CaseRecord record, int seq, Optional<SupervisionFile> file, Measure measure) {
    CaseEvent event = record.event(seq);
    ServiceCase of = record.after(seq);
    if (event.fact() instanceof CaseFact.Returned) {
      return returned(of, Owner.of(event.actor()), LegalTime.dayOf(event.at()), file, measure);
    }
    if (file.isEmpty() || file.get().state() != FileState.TRACKED) {
      return Optional.empty();
    }
    if (seq == 1 && !file.get().cases().contains(of.number())) {
      return Optional.of(new FileFact.AppliedAgain(of.number()));
    }
    return isSuccess(Happened.of(record, seq))
        ? Optional.of(new FileFact.TrackingEnded(of.number()))
        : Optional.empty();
  }

  private static Optional<FileFact> returned(
      ServiceCase of, Owner by, LocalDate day, Optional<SupervisionFile> file, Measure measure) {
    if (file.isEmpty()) {
      return Optional.of(
          new FileFact.ReturnNoted(
              digest(of.county(), of.application().applicant()), of.item().id(), of.number(), by));
    }
    if (!returnsIn(file.get()).contains(of.number())) {
      return Optional.of(new FileFact.ReturnedAgain(of.number(), by));
    }
    int since = returnsSinceTracked(file.get());
    ReturnTerms terms = measure.policy().returns();
    if (file.get().state() == FileState.TRACKED || since < terms.threshold()) {
      return Optional.empty();
    }
    return Optional.of(
        new FileFact.TrackingBegun(
            since,
            terms.owner().orElse(by),
            measure.policy().pin(),
            terms.source(),
            Sentences.BOOK.say("tracking", of.item().name(), since, terms.threshold()),
            measure.policy().duty(Duty.Kind.REPORT_TRACKING, day, measure.calendar())));
  }

  /** All cases that were returned. */
  static List<CaseNumber> returnsIn(SupervisionFile file) {
    return file.entries().stream().flatMap(each -> returned(each.fact())).toList();
  }

  /** How many were returned since the last tracking came to its end: a new count begins then. */
  private static int returnsSinceTracked(SupervisionFile file) {
    List<CaseNumber> since = new ArrayList<>();
    for (FileEntry each : file.entries()) {
      if (each.fact() instanceof FileFact.TrackingClosed
          || each.fact() instanceof FileFact.TrackingEnded) {
        since.clear();
      }
      returned(each.fact()).forEach(since::add);
    }
    return since.size();
  }

  private static Stream<CaseNumber> returned(FileFact fact) {
    if (fact instanceof FileFact.ReturnNoted first) {
      return Stream.of(first.number());
    }
    return fact instanceof FileFact.ReturnedAgain again
        ? Stream.of(again.number())
        : Stream.empty();
  }

  /** Whether the applicant got what was applied for. */
  private static boolean isSuccess(Happened happened) {
    Optional<CaseState> before = happened.before().map(ServiceCase::state);
    return happened.after().state() == CaseState.DELIVERED
        && (before.equals(Optional.of(CaseState.GRANTED))
            || before.equals(Optional.of(CaseState.CERTIFIED)));
  }
}
