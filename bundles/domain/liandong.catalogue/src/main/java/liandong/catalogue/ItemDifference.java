package liandong.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;

/**
 * In what two versions of an item differ, or one item in two lists.
 *
 * @param version of the item as it is afterwards; of one that went, as it was
 * @param fields empty for an item that came or went
 */
public record ItemDifference(
    ItemId item, int version, Bilingual name, Kind kind, List<Field> fields) {
  private static final Phrasebook BOOK = new Phrasebook(ItemDifference.class, "catalogue");

  /** What became of it. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  /**
   * One column, or one row of a table beside the item.
   *
   * @param column the column's id in items.csv; for a row of another table {@code table:key}
   * @param before blank for what was not there
   * @param after blank for what is no longer there
   */
  public record Field(String column, Bilingual label, Bilingual before, Bilingual after) {
    public Bilingual text() {
      return BOOK.say("field", label, shown(before), shown(after));
    }

    private static Bilingual shown(Bilingual text) {
      return text.isBlank() ? BOOK.say("blank") : text;
    }
  }

  public ItemDifference {
    fields = List.copyOf(fields);
  }

  /** Everything in which {@code after} differs from {@code before}. */
  public static ItemDifference between(ServiceItem before, ServiceItem after) {
    return between(before, after, column -> true);
  }

  static ItemDifference between(
      ServiceItem before, ServiceItem after, Predicate<String> columnCounts) {
    return new ItemDifference(
        after.id(),
        after.version(),
        after.name(),
        Kind.CHANGED,
        before.equals(after) ? List.of() : fields(before, after, columnCounts));
  }

  static ItemDifference added(ServiceItem item) {
    return new ItemDifference(item.id(), item.version(), item.name(), Kind.ADDED, List.of());
  }

  static ItemDifference removed(ServiceItem item) {
    return new ItemDifference(item.id(), item.version(), item.name(), Kind.REMOVED, List.of());
  }

  private static List<Field> fields(
      ServiceItem before, ServiceItem after, Predicate<String> columnCounts) {
    List<Field> fields = new ArrayList<>();
    for (ItemField each : ItemField.ALL) {
      Bilingual was = each.reading().apply(before);
      Bilingual is = each.reading().apply(after);
      if (!was.equals(is) && columnCounts.test(each.column())) {
        fields.add(new Field(each.column(), each.label(), was, is));
      }
    }
    Map<String, Bilingual> rowsBefore = ItemField.rows(before);
    Map<String, Bilingual> rowsAfter = ItemField.rows(after);
    Set<String> keys = new LinkedHashSet<>(rowsBefore.keySet());
    keys.addAll(rowsAfter.keySet());
    Bilingual blank = Bilingual.same("");
    for (String key : keys) {
      Bilingual was = rowsBefore.getOrDefault(key, blank);
      Bilingual is = rowsAfter.getOrDefault(key, blank);
      if (!was.equals(is)) {
        String[] parts = key.split(":", 2);
        fields.add(new Field(key, BOOK.say("table." + parts[0], parts[1]), was, is));
      }
    }
    return fields;
  }

  public boolean isEmpty() {
    return kind == Kind.CHANGED && fields.isEmpty();
  }

  /** The first line names the item, each further one a field. */
  public List<Bilingual> lines() {
    List<Bilingual> lines = new ArrayList<>();
    lines.add(BOOK.say("item." + kind, item, version, name));
    fields.forEach(each -> lines.add(each.text()));
    return lines;
  }
}
