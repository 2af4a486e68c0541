package liandong.cases;

import java.util.Optional;
import liandong.calendar.DueDate;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;

/**
 * A day by which somebody has to have done something in a case.
 *
 * @param part of a joint case, where the deadline is a department's own
 */
public record Deadline(Kind kind, Optional<String> part, DueDate due) {
  /** What has to be done, and which law says so. */
  public enum Kind {
    NOTICE(
        "一次性告知或受理",
        "notice or acceptance",
        Source.of("中华人民共和国行政许可法", "Administrative Licensing Law", "第三十二条")),
    /** The limit of the step that is due next, by the item's own step limits. */
    STEP("环节时限", "step limit", Source.of("事项环节时限", "Step limits of the item", "")),
    /** A department's limit in a joint case. */
    PART(
        "联办部门时限",
        "limit of a department",
        Source.of("联办事项部门时限", "Limits of the parts of a joint item", "")),
    STATUTORY(
        "法定时限",
        "statutory limit",
        Source.of("中华人民共和国行政许可法", "Administrative Licensing Law", "第四十二条")),
    PROMISED("承诺时限", "promised limit", Source.of("服务指南承诺时限", "Promise in the service guide", "")),
    DELIVERY(
        "送达时限", "delivery", Source.of("中华人民共和国行政许可法", "Administrative Licensing Law", "第四十四条")),
    HEARING("举行听证", "hearing to be held", LicensingLaw.HEARING_HELD.source()),
    /** The applicant's own time to supplement; no office is late by it. */
    CORRECTION("申请人补正期限", "time to supplement", Source.of("补正告知书", "The notice", "")),
    /** An offered case is taken or declined; otherwise it would lie between two places. */
    HAND_OVER("接收或拒收移交", "answer to a hand-over", DefaultRules.SOURCE),
    /** A village's entry is handed to an office. */
    AGENCY("代办件移交", "hand-over by the agent", DefaultRules.SOURCE);

    private final Bilingual text;
    private final Source source;

    Kind(String zh, String en, Source source) {
      this.text = new Bilingual(zh, en);
      this.source = source;
    }

    public Bilingual text() {
      return text;
    }

    public Source source() {
      return source;
    }
  }

  public Deadline(Kind kind, DueDate due) {
    this(kind, Optional.empty(), due);
  }

  /** What tells it from the other deadlines of its case: {@code PART:tax}. */
  public String name() {
    return kind + part.map(id -> ":" + id).orElse("");
  }

  /** Whether the two are the same deadline, whatever its date. */
  boolean isSameAs(Deadline other) {
    return kind == other.kind && part.equals(other.part);
  }
}
