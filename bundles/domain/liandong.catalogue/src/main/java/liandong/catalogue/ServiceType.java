package liandong.catalogue;

/** The four service types of a service centre (什邡 2009, 政务服务标准化 1). */
public enum ServiceType implements Coded {
  APPROVAL("", "行政审批服务", "administrative approval", "行政审批服务事项", "行政审批"),
  PUBLIC("", "公共服务", "public service", "公共服务事项"),
  INTERMEDIARY(
      "", "中介和其他社会组织服务", "intermediaries and other organisations", "中介服务事项和其他社会组织服务事项", "中介服务"),
  TRADING("", "公共资源交易", "trading of public resources", "建筑和公共资源交易有形市场");

  private final Words words;

  ServiceType(String code, String zh, String en, String... others) {
    this.words = new Words(code, zh, en, others);
  }

  @Override
  public Words words() {
    return words;
  }
}
