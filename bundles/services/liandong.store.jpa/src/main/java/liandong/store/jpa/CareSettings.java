package liandong.store.jpa;

import java.nio.file.Path;
import java.util.Optional;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** {@code etc/liandong.store.care.cfg}. */
@ComponentPropertyType
@interface CareSettings {
  /** The PID of the file. */
  String PID = "liandong.store.care";

  /** Folder of pg_dump and pg_restore, such as /usr/lib/postgresql/17/bin; empty: on the PATH. */
  String tools() default "";

  /** Folder in which a restore is noted that waits for the next start. */
  String folder() default ".";

  /** The settings as values. */
  final class Read {
    private Read() {}

    static Optional<Path> tools(CareSettings settings) {
      return Optional.of(settings.tools().strip()).filter(each -> !each.isEmpty()).map(Path::of);
    }

    static Path note(CareSettings settings) {
      return Path.of(settings.folder()).resolve("restore.prepared");
    }
  }
}
