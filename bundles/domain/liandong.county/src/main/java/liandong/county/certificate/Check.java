package liandong.county.certificate;

import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;

/** The checks of a certification, in the order in which they are made. */
public enum Check {
  /** The file is a bundle, or an archive with one, and whole. */
  FILE,
  /**
   * Its manifest wires it to the domain alone, within ranges, and lets versions stand side by side.
   */
  MANIFEST,
  /** Its code stays within its rules. */
  CODE,
  /** Its code depends on its arguments alone: no clock, no luck, nothing remembered. */
  PURITY,
  /** Its files are read whole. */
  TABLES,
  /** No public field of an item is blank. */
  COMPLETENESS,
  /** Nothing stands against the publication of what is published. */
  PUBLICATION,
  /** No promise is longer than the law allows, or shorter than its steps take. */
  LIMITS,
  /** What people read has its English beside it. */
  NAMES,
  /** There are points on all three levels, and each village has a town above it. */
  PLACES,
  /** The framework takes it in and starts it, and it offers its rules. */
  INSTALLATION,
  /** Each rule quotes a sentence of a document that the county names. */
  SOURCES,
  /** Each rule answers, and the same question has the same answer. */
  ANSWERS,
  /** An objection says in both languages what to do, and names its rule's source. */
  OBJECTIONS,
  /** Nothing that its tables say is at fault by its own rules. */
  OWN_RULES,
  /** No rule takes longer than a call may take. */
  TIME,
  /** Nothing of it is left when it goes. */
  REMOVAL;

  private static final Phrasebook BOOK = new Phrasebook(Check.class, "checks");

  public Bilingual title() {
    return BOOK.say(name());
  }
}
