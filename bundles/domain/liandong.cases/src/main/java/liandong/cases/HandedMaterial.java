package liandong.cases;

/**
 * A paper that was handed in.
 *
 * @param id the material's id in the item
 */
public record HandedMaterial(String id, int copies) {
  public HandedMaterial {
    if (id.isBlank() || id.length() > 32) {
      throw new IllegalArgumentException("not a material: '" + id + "'");
    }
    if (copies < 1 || copies > 999) {
      throw new IllegalArgumentException("material " + id + ": " + copies + " copies");
    }
  }
}
