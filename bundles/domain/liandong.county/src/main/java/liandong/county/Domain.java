package liandong.county;

import liandong.evidence.Bilingual;

/** A group under which a county lists its items (领域). */
public record Domain(String id, Bilingual name) {
  public Domain {
    if (!id.matches("[a-z][a-z0-9-]{1,39}")) {
      throw new IllegalArgumentException("not a domain: '" + id + "'");
    }
  }
}
