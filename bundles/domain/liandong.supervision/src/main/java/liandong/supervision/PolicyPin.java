package liandong.supervision;

/** Under which version of which supervision policy something was found. */
public record PolicyPin(String id, String version) {
  public PolicyPin {
    if (!id.matches("[a-z][a-z0-9.-]{1,39}") || version.isBlank() || version.length() > 40) {
      throw new IllegalArgumentException("not a policy: '" + id + "' '" + version + "'");
    }
  }
}
