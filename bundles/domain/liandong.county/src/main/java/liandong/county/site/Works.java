package liandong.county.site;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is built at a service point, and for how much; empty where nobody has said.
 *
 * @param cost in yuan
 * @param designRecordedOn when the design was handed in
 * @param designApprovedOn when it was approved
 */
public record Works(
    Optional<WorksKind> kind,
    Optional<Grade> grade,
    Optional<Integer> cost,
    Optional<LocalDate> designRecordedOn,
    Optional<LocalDate> designApprovedOn,
    Optional<LocalDate> begunOn,
    Optional<LocalDate> finishedOn) {
  public static final Works UNSAID =
      new Works(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Works of(WorksKind what) {
    return new Works(
        Optional.of(what), grade, cost, designRecordedOn, designApprovedOn, begunOn, finishedOn);
  }

  public Works graded(Grade as) {
    return new Works(
        kind, Optional.of(as), cost, designRecordedOn, designApprovedOn, begunOn, finishedOn);
  }

  public Works costing(int yuan) {
    return new Works(
        kind, grade, Optional.of(yuan), designRecordedOn, designApprovedOn, begunOn, finishedOn);
  }

  public Works designed(LocalDate recorded, LocalDate approved) {
    return new Works(
        kind, grade, cost, Optional.of(recorded), Optional.of(approved), begunOn, finishedOn);
  }

  public Works begun(LocalDate day) {
    return new Works(
        kind, grade, cost, designRecordedOn, designApprovedOn, Optional.of(day), finishedOn);
  }

  public Works finished(LocalDate day) {
    return new Works(
        kind, grade, cost, designRecordedOn, designApprovedOn, begunOn, Optional.of(day));
  }
}
