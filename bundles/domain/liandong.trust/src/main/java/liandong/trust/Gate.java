package liandong.trust;

import java.util.List;
import liandong.evidence.Sha256;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Stands at the framework's door, before everything else of ours: whatever way a bundle came, if it
 * is a county's or knows our packages, it runs only when its content is on the list.
 */
@ProviderType
public interface Gate {
  TrustMode mode();

  /** Whether a bundle of that content ({@link ContentDigest}) may run. */
  boolean admits(Sha256 content);

  /** Puts a content on the list, over all starts to come. */
  void accept(Sha256 content);

  /** The bundles that were kept from running and are still there, by name and version. */
  List<String> turnedAway();
}
