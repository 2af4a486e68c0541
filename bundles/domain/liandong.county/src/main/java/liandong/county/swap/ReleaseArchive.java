package liandong.county.swap;

import java.util.List;
import java.util.Optional;
import liandong.cases.RulePin;
import liandong.places.CountyId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The bundles of all versions that were ever taken in, by their digest, so that a version can be
 * brought back wherever a case needs it. Nothing is ever changed or taken out.
 */
@ProviderType
public interface ReleaseArchive {
  /** Keeps a bundle; one that is kept already stays as it is. */
  void keep(RulePin pin, byte[] jar);

  /** The jar of that version to the byte of its content; empty when it was never kept. */
  Optional<byte[]> jar(RulePin pin);

  /** The versions of a county that are kept, in the order in which they came. */
  List<RulePin> kept(CountyId county);
}
