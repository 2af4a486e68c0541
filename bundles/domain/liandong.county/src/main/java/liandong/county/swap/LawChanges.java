package liandong.county.swap;

import java.util.List;
import liandong.cases.CaseNumber;
import liandong.cases.RulePin;
import org.osgi.annotation.versioning.ProviderType;

/** Moves open cases from one version of their county's law to another, when the law says so. */
@ProviderType
public interface LawChanges {
  /**
   * Who wants it and why.
   *
   * @param from the version that the cases have now; those of others stay as they are
   * @param cases these alone, or all that are open under {@code from} where it is empty
   * @param by staff id; goes on each case's record
   * @param reason goes on each case's record; blank only where nothing is to be written
   * @param confirmed also cases that go otherwise by it
   */
  record Order(
      RulePin from,
      RulePin to,
      List<CaseNumber> cases,
      String by,
      String reason,
      boolean confirmed) {
    public Order {
      cases = List.copyOf(cases);
      reason = reason.strip();
      if (!from.county().equals(to.county())) {
        throw new IllegalArgumentException(from + " and " + to + " are not of one county");
      }
    }
  }

  /**
   * What would become of each case, by its number; nothing is written.
   *
   * @throws IllegalArgumentException when one of the versions is not present
   */
  List<MovedCase> preview(Order order);

  /**
   * Moves them, each by itself: one that does not move holds up no other.
   *
   * @throws IllegalArgumentException when one of the versions is not present, or who or why is not
   *     said
   */
  List<MovedCase> carryOut(Order order);
}
