package liandong.county.law;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import liandong.cases.RulePin;
import liandong.evidence.Bilingual;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Makes the next version of a county's bundle from one that is present. What is present never
 * changes; a release is a file until somebody installs it.
 */
@ProviderType
public interface CountyReleases {
  /** The tables of a version that is present; empty while it is away. */
  Optional<CountyFiles> files(RulePin pin);

  /**
   * The bundle of {@code base} under the next version, with other tables; its rules are the same.
   *
   * @param files the files of the county that change or are new, by their names
   */
  Release release(RulePin base, String version, Map<String, byte[]> files);

  /** What came of it. */
  sealed interface Release {
    /** The bundle is written and not installed. */
    record Made(Path bundle, String version) implements Release {}

    /** Nothing was written. */
    record NotMade(Bilingual sentence, Bilingual remedy) implements Release {}
  }
}
