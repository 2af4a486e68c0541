/** What is said of a county's service points beside who they are: rooms, money, works, scores. */
@Export
@Version("1.0.0")
package liandong.county.site;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
