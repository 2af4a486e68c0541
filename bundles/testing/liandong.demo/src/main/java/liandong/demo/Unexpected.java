package liandong.demo;

/** The day did not go as it is written. */
final class Unexpected extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unexpected(String what) {
    super(what);
  }
}
