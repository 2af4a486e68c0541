/**
 * The case: its lifecycle as one table, the two pure functions <em>decide</em> and <em>evolve</em>,
 * what a case may ask of its county, and the ports through which it is moved and kept.
 */
@Export
@Version("1.0.0")
package liandong.cases;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
