package liandong.catalogue;

import liandong.evidence.Bilingual;

/**
 * A paper that an application needs.
 *
 * @param id unique within its item, such as {@code m1}
 * @param required whether the application is incomplete without it
 */
public record Material(
    String id,
    Bilingual name,
    Form form,
    int copies,
    boolean required,
    Origin origin,
    Bilingual note) {

  /** In which form a paper is handed in. */
  public enum Form {
    ORIGINAL,
    COPY,
    ORIGINAL_AND_COPY,
    ELECTRONIC
  }

  /** Where a paper comes from. */
  public enum Origin {
    APPLICANT,
    GOVERNMENT,
    THIRD_PARTY
  }

  public Material {
    if (!id.matches("[a-z0-9][a-z0-9-]{0,31}")) {
      throw new IllegalArgumentException("not a material: '" + id + "'");
    }
    if (copies < 0) {
      throw new IllegalArgumentException("material " + id + ": " + copies + " copies");
    }
  }
}
