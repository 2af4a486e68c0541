/** What a county says: its data as values, its rules, the sources of both. */
@Export
@Version("1.0.0")
package liandong.county;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
