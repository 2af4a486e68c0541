package liandong.county.site;

import java.util.Locale;
import liandong.evidence.Bilingual;

/** What may be said of a service point, by the names of the columns of {@code sites.csv}. */
public enum SiteFact {
  SETTLEMENT,
  POPULATION,
  DEPARTMENTS,
  STAFF,
  AREA,
  LOCATION,
  SITING,
  PARTS,
  EQUIPMENT,
  SIGN,
  LOGO,
  GRADE,
  WORKS,
  COST,
  DESIGN_RECORDED_ON,
  DESIGN_APPROVED_ON,
  BEGUN_ON,
  FINISHED_ON,
  TEAMS,
  SIGN_OFFS,
  ACCEPTED_ON,
  CHECKLIST,
  REASON,
  LIVE_ON,
  SITTING_HOURS;

  /** The fact in a sentence. */
  public Bilingual text() {
    return SiteWords.say("fact." + name().toLowerCase(Locale.ROOT));
  }
}
