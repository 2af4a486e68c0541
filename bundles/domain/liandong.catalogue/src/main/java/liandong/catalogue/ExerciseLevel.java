package liandong.catalogue;

/** At which level a power is exercised (行使层级), by the level digit of national codes. */
public enum ExerciseLevel implements Coded {
  STATE("1", "国家级", "state", "国家"),
  PROVINCE("2", "省级", "province", "省"),
  CITY("3", "市级", "city", "市"),
  COUNTY("4", "县级", "county", "县", "区县级"),
  TOWN("5", "镇级", "town", "镇", "乡镇级", "镇（乡、街道）级");

  private final Words words;

  ExerciseLevel(String code, String zh, String en, String... others) {
    this.words = new Words(code, zh, en, others);
  }

  @Override
  public Words words() {
    return words;
  }
}
