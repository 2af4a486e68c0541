package liandong.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A question, and what its answer cost.
 *
 * @param lines of one answer
 * @param plan empty of statements where the question does not go through the store
 */
record Answered(
    String what, int page, int calls, double medianMs, double p99Ms, int lines, Plan plan) {
  static Answered to(Question question, Duration time, Listening listening, Connection connection)
      throws SQLException, JsonProcessingException {
    Random turn = new Random(1);
    Steps steps = new Steps();
    int calls = run(question, time, turn, steps);
    long[] sorted = Steps.sorted(List.of(steps));
    Random again = new Random(2);
    int[] lines = new int[1];
    List<String> said = listening.to(() -> lines[0] = ask(question, again));
    return new Answered(
        question.what(),
        question.page(),
        calls,
        Steps.millisAt(50, sorted),
        Steps.millisAt(99, sorted),
        lines[0],
        Plan.of(said, connection));
  }

  static int run(Question question, Duration time, Random turn, Steps steps) {
    long end = System.nanoTime() + time.toNanos();
    int calls = 0;
    do {
      steps.begin();
      ask(question, turn);
      steps.done();
      calls++;
    } while (System.nanoTime() < end);
    return calls;
  }

  private static int ask(Question question, Random turn) {
    try {
      return question.ask(turn);
    } catch (SQLException e) {
      throw new IllegalStateException(question.what(), e);
    }
  }

  String name() {
    return page == 0 ? what : what + ", page " + page;
  }

  /** How deep the list goes differs with the number of cases; first pages and deep ones do not. */
  boolean isLike(Answered other) {
    return what.equals(other.what) && Math.min(page, 2) == Math.min(other.page, 2);
  }

  boolean isDeeperThan(Answered other) {
    return what.equals(other.what) && page > other.page;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %d | %d | %d | %d | %s |",
        name(),
        Spread.short3(medianMs),
        Spread.short3(p99Ms),
        calls,
        lines,
        plan.rowsRead(),
        plan.blocks(),
        plan.nodes());
  }
}
