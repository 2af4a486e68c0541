package liandong.cases;

/**
 * The recorded history of a case does not hold together: somebody changed it outside the system.
 */
public final class BrokenChain extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  public BrokenChain(String message) {
    super(message);
  }
}
