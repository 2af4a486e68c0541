/** Service items as immutable, versioned values, and the guide that the public reads of them. */
@Export
@Version("1.0.0")
package liandong.catalogue;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
