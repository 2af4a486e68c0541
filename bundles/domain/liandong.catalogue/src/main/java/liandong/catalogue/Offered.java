package liandong.catalogue;

/** Whether an item is offered at a service point on some day, as far as the point's list says. */
public enum Offered {
  /** The point has no list of its own: what its level receives, it receives. */
  BY_LEVEL,
  /** It stands on the point's list on that day. */
  LISTED,
  /** The point has a list, and it does not stand there on that day. */
  NOT_LISTED;

  /** Whether the list, if there is one, has nothing against it. */
  public boolean isPossible() {
    return this != NOT_LISTED;
  }
}
