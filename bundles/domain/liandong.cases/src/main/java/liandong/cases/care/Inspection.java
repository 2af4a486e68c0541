package liandong.cases.care;

import java.time.Duration;
import java.util.List;
import liandong.evidence.Bilingual;

/**
 * What an inspection saw.
 *
 * @param events of the cases; {@code entries} of the files of supervision
 * @param broken how many faults there are in all
 * @param findings the first of them, at most {@link #MOST}
 */
public record Inspection(
    long cases,
    long events,
    long files,
    long entries,
    long broken,
    List<Finding> findings,
    Duration took)
    implements StoreCare.CheckOutcome {
  /** More than this nobody reads; their number is told. */
  public static final int MOST = 100;

  public Inspection {
    findings = List.copyOf(findings);
    if (findings.size() > broken) {
      throw new IllegalArgumentException(
          findings.size() + " findings of " + broken + " that are broken");
    }
  }

  public boolean isClean() {
    return broken == 0;
  }

  /** What a fault is in. */
  public enum Kind {
    CASE,
    FILE,
    SERIAL,
    ANSWER
  }

  /**
   * One fault.
   *
   * @param id the case's number, the file's id, or office and day
   */
  public record Finding(Kind kind, String county, String id, Bilingual wrong) {}
}
