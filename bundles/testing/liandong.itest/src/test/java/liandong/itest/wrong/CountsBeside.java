package liandong.itest.wrong;

import java.util.List;
import liandong.cases.MonthBook;

/** Writes a figure beside the tally: once. */
public final class CountsBeside {
  int write(MonthBook book, List<MonthBook.Counted> counted) {
    return book.write(counted);
  }

  /** Reading is free. */
  List<MonthBook.Uncounted> read(MonthBook book) {
    return book.walk(java.util.Optional.empty(), 1).uncounted();
  }
}
