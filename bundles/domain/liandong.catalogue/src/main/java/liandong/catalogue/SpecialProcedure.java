package liandong.catalogue;

/** Procedures whose time does not count, once told in writing (行政许可法 art. 45). */
public enum SpecialProcedure implements Coded {
  HEARING("", "听证", "hearing"),
  TENDER("", "招标", "tender"),
  AUCTION("", "拍卖", "auction"),
  INSPECTION("", "检验", "inspection"),
  TESTING("", "检测", "testing"),
  QUARANTINE("", "检疫", "quarantine"),
  APPRAISAL("", "鉴定", "appraisal"),
  EXPERT_REVIEW("", "专家评审", "expert review");

  private final Words words;

  SpecialProcedure(String code, String zh, String en, String... others) {
    this.words = new Words(code, zh, en, others);
  }

  @Override
  public Words words() {
    return words;
  }
}
