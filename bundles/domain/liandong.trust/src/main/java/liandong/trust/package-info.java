/** Releases of counties: how they are made and signed, and what is asked before one is taken in. */
@Export
@Version("1.0.0")
package liandong.trust;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
