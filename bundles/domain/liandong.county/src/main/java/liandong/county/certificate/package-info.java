/** What is asked of a county before anybody depends on it, and what came of it. */
@Export
@Version("1.0.0")
package liandong.county.certificate;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
