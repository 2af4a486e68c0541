package liandong.county.registry;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The framework, as far as a swap needs it. */
interface CountyBundles {
  /**
   * Puts a bundle beside the others; nothing of it runs yet.
   *
   * @throws NotInstalled in the framework's words
   */
  Installed install(String location, byte[] jar) throws NotInstalled;

  /** The bundle of that id; empty when it is gone. */
  Optional<Installed> find(long id);

  /** The bundle of that name and version, running or not. */
  Optional<Installed> find(String symbolicName, String version);

  /** Who would have to be wired anew if this bundle changed, by name and version. */
  List<String> dependents(long id);

  /** What the jar's manifest asks for and nobody here offers. */
  List<String> missing(String importPackage);

  /** Whether all has come that Karaf starts with and that was there before. */
  boolean isBootOver();

  /** Hears of bundles that were uninstalled or updated by somebody else, by their ids. */
  void tellLossesTo(Consumer<Long> hearing);

  void close();

  /** A bundle that is there. */
  interface Installed {
    long id();

    String named();

    /** Starts it, which may take as long as it likes. */
    void start() throws NotInstalled;

    void uninstall() throws NotInstalled;
  }

  /** The framework's no. */
  final class NotInstalled extends Exception {
    private static final long serialVersionUID = 1L;

    NotInstalled(String why, Throwable cause) {
      super(why, cause);
    }
  }
}
