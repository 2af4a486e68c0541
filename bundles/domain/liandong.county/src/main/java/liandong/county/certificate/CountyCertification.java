package liandong.county.certificate;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Certifies a county's bundle without putting it in force: nobody is served by it, and when it is
 * over nothing of it is left.
 */
@ProviderType
public interface CountyCertification {
  /**
   * What came of every check.
   *
   * @param file a bundle, or an archive (KAR) with one
   */
  Certificate certify(byte[] file);
}
