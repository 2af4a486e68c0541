package liandong.demo;

/** The day did not go as it is written. */
public final class Unexpected extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Unexpected(String what) {
    super(what);
  }
}
