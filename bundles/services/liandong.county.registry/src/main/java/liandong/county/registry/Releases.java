package liandong.county.registry;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import liandong.cases.RulePin;
import liandong.county.law.CountyFiles;
import liandong.county.law.CountyReleases;
import liandong.county.law.CountyVersion;
import liandong.evidence.Phrasebook;
import org.osgi.framework.Version;

/** Makes the next versions of the counties on the shelf, in a folder of their own. */
final class Releases implements CountyReleases {
  private static final Phrasebook BOOK = new Phrasebook(Releases.class, "releases");

  private final CountyShelf shelf;
  private final Path folder;

  Releases(CountyShelf shelf, Path folder) {
    this.shelf = shelf;
    this.folder = folder;
  }

  @Override
  public Optional<CountyFiles> files(RulePin pin) {
    return shelf.bundle(pin).map(CountyBundle::files);
  }

  @Override
  public Release release(RulePin base, String version, Map<String, byte[]> files) {
    Optional<CountyBundle> bundle = shelf.bundle(base);
    if (bundle.isEmpty()) {
      return no("away", base.county(), base.version());
    }
    Optional<Version> next = parsed(version);
    if (next.isEmpty()) {
      return no("no-version", version);
    }
    Optional<Version> highest =
        shelf.present().stream()
            .filter(each -> each.pin().county().equals(base.county()))
            .map(CountyVersion::pin)
            .map(pin -> new Version(pin.version()))
            .reduce((one, other) -> one.compareTo(other) >= 0 ? one : other);
    if (highest.filter(each -> each.compareTo(next.get()) >= 0).isPresent()) {
      return no("not-higher", version, base.county(), highest.get());
    }
    Path file = folder.resolve(bundle.get().symbolicName() + "-" + next.get() + ".jar");
    try {
      new ReleaseJar(bundle.get(), next.get().toString(), files).write(file);
      return new Release.Made(file, next.get().toString());
    } catch (FileAlreadyExistsException e) {
      return no("made-already", version, file);
    } catch (IOException e) {
      return no("not-written", file, e.getMessage());
    }
  }

  private static Optional<Version> parsed(String version) {
    try {
      return Optional.of(new Version(version));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Release.NotMade no(String why, Object... facts) {
    return new Release.NotMade(BOOK.say(why, facts), BOOK.say(why + ".remedy", facts));
  }
}
