package liandong.door.soap;

import java.util.List;

/**
 * A message that is not a request of the contract; {@code key} says why in {@code door.properties}.
 */
final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String key;
  private final transient List<Object> facts;

  Unreadable(String key, Object... facts) {
    super(key, null, false, false);
    this.key = key;
    this.facts = List.of(facts);
  }

  String key() {
    return key;
  }

  Object[] facts() {
    return facts.toArray();
  }
}
