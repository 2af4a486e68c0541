package liandong.cases;

import liandong.calendar.Limit;
import liandong.evidence.Source;

/**
 * The limits that 行政许可法 itself sets, each with its article. They bind every county; for what is no
 * licence a county's own clauses say what holds.
 */
public enum LicensingLaw {
  /** Art. 32: all that is missing is told at once, on the spot or within five working days. */
  NOTICE(Limit.workingDays(5), "第三十二条"),
  /** Art. 42: twenty working days from the acceptance, where no other law says otherwise. */
  DECISION(Limit.workingDays(20), "第四十二条"),
  /** Art. 42: ten more, approved by the head of the organ, the reason told to the applicant. */
  EXTENSION(Limit.workingDays(10), "第四十二条"),
  /** Art. 42 para. 2: forty-five working days where several departments work on one licence. */
  JOINT_DECISION(Limit.workingDays(45), "第四十二条第二款"),
  /** Art. 42 para. 2: fifteen more, approved by the local people's government. */
  JOINT_EXTENSION(Limit.workingDays(15), "第四十二条第二款"),
  /** Art. 43: a lower organ has reviewed and passed it up within twenty working days. */
  LOWER_REVIEW(Limit.workingDays(20), "第四十三条"),
  /** Art. 44: ten working days from the decision to issue and deliver. */
  DELIVERY(Limit.workingDays(10), "第四十四条"),
  /** Art. 47: who was told of the right to a hearing asks for it within five working days. */
  HEARING_REQUEST(Limit.workingDays(5), "第四十七条"),
  /** Art. 47: the hearing is arranged within twenty working days of the request. */
  HEARING_HELD(Limit.workingDays(20), "第四十七条"),
  /** Art. 48: time and place are told seven working days before. */
  HEARING_NOTICE(Limit.workingDays(7), "第四十八条"),
  /**
   * Art. 50: a renewal is applied for thirty days before the licence expires. Working days are for
   * the time that an organ has (art. 82), and this is the applicant's, so they are calendar days.
   */
  RENEWAL(Limit.calendarDays(30), "第五十条");

  /** Art. 38: a refusal gives its reasons and names the remedy. */
  static final Source REASONS = article("第三十八条");

  /** Art. 45: hearing, bidding, inspection and the like are not counted, once told in writing. */
  static final Source SPECIAL_PROCEDURES = article("第四十五条");

  private final Limit limit;
  private final Source source;

  LicensingLaw(Limit limit, String article) {
    this.limit = limit;
    this.source = article(article);
  }

  private static Source article(String place) {
    return Source.of("中华人民共和国行政许可法", "Administrative Licensing Law", place);
  }

  public Limit limit() {
    return limit;
  }

  public Source source() {
    return source;
  }
}
