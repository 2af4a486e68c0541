package liandong.supervision;

import java.util.ArrayList;
import java.util.List;
import liandong.cases.BrokenChain;
import liandong.evidence.CanonicalReader;
import liandong.evidence.Sha256;

/**
 * An entry as a store keeps it.
 *
 * @param text the canonical text of the {@link FileEntry}
 * @param hash the digest of {@code text}; the next entry names it
 */
public record KeptEntry(String text, Sha256 hash) {
  /**
   * The entries of one file, each checked against its digest and against the one before.
   *
   * @throws BrokenChain when a link was changed, dropped, added or moved
   */
  public static List<FileEntry> open(List<KeptEntry> kept) {
    List<FileEntry> entries = new ArrayList<>(kept.size());
    Sha256 previous = Sha256.NONE;
    for (KeptEntry each : kept) {
      if (!Sha256.of(each.text()).equals(each.hash())) {
        throw new BrokenChain("entry " + (entries.size() + 1) + " does not match its digest");
      }
      FileEntry entry = CanonicalReader.read(each.text(), FileEntry.class);
      if (entry.seq() != entries.size() + 1 || !entry.previous().equals(previous)) {
        throw new BrokenChain(
            "file " + entry.file() + ": entry " + entry.seq() + " does not follow the one before");
      }
      if (!entries.isEmpty() && !entry.file().equals(entries.get(0).file())) {
        throw new BrokenChain("entry of file " + entry.file() + " in another file's chain");
      }
      entries.add(entry);
      previous = each.hash();
    }
    return List.copyOf(entries);
  }

  /** What it holds may be personal; its digest is not. */
  @Override
  public String toString() {
    return "entry " + hash;
  }
}
