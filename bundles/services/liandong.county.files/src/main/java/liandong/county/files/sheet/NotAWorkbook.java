package liandong.county.files.sheet;

/** A file that is no workbook which can be read; the two sentences are for whoever sent it. */
public final class NotAWorkbook extends Exception {
  private static final long serialVersionUID = 1L;

  private final String right;

  NotAWorkbook(String wrong, String right) {
    super(wrong);
    this.right = right;
  }

  /** What is wrong with it. */
  public String wrong() {
    return getMessage();
  }

  /** What would be right. */
  public String right() {
    return right;
  }
}
