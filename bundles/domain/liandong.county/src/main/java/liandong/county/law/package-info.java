/** A county's version put together, and the services through which the core finds it. */
@Export
@Version("1.0.0")
package liandong.county.law;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
