package liandong.trust;

/** What a county may not do, compiled. */
final class LeavesTheOffice {
  private LeavesTheOffice() {}

  static void now() {
    System.exit(1);
  }
}
