package liandong.places;

import liandong.evidence.Bilingual;

/** What kind of self-governing unit a village-level division is. */
public enum UnitKind {
  VILLAGE("行政村", "village"),
  COMMUNITY("社区", "community"),
  RESIDENTS("居委会", "residents' committee");

  private final Bilingual text;

  UnitKind(String zh, String en) {
    this.text = new Bilingual(zh, en);
  }

  public Bilingual text() {
    return text;
  }
}
