package liandong.cases;

import static liandong.cases.CaseState.*;
import static liandong.cases.CaseStep.*;
import static liandong.catalogue.ReviewFlow.FOUR_STEPS;
import static liandong.catalogue.ReviewFlow.TWO_STEPS;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liandong.catalogue.ReviewFlow;

/**
 * The lifecycle of every case in every county, as one table: from, step, to. A county restricts and
 * parametrises it, it never adds to it. Diagram, reachability and coverage are read from here.
 */
public final class Lifecycle {
  /**
   * One row.
   *
   * @param from empty for the steps that open a case
   * @param flows the review flows for which the row holds
   */
  public record Transition(
      Optional<CaseState> from, CaseStep step, CaseState to, Set<ReviewFlow> flows) {
    public Transition {
      flows = Set.copyOf(flows);
    }

    @Override
    public String toString() {
      return from.map(Enum::name).orElse("-")
          + " --"
          + step
          + (flows.size() == 1 ? flows : "")
          + "--> "
          + to;
    }
  }

  private static final Set<ReviewFlow> BOTH = EnumSet.allOf(ReviewFlow.class);

  private static final List<Transition> TABLE = table();

  private Lifecycle() {}

  private static List<Transition> table() {
    List<Transition> rows = new ArrayList<>();
    opens(rows, REGISTER, REGISTERED);
    opens(rows, SUBMIT, RECEIVED);

    row(rows, RECEIVED, NOTIFY, AWAITING_CORRECTION, BOTH);
    row(rows, AWAITING_CORRECTION, SUPPLEMENT, RECEIVED, BOTH);
    row(rows, REGISTERED, SUPPLEMENT, REGISTERED, BOTH);
    row(rows, RECEIVED, SUPPLEMENT, RECEIVED, BOTH);
    row(rows, RECEIVED, REFUSE_ACCEPTANCE, ACCEPTANCE_REFUSED, BOTH);

    row(rows, RECEIVED, ACCEPT, ACCEPTED, Set.of(FOUR_STEPS));
    row(rows, ACCEPTED, REVIEW, REVIEWED, Set.of(FOUR_STEPS));
    row(rows, REVIEWED, VERIFY, VERIFIED, Set.of(FOUR_STEPS));
    row(rows, VERIFIED, GRANT, GRANTED, Set.of(FOUR_STEPS));
    row(rows, VERIFIED, DENY, DENIED, Set.of(FOUR_STEPS));

    // 受理兼审查 leaves nothing to review, 审核兼审批 verifies and decides in one.
    row(rows, RECEIVED, ACCEPT, REVIEWED, Set.of(TWO_STEPS));
    row(rows, REVIEWED, GRANT, GRANTED, Set.of(TWO_STEPS));
    row(rows, REVIEWED, DENY, DENIED, Set.of(TWO_STEPS));

    // What the law does by itself, when a time is over.
    row(rows, RECEIVED, DEEM_ACCEPTED, ACCEPTED, Set.of(FOUR_STEPS));
    row(rows, RECEIVED, DEEM_ACCEPTED, REVIEWED, Set.of(TWO_STEPS));
    row(rows, AWAITING_CORRECTION, LAPSE, CORRECTION_LAPSED, BOTH);

    // The clock of an accepted case can stand still, on a legal ground, and goes on where it stood.
    for (CaseState reviewing : List.of(ACCEPTED, REVIEWED, VERIFIED)) {
      Set<ReviewFlow> flows = reviewing == REVIEWED ? BOTH : Set.of(FOUR_STEPS);
      row(rows, reviewing, SUSPEND, SUSPENDED, flows);
      row(rows, SUSPENDED, RESUME, reviewing, flows);
      row(rows, reviewing, EXTEND, reviewing, flows);
      row(rows, reviewing, FORWARD, FORWARDED, flows);
      row(rows, FORWARDED, FORWARD_BACK, reviewing, flows);
      row(rows, reviewing, DEEM_GRANTED, GRANTED, flows);
      besideTheReview(rows, reviewing, flows);
    }
    besideTheReview(rows, SUSPENDED, BOTH);
    // Nor does a body above take the time from the applicant or the other departments.
    besideTheReview(rows, FORWARDED, BOTH);
    // A licence expires also while a clock stands still or a body above has the papers.
    row(rows, SUSPENDED, DEEM_GRANTED, GRANTED, BOTH);
    row(rows, FORWARDED, DEEM_GRANTED, GRANTED, BOTH);
    row(rows, FORWARDED, CLOSE_FORWARDED, FORWARDED_UP, BOTH);

    row(rows, GRANTED, CERTIFY, CERTIFIED, BOTH);
    row(rows, GRANTED, DELIVER, DELIVERED, BOTH);
    row(rows, CERTIFIED, DELIVER, DELIVERED, BOTH);
    row(rows, DENIED, DELIVER, DELIVERED, BOTH);

    exits(rows);
    custody(rows);
    return List.copyOf(rows);
  }

  /** What goes on beside the review without moving the case: the hearing, the other departments. */
  private static void besideTheReview(List<Transition> rows, CaseState at, Set<ReviewFlow> flows) {
    for (CaseStep step :
        List.of(
            TELL_HEARING,
            ASK_HEARING,
            CALL_HEARING,
            HOLD_HEARING,
            OPINION,
            SURVEY,
            MEET,
            DEEM_PART)) {
      row(rows, at, step, at, flows);
    }
  }

  private static void exits(List<Transition> rows) {
    for (CaseState from : List.of(REGISTERED, RECEIVED, AWAITING_CORRECTION)) {
      row(rows, from, RETURN, RETURNED, BOTH);
      // After the acceptance there is a decision to take, and a mistake is made void in the open.
      row(rows, from, DELETE, DELETED, BOTH);
    }
    for (CaseState from : CaseState.values()) {
      if (from.isOpen() && !isDecided(from)) {
        row(rows, from, WITHDRAW, WITHDRAWN, flowsOf(from));
      }
      if (from.isOpen()) {
        row(rows, from, VOID, VOIDED, flowsOf(from));
      } else if (from != ARCHIVED) {
        row(rows, from, ARCHIVE, ARCHIVED, BOTH);
      }
    }
  }

  /**
   * Custody moves in every open state, and people may come in each. Only the papers of a village
   * reach an office by it.
   */
  private static void custody(List<Transition> rows) {
    for (CaseState open : CaseState.values()) {
      if (open.isOpen()) {
        Set<ReviewFlow> flows = flowsOf(open);
        row(rows, open, HAND_OVER, open, flows);
        row(rows, open, TAKE_OVER, open == REGISTERED ? RECEIVED : open, flows);
        row(rows, open, DECLINE, open, flows);
        row(rows, open, RECALL, open, flows);
        row(rows, open, ASSIGN, open, flows);
        row(rows, open, RECKON, open, flows);
        row(rows, open, APPOINT, open, flows);
        // What is decided was decided under its law, and is delivered as it was decided.
        if (!isDecided(open)) {
          row(rows, open, CHANGE_LAW, open, flows);
        }
      }
    }
  }

  private static boolean isDecided(CaseState state) {
    return state == GRANTED || state == CERTIFIED || state == DENIED;
  }

  private static Set<ReviewFlow> flowsOf(CaseState state) {
    return state == ACCEPTED || state == VERIFIED ? Set.of(FOUR_STEPS) : BOTH;
  }

  private static void opens(List<Transition> rows, CaseStep step, CaseState to) {
    rows.add(new Transition(Optional.empty(), step, to, BOTH));
  }

  private static void row(
      List<Transition> rows, CaseState from, CaseStep step, CaseState to, Set<ReviewFlow> flows) {
    rows.add(new Transition(Optional.of(from), step, to, flows));
  }

  /** All rows. */
  public static List<Transition> transitions() {
    return TABLE;
  }

  /** The row for {@code step} in a case that stands at {@code from} with that flow. */
  public static Optional<Transition> find(CaseState from, CaseStep step, ReviewFlow flow) {
    return TABLE.stream()
        .filter(row -> row.step() == step && row.flows().contains(flow))
        .filter(row -> row.from().equals(Optional.of(from)))
        .findFirst();
  }

  /** The steps that a case at {@code from} can take, in the order of the table. */
  public static List<CaseStep> stepsFrom(CaseState from, ReviewFlow flow) {
    return TABLE.stream()
        .filter(row -> row.from().equals(Optional.of(from)) && row.flows().contains(flow))
        .map(Transition::step)
        .distinct()
        .toList();
  }
}
