package liandong.cases;

import liandong.evidence.Bilingual;

/** To what the departments of a joint case are called together in a room. */
public enum Meeting {
  /** They settle what stands between them. */
  JOINT_MEETING("联席会议", "joint meeting"),
  /** They review the papers of the case together. */
  JOINT_REVIEW("联审会议", "joint review");

  private final Bilingual text;

  Meeting(String zh, String en) {
    this.text = new Bilingual(zh, en);
  }

  public Bilingual text() {
    return text;
  }
}
