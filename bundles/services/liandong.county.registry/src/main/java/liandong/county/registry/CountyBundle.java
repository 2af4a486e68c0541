package liandong.county.registry;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import liandong.county.law.CountyFiles;

/**
 * A county's bundle as the registry sees it: all that {@link CountyShelf} knows of OSGi. What comes
 * and goes is told apart by identity, so one arrival is one object.
 */
interface CountyBundle {
  /** By which it is told apart in this framework, also after it left. */
  long id();

  String symbolicName();

  /** As OSGi writes it, with a qualifier if there is one. */
  String version();

  /** Everything that lies in the bundle, without folders, in any order. */
  List<Entry> entries() throws IOException;

  /** The tables. */
  CountyFiles files();

  /** A file in the bundle; {@code path} counts from its root and does not begin with a slash. */
  record Entry(String path, Content content) {}

  /** Opens a file, as often as it is asked to. */
  interface Content {
    InputStream open() throws IOException;
  }
}
