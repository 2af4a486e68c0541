package liandong.catalogue;

/** Whether a version of an item was made public. What is published never changes again. */
public enum Publication implements Coded {
  DRAFT("", "草稿", "draft"),
  PUBLISHED("", "已发布", "published", "发布");

  private final Words words;

  Publication(String code, String zh, String en, String... others) {
    this.words = new Words(code, zh, en, others);
  }

  @Override
  public Words words() {
    return words;
  }
}
