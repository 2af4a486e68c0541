/** Sentences in two languages, the sources behind them, and the canonical form that is hashed. */
@Export
@Version("1.0.0")
package liandong.evidence;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
