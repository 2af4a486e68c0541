package liandong.itest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

/** The counties of a running copy. */
final class CountiesInForce {
  static final Duration PATIENCE = Duration.ofSeconds(60);

  private CountiesInForce() {}

  /** Each with the version and the SHA-256 of what is in force. */
  static List<String> inForce(Wire wire) {
    try {
      Wire.Reply counties =
          wire.catalogue("<counties xmlns=\"urn:liandong:catalogue:v1\"/>").done();
      return counties.values("//county[pin]/id").stream()
          .map(
              id ->
                  id
                      + " "
                      + counties.value("//county[id='" + id + "']/pin/version")
                      + " "
                      + counties.value("//county[id='" + id + "']/pin/digest"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
