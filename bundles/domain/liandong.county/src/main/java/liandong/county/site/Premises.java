package liandong.county.site;

import java.util.Optional;
import java.util.Set;

/**
 * The rooms of a service point, as far as somebody has said. What nobody has said is empty; what
 * was looked for and is not there is an empty set.
 *
 * @param area of the hall, in m²
 * @param sign the name on the door; blank where nobody has said
 * @param logo the picture beside it; blank where nobody has said
 */
public record Premises(
    Optional<Integer> area,
    Optional<Location> location,
    Optional<Siting> siting,
    Optional<Set<StationPart>> parts,
    Optional<Set<Equipment>> equipment,
    String sign,
    String logo) {
  public static final Premises UNSAID =
      new Premises(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "",
          "");

  public Premises {
    parts = parts.map(Set::copyOf);
    equipment = equipment.map(Set::copyOf);
  }

  public Premises withArea(int squareMetres) {
    return new Premises(Optional.of(squareMetres), location, siting, parts, equipment, sign, logo);
  }

  public Premises at(Location where) {
    return new Premises(area, Optional.of(where), siting, parts, equipment, sign, logo);
  }

  public Premises withParts(Siting how, Set<StationPart> there) {
    return new Premises(
        area, location, Optional.of(how), Optional.of(there), equipment, sign, logo);
  }

  public Premises withEquipment(Set<Equipment> there) {
    return new Premises(area, location, siting, parts, Optional.of(there), sign, logo);
  }

  public Premises signed(String name, String picture) {
    return new Premises(area, location, siting, parts, equipment, name, picture);
  }
}
