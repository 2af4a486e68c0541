package liandong.catalogue;

/** How far away an applicant may be (通办范围). */
public enum HandlingArea implements Coded {
  NATION("1", "全国", "the whole country"),
  PROVINCE("2", "全省", "the whole province"),
  CITY("3", "全市", "the whole city"),
  COUNTY("4", "全县", "the whole county"),
  TOWN("5", "全镇", "the whole town"),
  VILLAGES("6", "跨村", "several villages");

  private final Words words;

  HandlingArea(String code, String zh, String en, String... others) {
    this.words = new Words(code, zh, en, others);
  }

  @Override
  public Words words() {
    return words;
  }
}
