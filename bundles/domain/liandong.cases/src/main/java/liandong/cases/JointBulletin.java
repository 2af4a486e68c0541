package liandong.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import liandong.evidence.Bilingual;

/**
 * 并联审批通报: how each department has answered in the joint cases in which it was asked. The lead of a
 * case is not asked; it answers with the decision. Immutable; {@link #with} gives the next one.
 */
public final class JointBulletin {
  public static final JointBulletin EMPTY = new JointBulletin(Map.of());

  private final Map<Bilingual, Line> lines;

  private JointBulletin(Map<Bilingual, Line> lines) {
    this.lines = lines;
  }

  /**
   * One department. Who was called and stayed away is counted beside how it answered.
   *
   * @param asked in so many cases
   * @param inTime answered by itself by its last day
   * @param late answered by itself, and later
   * @param silent taken to agree because its time was over
   * @param stayedAway taken to agree because it stayed away
   * @param open has still to answer
   * @param absent how often it did not come when it was called
   */
  public record Line(
      Bilingual department,
      int asked,
      int inTime,
      int late,
      int silent,
      int stayedAway,
      int open,
      int absent) {
    static Line of(Bilingual department) {
      return new Line(department, 0, 0, 0, 0, 0, 0, 0);
    }

    Line and(Line more) {
      return new Line(
          department,
          asked + more.asked,
          inTime + more.inTime,
          late + more.late,
          silent + more.silent,
          stayedAway + more.stayedAway,
          open + more.open,
          absent + more.absent);
    }
  }

  /** One case more; one that nobody has accepted yet, or of one department alone, adds nothing. */
  public JointBulletin with(ServiceCase each, List<CaseEvent> record) {
    if (each.accepted().isEmpty()) {
      return this;
    }
    Map<Bilingual, Line> more = new LinkedHashMap<>(lines);
    each.parts().stream()
        .filter(part -> !part.part().lead())
        .forEach(
            part ->
                more.merge(
                    part.part().department(),
                    Line.of(part.part().department()).and(line(each, part, record)),
                    Line::and));
    return new JointBulletin(more);
  }

  /** By department, in the order in which they were met. */
  public List<Line> lines() {
    return List.copyOf(new ArrayList<>(lines.values()));
  }

  private static Line line(ServiceCase each, PartState part, List<CaseEvent> record) {
    String id = part.part().id();
    boolean silent =
        record.stream()
            .anyMatch(
                event ->
                    event.fact() instanceof CaseFact.PartDeemedAgreed agreed
                        && agreed.part().equals(id));
    boolean deemed = part.opinion().flatMap(PartState.Opinion::deemed).isPresent();
    boolean itself = part.opinion().isPresent() && !deemed;
    boolean late = itself && isLate(part);
    return new Line(
        part.part().department(),
        1,
        count(itself && !late),
        count(late),
        count(deemed && silent),
        count(deemed && !silent),
        count(part.isOpen() && each.state().isOpen()),
        (int) record.stream().filter(event -> wasAbsent(id, event.fact())).count());
  }

  private static boolean isLate(PartState part) {
    return part.by()
        .filter(due -> LegalTime.dayOf(part.opinion().orElseThrow().at()).isAfter(due.date()))
        .isPresent();
  }

  private static boolean wasAbsent(String part, CaseFact fact) {
    return (fact instanceof CaseFact.Surveyed survey && survey.absent().contains(part))
        || (fact instanceof CaseFact.Met met && met.absent().contains(part));
  }

  private static int count(boolean is) {
    return is ? 1 : 0;
  }
}
