package liandong.county;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import liandong.catalogue.HandlingType;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import liandong.places.CountyId;
import liandong.places.Level;
import liandong.places.ServiceMode;

/**
 * Who a county is and which words it uses.
 *
 * @param region the six digits of its division code, as today
 * @param pointNames what a service point is called at each level
 * @param modes how each level serves; none for a level of which nobody says it
 * @param handlingWords the county's words for the two handling types
 * @param supervision where people complain; one of the nine public fields of every item
 * @param sources the documents and clauses on which its data and rules stand, by their ids
 */
public record CountyProfile(
    CountyId id,
    Bilingual name,
    String region,
    Map<Level, Bilingual> pointNames,
    Map<Level, ServiceMode> modes,
    Map<HandlingType, Bilingual> handlingWords,
    Bilingual supervision,
    Map<String, Source> sources) {
  public CountyProfile {
    Objects.requireNonNull(id, "id");
    if (!region.matches("[0-9]{6}")) {
      throw new IllegalArgumentException("not a region of six digits: '" + region + "'");
    }
    pointNames = Map.copyOf(pointNames);
    modes = Map.copyOf(modes);
    modes.forEach(
        (level, mode) -> {
          if (!mode.fits(level)) {
            throw new IllegalArgumentException("no " + level + " serves by " + mode);
          }
        });
    handlingWords = Map.copyOf(handlingWords);
    sources = Map.copyOf(sources);
  }

  /** How the service points of a level serve. */
  public Optional<ServiceMode> mode(Level level) {
    return Optional.ofNullable(modes.get(level));
  }

  /** The county's word for a handling type, or the plain one. */
  public Bilingual word(HandlingType type) {
    return handlingWords.getOrDefault(
        type,
        type == HandlingType.IMMEDIATE
            ? new Bilingual("即办", "on the spot")
            : new Bilingual("承诺", "promised"));
  }
}
