/** Changing a county's law while it runs: what a change would do, and what was changed when. */
@Export
@Version("1.0.0")
package liandong.county.swap;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
