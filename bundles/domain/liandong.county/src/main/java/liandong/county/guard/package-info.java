/**
 * A wall round a county's code: who asks it waits for a bounded time, and others notice nothing.
 */
@Export
@Version("1.0.0")
package liandong.county.guard;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
