package liandong.demo;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Prints one line for each case, and the sum of the day. */
final class Board {
  private final PrintStream out;
  private final LocalDate day;
  private final List<Reply> cases = new ArrayList<>();

  Board(PrintStream out, LocalDate day) {
    this.out = out;
    this.day = day;
  }

  void head() {
    out.println(
        pad("办件编号 number", 30) + pad("承诺日 promised", 17) + pad("事项 item", 44) + "经过 what happened");
  }

  void line(CaseInHand done, String story) {
    Reply now = done.now();
    cases.add(now);
    out.println(
        pad(now.the("number"), 30)
            + pad(promised(now).map(LocalDate::toString).orElse("-"), 17)
            + pad(shortened(done.item().name(), 40), 44)
            + story);
  }

  void sum() {
    Set<String> numbers = new HashSet<>();
    cases.forEach(each -> numbers.add(each.the("number")));
    if (numbers.size() != cases.size()) {
      throw new Unexpected(cases.size() + " cases, but only " + numbers.size() + " numbers");
    }
    out.printf(
        "demo: %d cases, %d finished, %d waiting for papers, %d under way (%d on offer,"
            + " %d near the limit, %d over it), %d denied, %d acceptance refused, %d returned,"
            + " %d withdrawn%n",
        cases.size(),
        count(state("DELIVERED")),
        count(state("AWAITING_CORRECTION")),
        count(isOpen().and(state("AWAITING_CORRECTION").negate()).and(state("DENIED").negate())),
        count(each -> each.text("offeredTo/id").isPresent()),
        count(runs().and(each -> isNear(promised(each).orElseThrow()))),
        count(runs().and(each -> promised(each).orElseThrow().isBefore(day))),
        count(state("DENIED")),
        count(state("ACCEPTANCE_REFUSED")),
        count(state("RETURNED")),
        count(state("WITHDRAWN")));
  }

  private boolean isNear(LocalDate promised) {
    return !promised.isBefore(day) && promised.isBefore(day.plusDays(2));
  }

  private long count(Predicate<Reply> which) {
    return cases.stream().filter(which).count();
  }

  private static Predicate<Reply> state(String state) {
    return each -> each.the("state").equals(state);
  }

  private static Predicate<Reply> isOpen() {
    return each -> each.the("open").equals("true");
  }

  /** Whether the promised limit still runs. */
  private static Predicate<Reply> runs() {
    return each ->
        each.at("deadline").stream().anyMatch(due -> due.the("kind/code").equals("PROMISED"));
  }

  private static Optional<LocalDate> promised(Reply each) {
    return each.text("promised/date").map(LocalDate::parse);
  }

  /** Padded to a width on screen, where a Chinese character takes two columns. */
  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(1, width - width(text)));
  }

  private static String shortened(String text, int width) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (width(kept.toString()) > width - 2) {
        return kept + "…";
      }
      kept.append(text.charAt(i));
    }
    return text;
  }

  private static int width(String text) {
    return text.chars().map(c -> c < 0x2E80 ? 1 : 2).sum();
  }
}
