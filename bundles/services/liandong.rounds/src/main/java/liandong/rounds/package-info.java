/** Looking again and again. */
@Export
@Version("1.0.0")
package liandong.rounds;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
