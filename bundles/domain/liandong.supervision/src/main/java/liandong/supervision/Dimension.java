package liandong.supervision;

import liandong.evidence.Bilingual;

/** What can be rated beside the whole; some only online, some only on site. */
public enum Dimension {
  EFFICIENCY("办事效率", "efficiency"),
  GUIDE("指南精确度", "accuracy of the guide"),
  CONVENIENCE("便捷度", "convenience"),
  PLATFORM("平台操作性", "ease of the platform"),
  SKILL("服务水平", "skill of the staff"),
  ATTITUDE("服务态度", "attitude of the staff");

  private final Bilingual text;

  Dimension(String zh, String en) {
    this.text = new Bilingual(zh, en);
  }

  public Bilingual text() {
    return text;
  }

  /** The grade of one of them. */
  public record Graded(Dimension dimension, Grade grade) {}
}
