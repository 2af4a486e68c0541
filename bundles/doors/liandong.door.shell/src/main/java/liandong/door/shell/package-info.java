/** Commands of the Karaf console. Karaf finds the classes of this package by the header below. */
@Header(name = "Karaf-Commands", value = "liandong.door.shell")
package liandong.door.shell;

import org.osgi.annotation.bundle.Header;
