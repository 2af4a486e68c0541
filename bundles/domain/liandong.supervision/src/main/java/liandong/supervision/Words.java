package liandong.supervision;

/**
 * What a person said or wrote. It may hold anybody's data, so it shows its length and nothing else
 * where it is logged.
 */
public record Words(String value) {
  public Words {
    value = value.strip();
    if (value.isEmpty() || value.length() > 2_000) {
      throw new IllegalArgumentException("a text has 1 to 2000 characters, not " + value.length());
    }
    if (value.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t' && c != '\r')) {
      throw new IllegalArgumentException("a text has no control characters");
    }
  }

  @Override
  public String toString() {
    return "(" + value.length() + " characters)";
  }
}
