package liandong.places;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A county, town or village. Units merge and codes change, so a code holds from a day to a day;
 * where the county's document does not say, the dates are empty and the code holds always.
 */
public record Division(
    DivisionCode code,
    Optional<DivisionCode> parent,
    Level level,
    String name,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo) {
  public Division {
    if (name.isBlank()) {
      throw new IllegalArgumentException("division " + code + " has no name");
    }
    if (parent.isEmpty() != (level == Level.COUNTY)) {
      throw new IllegalArgumentException(
          "division " + code + ": every division but the county has a parent");
    }
  }

  public boolean holdsOn(LocalDate day) {
    return validFrom.map(from -> !day.isBefore(from)).orElse(true)
        && validTo.map(to -> !day.isAfter(to)).orElse(true);
  }
}
