/** Care for what is kept: backup, inspection of every record, restore. */
@Export
@Version("1.0.0")
package liandong.cases.care;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
