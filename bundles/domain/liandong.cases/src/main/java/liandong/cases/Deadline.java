package liandong.cases;

import liandong.calendar.DueDate;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;

/** A day by which somebody has to have done something in a case. */
public record Deadline(Kind kind, DueDate due) {
  /** What has to be done, and which law says so. */
  public enum Kind {
    NOTICE(
        "一次性告知或受理",
        "notice or acceptance",
        Source.of("中华人民共和国行政许可法", "Administrative Licensing Law", "第三十二条")),
    STATUTORY(
        "法定时限",
        "statutory limit",
        Source.of("中华人民共和国行政许可法", "Administrative Licensing Law", "第四十二条")),
    PROMISED("承诺时限", "promised limit", Source.of("服务指南承诺时限", "Promise in the service guide", "")),
    DELIVERY(
        "送达时限", "delivery", Source.of("中华人民共和国行政许可法", "Administrative Licensing Law", "第四十四条"));

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
}
