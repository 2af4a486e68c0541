package liandong.supervision;

import liandong.evidence.Bilingual;

/** Where a file stands. Each state belongs to one kind of file. */
public enum FileState {
  /** The card stands; whoever got it may appeal. Nobody has to do anything in the file itself. */
  GIVEN(FileKind.CARD, "已发卡", "given", false),
  APPEALED(FileKind.CARD, "申诉中", "appealed", true),
  UPHELD(FileKind.CARD, "申诉后维持", "upheld", false),
  /** The card was taken back, and stays on record as such. */
  WITHDRAWN(FileKind.CARD, "已撤销", "withdrawn", false),

  TO_BE_NAMED(FileKind.ACCOUNTABILITY, "责任人待明确", "persons to be named", true),
  NAMED(FileKind.ACCOUNTABILITY, "责任人已明确", "persons named", false),

  /** Returned, but less often than the county's threshold. */
  NOTED(FileKind.RETURNS, "退件登记", "noted", false),
  TRACKED(FileKind.RETURNS, "重点跟踪", "key tracking", true),
  TRACKING_CLOSED(FileKind.RETURNS, "跟踪办结", "tracking closed", false),
  /** One of the cases was granted and delivered, so nothing is left to track. */
  TRACKING_ENDED(FileKind.RETURNS, "办成销号", "tracking ended", false),

  RECEIVED(FileKind.COMPLAINT, "已收投诉", "received", true),
  ACCEPTED(FileKind.COMPLAINT, "投诉受理", "accepted", true),
  NOT_ACCEPTED(FileKind.COMPLAINT, "投诉不予受理", "not accepted", false),
  HANDLED(FileKind.COMPLAINT, "投诉办结", "handled", false),

  RATED(FileKind.RATING, "已评价", "rated", false),
  TO_PUT_RIGHT(FileKind.RATING, "差评整改中", "to be put right", true),
  PUT_RIGHT(FileKind.RATING, "整改完成", "put right", false),
  EXCLUDED(FileKind.RATING, "审核剔除", "excluded", false),

  WAITING(FileKind.FIRST_CONTACT, "待答复", "waiting", true),
  /** On offer to another person; the owner keeps it until that person takes it. */
  OFFERED(FileKind.FIRST_CONTACT, "转办待接", "offered", true),
  ANSWERED(FileKind.FIRST_CONTACT, "已答复", "answered", false),
  BECAME_CASE(FileKind.FIRST_CONTACT, "已转办件", "became a case", false);

  private final FileKind kind;
  private final Bilingual text;
  private final boolean open;

  FileState(FileKind kind, String zh, String en, boolean open) {
    this.kind = kind;
    this.text = new Bilingual(zh, en);
    this.open = open;
  }

  public FileKind kind() {
    return kind;
  }

  public Bilingual text() {
    return text;
  }

  /** Whether the owner still has to do something. */
  public boolean isOpen() {
    return open;
  }
}
