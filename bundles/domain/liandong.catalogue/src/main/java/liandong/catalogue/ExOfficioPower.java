package liandong.catalogue;

import liandong.evidence.Bilingual;

/**
 * A power that an office uses of its own accord (依职权): penalties, coercion, levies, inspections. It
 * counts among the county's powers, and nobody can apply for it, so that it has no guide, no limit
 * and no case.
 *
 * @param generated made to reach a documented number, not written by hand
 */
public record ExOfficioPower(
    ItemId id, Bilingual name, ItemType type, Bilingual body, LegalBasis basis, boolean generated) {
  public ExOfficioPower {
    if (type.isOnApplication()) {
      throw new IllegalArgumentException(
          id + " is of type " + type.code() + ", for which people apply");
    }
    if (name.isBlank() || body.isBlank()) {
      throw new IllegalArgumentException(id + " needs a name and the body that has the power");
    }
  }
}
