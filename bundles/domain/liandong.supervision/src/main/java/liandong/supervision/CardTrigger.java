package liandong.supervision;

import liandong.evidence.Bilingual;

/** Why a card is given: the eight of electronic supervision, and what the record itself shows. */
public enum CardTrigger {
  /** 符合条件不受理: neither told what is missing nor accepted in time. */
  NOT_ACCEPTED("符合法定条件的申请未按期受理", "lawful application not accepted in time"),
  OVERDUE("超过办理时限", "overdue"),
  /** The step is over its limit though the whole is not. */
  STEP_OVERDUE("环节超时", "step overdue"),
  LATE_FORWARDING("未按时上报", "forwarded up late"),
  NO_REASON("不予办理未说明理由", "refused without reasons"),
  /** Entered afterwards: the papers lay outside the online flow. */
  OFFLINE("未按网上流程办理", "not handled in the online flow"),
  ILLEGAL_FEE("违规收费", "illegal fee"),
  OTHER("其他", "other"),
  /** Not one of the eight: the warning before them. */
  NEAR_LIMIT("临近时限", "near its limit"),
  /** Our own record: a paper was asked for that was not on the first notice. */
  SECOND_NOTICE("未一次性告知", "not told at once");

  private final Bilingual text;

  CardTrigger(String zh, String en) {
    this.text = new Bilingual(zh, en);
  }

  public Bilingual text() {
    return text;
  }
}
