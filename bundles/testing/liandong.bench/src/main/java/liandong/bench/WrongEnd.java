package liandong.bench;

/** A contender did not leave behind what it says it did, so its figures are worth nothing. */
final class WrongEnd extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  WrongEnd(String message) {
    super(message);
  }
}
