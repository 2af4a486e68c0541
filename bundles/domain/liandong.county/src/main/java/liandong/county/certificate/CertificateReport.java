package liandong.county.certificate;

import java.util.stream.Collectors;
import liandong.county.certificate.Certificate.Outcome;
import liandong.county.certificate.Certificate.Result;
import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;

/** A certificate as a file that is handed on: Markdown, Chinese with English beside it. */
public final class CertificateReport {
  private static final Phrasebook BOOK = new Phrasebook(CertificateReport.class, "checks");

  private CertificateReport() {}

  public static String of(Certificate certificate) {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(say("report", certificate.bundle())).append("\n\n");
    text.append(verdict(certificate)).append("\n\n| | | |\n|---|---|---|\n");
    for (Result each : certificate.results()) {
      text.append("| ")
          .append(outcome(each.outcome()))
          .append(" | ")
          .append(cell(each.check().title()))
          .append(" | ")
          .append(cell(each.note()))
          .append(" |\n");
    }
    for (Result each : certificate.results()) {
      if (each.outcome() == Outcome.FAILED) {
        text.append("\n## ").append(each.check().title()).append("\n\n");
        text.append(
            each.findings().stream().map(CertificateReport::item).collect(Collectors.joining()));
      }
    }
    return text.toString();
  }

  /** The last word in a sentence. */
  public static Bilingual verdict(Certificate certificate) {
    return certificate.isPassed()
        ? BOOK.say("certified", certificate.results().size())
        : BOOK.say(
            "not-certified",
            certificate.count(Outcome.FAILED),
            certificate.count(Outcome.NOT_MADE),
            certificate.findings().size());
  }

  /** How a check ended, in a word. */
  public static Bilingual outcome(Outcome outcome) {
    return BOOK.say(outcome.name());
  }

  private static String item(Finding finding) {
    String where = finding.where().isEmpty() ? "" : "`" + finding.where() + "` ";
    return "- %s%s%n  → %s%n".formatted(where, finding.wrong(), finding.right());
  }

  private static String cell(Bilingual text) {
    return text.toString().replace("|", "\\|").replace("\n", " ");
  }

  private static Bilingual say(String key, Object... facts) {
    return BOOK.say(key, facts);
  }
}
