package liandong.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A county, town or village. Units merge and split and codes change, so a code holds from a day to
 * a day, and one that has ended names those that follow it.
 *
 * @param successors the divisions that have its area from the day after its last one; none while it
 *     holds
 * @param kind which kind of unit a village-level division is; empty where the county does not say
 * @param generated made up to reach a number that a document gives without names
 */
public record Division(
    DivisionCode code,
    Optional<DivisionCode> parent,
    Level level,
    String name,
    Validity validity,
    List<DivisionCode> successors,
    Optional<UnitKind> kind,
    boolean generated) {
  /** A division of no stated kind. */
  public Division(
      DivisionCode code,
      Optional<DivisionCode> parent,
      Level level,
      String name,
      Validity validity,
      List<DivisionCode> successors) {
    this(code, parent, level, name, validity, successors, Optional.empty(), false);
  }

  public Division {
    successors = List.copyOf(successors);
    if (name.isBlank()) {
      throw new IllegalArgumentException("division " + code + " has no name");
    }
    if (parent.isEmpty() != (level == Level.COUNTY)) {
      throw new IllegalArgumentException(
          "division " + code + ": every division but the county has a parent");
    }
    if (successors.isEmpty() != validity.to().isEmpty()) {
      throw new IllegalArgumentException(
          "division " + code + ": whoever has a last day has successors, and nobody else");
    }
  }

  public boolean holdsOn(LocalDate day) {
    return validity.holdsOn(day);
  }
}
