package liandong.door.shell;

import java.net.URI;
import java.nio.file.Path;
import liandong.county.swap.CountySwaps.Candidate;
import org.apache.karaf.shell.support.CommandException;

/** How an operator names a version: by its number, by an address, by a file. */
final class Candidates {
  private Candidates() {}

  static Candidate of(String named) throws CommandException {
    if (named.matches("[a-z]{2,}:.+")) {
      return new Candidate.Jar(Parse.value(() -> URI.create(named)));
    }
    return named.endsWith(".jar")
        ? new Candidate.Jar(Path.of(named).toAbsolutePath().toUri())
        : new Candidate.Version(named);
  }
}
