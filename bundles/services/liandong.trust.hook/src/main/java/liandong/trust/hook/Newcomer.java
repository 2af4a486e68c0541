package liandong.trust.hook;

import java.io.IOException;
import java.util.SortedMap;

/** A bundle that wants to run: all that {@link Admission} knows of OSGi. */
interface Newcomer {
  /** A header of its manifest; blank where there is none. */
  String header(String name);

  boolean hasTables();

  /** Everything that lies in it, by path, without folders. */
  SortedMap<String, byte[]> content() throws IOException;
}
