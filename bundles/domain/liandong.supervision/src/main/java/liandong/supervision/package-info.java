/**
 * What supervision keeps: cards, accountability, returned applications, complaints, ratings and
 * first contacts, each as a file whose entries are chained, and the rules by which they come about.
 */
@Export
@Version("1.0.0")
package liandong.supervision;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
