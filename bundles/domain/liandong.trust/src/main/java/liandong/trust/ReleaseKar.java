package liandong.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import liandong.evidence.Sha256;

/**
 * A county release as it is delivered: a Karaf archive that says what is in it ({@code
 * META-INF/liandong/release.json}), with each signature in a file of its own beside that. They
 * travel inside, so that one file is handed over; nothing that is signed changes when another
 * signature comes.
 */
public final class ReleaseKar {
  private static final String ROOM = "META-INF/liandong/";
  private static final String STATEMENT = ROOM + "release.json";
  private static final String SIGNATURE = ".sig";

  private final SortedMap<String, byte[]> content;

  private ReleaseKar(SortedMap<String, byte[]> content) {
    this.content = content;
  }

  /** Whether the file says of itself that it is one; a bundle does not. */
  public static boolean isOne(byte[] file) {
    try {
      return ZipContent.of(file).containsKey(STATEMENT);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * @throws IOException when it is not one, or not whole
   */
  public static ReleaseKar of(byte[] file) throws IOException {
    SortedMap<String, byte[]> content = ZipContent.of(file);
    if (!content.containsKey(STATEMENT)) {
      throw new IOException("it has no " + STATEMENT);
    }
    return new ReleaseKar(content);
  }

  /** A release of these files, unsigned. */
  static ReleaseKar of(Release release, Map<String, byte[]> files) {
    SortedMap<String, byte[]> content = new TreeMap<>(files);
    content.put(STATEMENT, release.text().getBytes(StandardCharsets.UTF_8));
    return new ReleaseKar(content);
  }

  /**
   * What it says of itself; whether that is true is another question.
   *
   * @throws IOException when that cannot be read
   */
  public Release release() throws IOException {
    try {
      return Release.read(new String(statement(), StandardCharsets.UTF_8));
    } catch (RuntimeException e) {
      throw new IOException("release.json: " + e.getMessage(), e);
    }
  }

  /** What is signed, to the byte. */
  public byte[] statement() {
    return content.get(STATEMENT).clone();
  }

  /** By the id of the key that is said to have made it. */
  public Map<String, byte[]> signatures() {
    return content.entrySet().stream()
        .filter(each -> isSignature(each.getKey()))
        .collect(
            Collectors.toMap(
                each ->
                    each.getKey()
                        .substring(ROOM.length(), each.getKey().length() - SIGNATURE.length()),
                Map.Entry::getValue));
  }

  private static boolean isSignature(String path) {
    return path.startsWith(ROOM) && path.endsWith(SIGNATURE);
  }

  /** The county's bundle. */
  public Optional<byte[]> jar() throws IOException {
    return Optional.ofNullable(content.get(release().jar())).map(byte[]::clone);
  }

  /** The paths whose content is not what the release says: other, missing, or not spoken of. */
  public List<String> altered() throws IOException {
    Map<String, Sha256> said = release().sums();
    TreeSet<String> paths = new TreeSet<>(said.keySet());
    content.keySet().stream()
        .filter(each -> !each.equals(STATEMENT) && !isSignature(each))
        .forEach(paths::add);
    return paths.stream()
        .filter(
            each -> !Optional.ofNullable(content.get(each)).map(Sha256::of).equals(sum(said, each)))
        .toList();
  }

  private static Optional<Sha256> sum(Map<String, Sha256> said, String path) {
    return Optional.ofNullable(said.get(path));
  }

  public ReleaseKar signedWith(SigningKey key) {
    SortedMap<String, byte[]> signed = new TreeMap<>(content);
    signed.put(ROOM + key.id() + SIGNATURE, key.sign(statement()));
    return new ReleaseKar(signed);
  }

  public byte[] bytes() {
    SortedMap<String, byte[]> rest = new TreeMap<>(content);
    Map<String, byte[]> manifestFirst = new LinkedHashMap<>();
    Optional.ofNullable(rest.remove(JarFile.MANIFEST_NAME))
        .ifPresent(each -> manifestFirst.put(JarFile.MANIFEST_NAME, each));
    manifestFirst.putAll(rest);
    return ZipContent.written(manifestFirst);
  }
}
