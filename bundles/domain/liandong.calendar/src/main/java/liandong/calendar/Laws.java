package liandong.calendar;

import java.time.LocalDate;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;

/** The articles on which a receipt rests, in the law of the day. */
final class Laws {
  /** The General Provisions of the Civil Law entered into force. */
  private static final LocalDate PROVISIONS = LocalDate.of(2017, 10, 1);

  /** The Civil Code entered into force. */
  private static final LocalDate CODE = LocalDate.of(2021, 1, 1);

  private Laws() {}

  /** Limits are working days without public holidays. */
  static Source workingDays() {
    return article("licensing", "licensing.82");
  }

  /** The time of a special procedure is excluded if it was told in writing. */
  static Source excludedProcedures() {
    return article("licensing", "licensing.45");
  }

  /** The head of the office may give more time. */
  static Source extension() {
    return article("licensing", "licensing.42");
  }

  /** Saturday and Sunday are the days of rest of state organs. */
  static Source weekend() {
    return article("working-time", "working-time.7");
  }

  /** The day of the event is not counted; before 2017-10-01 by the General Principles. */
  static Source firstDay(LocalDate event) {
    return article(civilLaw(event), civilLaw(event) + ".first-day");
  }

  /** A period in hours begins at its moment. */
  static Source firstHour(LocalDate event) {
    return article(civilLaw(event), civilLaw(event) + ".first-hour");
  }

  /** Periods are counted by the public calendar. */
  static Source publicCalendar(LocalDate event) {
    return article(civilLaw(event), civilLaw(event) + ".calendar");
  }

  private static String civilLaw(LocalDate event) {
    if (event.isBefore(PROVISIONS)) {
      return "general-principles";
    }
    return event.isBefore(CODE) ? "general-provisions" : "civil-code";
  }

  private static Source article(String law, String place) {
    return new Source(
        Reasons.BOOK.say("law." + law),
        Reasons.BOOK.say("place." + place).zh(),
        Reasons.BOOK.knows("quote." + place)
            ? Reasons.BOOK.say("quote." + place)
            : Bilingual.same(""));
  }
}
