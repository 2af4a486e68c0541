package liandong.cases;

import liandong.calendar.Limit;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;

/** What Liandong itself sets where neither law nor county does, so that no case is left lying. */
final class DefaultRules {
  /** An offered case is taken or declined on the next working day at the latest. */
  static final Limit HAND_OVER = Limit.workingDays(1);

  /** A village's entry is handed to an office within two working days. */
  static final Limit AGENCY = Limit.workingDays(2);

  static final Source SOURCE =
      new Source(
          new Bilingual("联动平台默认规则", "Default rules of Liandong"),
          "",
          new Bilingual(
              "移交的办件应于次一工作日内接收或拒收；代办登记的办件应于两个工作日内移交。",
              "An offered case is answered on the next working day; a village's entry is handed over within two."));

  private DefaultRules() {}
}
