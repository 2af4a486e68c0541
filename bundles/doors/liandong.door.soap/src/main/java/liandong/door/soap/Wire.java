package liandong.door.soap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import liandong.calendar.DueDate;
import liandong.calendar.Limit;
import liandong.cases.Answer;
import liandong.cases.LegalTime;
import liandong.cases.Refusal;
import liandong.cases.RulePin;
import liandong.catalogue.Mandate;
import liandong.door.soap.wire.cases.WireDue;
import liandong.door.soap.wire.common.WireAbsence;
import liandong.door.soap.wire.common.WireCoded;
import liandong.door.soap.wire.common.WireInputProblem;
import liandong.door.soap.wire.common.WireInputProblems;
import liandong.door.soap.wire.common.WireLimit;
import liandong.door.soap.wire.common.WireMandate;
import liandong.door.soap.wire.common.WirePin;
import liandong.door.soap.wire.common.WireRefusal;
import liandong.door.soap.wire.common.WireSource;
import liandong.door.soap.wire.common.WireText;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;

/** The types that the services share, as they go over the wire. */
final class Wire {
  private Wire() {}

  static WireText text(Bilingual words) {
    WireText out = new WireText();
    out.setZh(words.zh());
    out.setEn(words.en());
    return out;
  }

  /** Words that may say nothing; then they are left out. */
  static WireText textOrNone(Bilingual words) {
    return words.isBlank() ? null : text(words);
  }

  /** What is left out when it says nothing. */
  static String orNone(String text) {
    return text.isBlank() ? null : text;
  }

  static WireCoded coded(String code, Bilingual words) {
    WireCoded out = new WireCoded();
    out.setCode(code);
    out.setText(text(words));
    return out;
  }

  /** A moment in China's time, as xs:dateTime. */
  static String moment(Instant at) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(LegalTime.ZONE));
  }

  static String moment(Optional<Instant> at) {
    return at.map(Wire::moment).orElse(null);
  }

  static WireLimit limit(Limit limit) {
    WireLimit out = new WireLimit();
    out.setAmount(limit.amount());
    out.setUnit(limit.unit().name());
    out.setText(text(limit.text()));
    return out;
  }

  static WireDue due(DueDate due) {
    WireDue out = new WireDue();
    out.setFrom(due.from().toString());
    out.setLimit(limit(due.limit()));
    out.setDate(due.date().toString());
    out.setProvisional(due.provisional());
    out.setTime(due.time().map(DateTimeFormatter.ISO_LOCAL_TIME::format).orElse(null));
    return out;
  }

  static WireDue due(Optional<DueDate> due) {
    return due.map(Wire::due).orElse(null);
  }

  /** A day, as xs:date. */
  static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(null);
  }

  static WirePin pin(RulePin pin) {
    WirePin out = new WirePin();
    out.setCounty(pin.county().value());
    out.setVersion(pin.version());
    out.setDigest(pin.bundle().value());
    return out;
  }

  static WireSource source(Source source) {
    WireSource out = new WireSource();
    out.setDocument(text(source.document()));
    out.setPlace(orNone(source.place()));
    out.setQuotation(textOrNone(source.quotation()));
    return out;
  }

  static WireSource source(Optional<Source> source) {
    return source.map(Wire::source).orElse(null);
  }

  static WireMandate mandate(Optional<Mandate> mandate) {
    return mandate.map(Wire::mandate).orElse(null);
  }

  private static WireMandate mandate(Mandate mandate) {
    WireMandate out = new WireMandate();
    out.setBody(text(mandate.body()));
    out.setKind(mandate.kind().map(kind -> coded(kind.name(), kind.text())).orElse(null));
    out.setDocument(source(mandate.document()));
    return out;
  }

  static WireRefusal refusal(Refusal refusal) {
    WireRefusal out = new WireRefusal();
    out.setCode(refusal.code().name());
    out.setSentence(text(refusal.sentence()));
    out.setSource(source(refusal.source()));
    out.setRemedy(text(refusal.remedy()));
    return out;
  }

  static WireAbsence absence(Answer.Away away) {
    WireAbsence out = new WireAbsence();
    out.setSentence(text(away.sentence()));
    out.setRetryAfterSeconds(Math.max(1, away.retryAfter().toSeconds()));
    return out;
  }

  static WireInputProblems problems(Sheet.Wrong wrong) {
    WireInputProblems out = new WireInputProblems();
    for (Sheet.Problem each : wrong.problems()) {
      WireInputProblem problem = new WireInputProblem();
      problem.setPath(each.path());
      problem.setSentence(text(each.sentence()));
      problem.setRemedy(text(each.remedy()));
      out.getProblem().add(problem);
    }
    return out;
  }
}
