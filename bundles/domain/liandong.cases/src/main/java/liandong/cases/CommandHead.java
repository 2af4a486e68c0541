package liandong.cases;

import java.util.Objects;
import java.util.Optional;
import liandong.places.CountyId;

/**
 * What every command says of itself.
 *
 * @param reason why, in the actor's words, at most 1,000 characters; some steps need one
 */
public record CommandHead(
    CommandKey key, CountyId county, Actor actor, Channel channel, Optional<String> reason) {
  public CommandHead {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(county, "county");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(channel, "channel");
    reason = reason.map(String::strip).filter(text -> !text.isEmpty());
    if (reason.isPresent() && reason.get().length() > 1_000) {
      throw new IllegalArgumentException("a reason has at most 1000 characters");
    }
  }
}
