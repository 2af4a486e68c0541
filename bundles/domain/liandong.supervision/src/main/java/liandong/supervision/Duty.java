package liandong.supervision;

import java.util.Objects;
import liandong.calendar.DueDate;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;

/** What has to be done in a file by a day, and the rule that sets the limit. */
public record Duty(Kind kind, DueDate due, Source source) {
  /** What has to be done, or may be done no later. */
  public enum Kind {
    /** Until when whoever got a card may appeal; nobody is late with it. */
    APPEAL("提出申诉", "appeal"),
    DECIDE_APPEAL("申诉答复", "decision on the appeal"),
    NAME_PERSONS("明确责任人", "naming of the persons"),
    REPORT_TRACKING("重点跟踪反馈", "report of the key tracking"),
    DECIDE_COMPLAINT("投诉受理决定", "decision whether to accept the complaint"),
    HANDLE_COMPLAINT("投诉处理", "handling of the complaint"),
    CALL_BACK("差评回访", "call-back after a bad rating"),
    RECTIFY("差评整改", "rectification after a bad rating"),
    ANSWER("首问答复", "answer to a first contact");

    private final Bilingual text;

    Kind(String zh, String en) {
      this.text = new Bilingual(zh, en);
    }

    public Bilingual text() {
      return text;
    }
  }

  public Duty {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(source, "source");
  }
}
