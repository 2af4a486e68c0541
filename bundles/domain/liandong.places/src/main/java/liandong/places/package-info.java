/** Divisions with 12-digit codes, service points and windows on three levels. */
@Export
@Version("1.0.0")
package liandong.places;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
