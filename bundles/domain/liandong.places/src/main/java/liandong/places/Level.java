package liandong.places;

import liandong.evidence.Bilingual;

/** The three levels of service, the highest first. */
public enum Level {
  COUNTY("县", "county"),
  TOWN("乡镇", "town"),
  VILLAGE("村", "village");

  private final Bilingual text;

  Level(String zh, String en) {
    this.text = new Bilingual(zh, en);
  }

  public Bilingual text() {
    return text;
  }

  public boolean isAbove(Level other) {
    return ordinal() < other.ordinal();
  }
}
