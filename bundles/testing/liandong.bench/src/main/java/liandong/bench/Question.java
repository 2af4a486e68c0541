package liandong.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;

/**
 * Something that people ask the store again and again.
 *
 * @param what they ask
 * @param page which page of the answer; 0 where there are none
 * @param ways each asks the same of somebody else; they take turns at random
 */
record Question(String what, int page, List<Way> ways) {
  /** Asks, and says how many lines came back. */
  interface Way {
    int ask() throws SQLException;
  }

  Question {
    ways = List.copyOf(ways);
    if (ways.isEmpty()) {
      throw new IllegalArgumentException("nobody to ask about: " + what);
    }
  }

  int ask(Random turn) throws SQLException {
    return ways.get(turn.nextInt(ways.size())).ask();
  }
}
