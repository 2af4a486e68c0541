/** One version of a county after another: the swap, its journal, and who carries it out. */
@Export
@Version("1.0.0")
package liandong.county.swap;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
