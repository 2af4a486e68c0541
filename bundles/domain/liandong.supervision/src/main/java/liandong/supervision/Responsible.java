package liandong.supervision;

import java.util.Optional;

/**
 * Who answers for a place beside the one who held the case.
 *
 * @param principal 主要负责人, a staff id
 * @param inCharge 分管责任人, a staff id
 */
public record Responsible(Optional<String> principal, Optional<String> inCharge) {
  static final Responsible NOBODY_NAMED = new Responsible(Optional.empty(), Optional.empty());

  /** Which of the two. */
  public enum Which {
    PRINCIPAL,
    IN_CHARGE
  }
}
