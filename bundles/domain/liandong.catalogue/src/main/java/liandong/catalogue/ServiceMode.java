package liandong.catalogue;

/** The nine service modes of a service centre (什邡 2009, 政务服务标准化 1). */
public enum ServiceMode implements Coded {
  HALL("", "大厅接待", "reception in the hall", "大厅接待服务"),
  AGENCY("", "全程代办", "agency from beginning to end", "全程代办服务"),
  LATE_HOURS("", "延时办理", "after hours", "延时", "延时办理服务"),
  APPOINTMENT("", "预约办理", "by appointment", "预约", "预约办理服务"),
  INQUIRY("", "信息查询", "information", "信息查询服务"),
  POLICY_ADVICE("", "政策法规咨询", "advice on policy and law", "政策咨询", "政策法规咨询服务"),
  HOME_VISIT("", "上门办理", "at home", "上门", "上门办理服务"),
  GREEN_CHANNEL("", "绿色通道", "green channel", "绿色通道服务"),
  TRACKING("", "全程跟踪", "tracked from beginning to end", "全程跟踪服务");

  private final Words words;

  ServiceMode(String code, String zh, String en, String... others) {
    this.words = new Words(code, zh, en, others);
  }

  @Override
  public Words words() {
    return words;
  }
}
