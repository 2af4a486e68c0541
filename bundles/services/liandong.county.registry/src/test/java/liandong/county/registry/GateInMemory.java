package liandong.county.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import liandong.evidence.Sha256;
import liandong.trust.Gate;
import liandong.trust.TrustMode;

/** A gate without a framework. */
final class GateInMemory implements Gate {
  final Set<Sha256> accepted = new HashSet<>();
  final List<String> turnedAway = new ArrayList<>();
  TrustMode mode = TrustMode.DEVELOPMENT;

  @Override
  public TrustMode mode() {
    return mode;
  }

  @Override
  public boolean admits(Sha256 content) {
    return mode == TrustMode.DEVELOPMENT || accepted.contains(content);
  }

  @Override
  public void accept(Sha256 content) {
    accepted.add(content);
  }

  @Override
  public List<String> turnedAway() {
    return List.copyOf(turnedAway);
  }
}
