package liandong.calendar;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import liandong.evidence.Bilingual;

/** A notice that cannot be taken as it is written; it says everything that is wrong with it. */
public final class WrongNotice extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<Fault> faults;

  /**
   * One thing that is wrong.
   *
   * @param line counted from 1; 0 for what stands in no line
   */
  public record Fault(int line, Bilingual wrong, Bilingual right) {
    public Fault {
      Objects.requireNonNull(wrong, "wrong");
      Objects.requireNonNull(right, "right");
      if (line < 0) {
        throw new IllegalArgumentException("there is no line " + line);
      }
    }

    static Fault of(int line, String key, Object... facts) {
      return new Fault(
          line, Reasons.BOOK.say("fault." + key, facts), Reasons.BOOK.say("right." + key, facts));
    }
  }

  WrongNotice(List<Fault> faults) {
    super(
        faults.stream()
            .map(each -> "line " + each.line() + ": " + each.wrong().en())
            .collect(Collectors.joining("; ")));
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
