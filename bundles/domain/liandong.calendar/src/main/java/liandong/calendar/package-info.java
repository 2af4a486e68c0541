/** The working calendar of China: limits, due dates and their reasons, day by day. */
@Export
@Version("1.0.0")
package liandong.calendar;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
