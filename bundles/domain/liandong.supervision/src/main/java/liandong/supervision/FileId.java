package liandong.supervision;

import java.util.Locale;
import liandong.evidence.Sha256;
import liandong.places.CountyId;

/**
 * The id of a file. It follows from what the file is about, so that whoever finds the same thing
 * twice (after a crash, on two nodes) finds the file that is there.
 */
public record FileId(String value) implements Comparable<FileId> {
  public FileId {
    if (!value.matches("[a-z-]{3,20}-[0-9a-f]{40}")) {
      throw new IllegalArgumentException("not a file of supervision: '" + value + "'");
    }
  }

  /** The id of the file of that kind with that origin. */
  public static FileId of(CountyId county, FileKind kind, String... origin) {
    StringBuilder text = new StringBuilder(county.value()).append('\n').append(kind.name());
    for (String part : origin) {
      // With its length in front, so that no two origins run together to one text.
      text.append('\n').append(part.length()).append(' ').append(part);
    }
    return new FileId(
        kind.name().toLowerCase(Locale.ROOT).replace('_', '-')
            + "-"
            + Sha256.of(text.toString()).value().substring(0, 40));
  }

  @Override
  public int compareTo(FileId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
