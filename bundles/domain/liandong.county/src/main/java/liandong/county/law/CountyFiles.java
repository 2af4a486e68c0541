package liandong.county.law;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Where a county's files lie: the {@code COUNTY-INF} folder of a bundle, a jar or a directory. */
public interface CountyFiles {
  /** The file of that name below the folder; empty when it is not there. */
  Optional<InputStream> open(String name) throws IOException;
}
