package liandong.county.files;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import liandong.catalogue.ItemType;
import liandong.catalogue.StandardItem;
import liandong.catalogue.StandardList;
import liandong.catalogue.UnifiedField;
import liandong.evidence.Bilingual;

/** The standard list of the province, the city or the county. */
final class StandardTable {
  private final List<StandardItem> items;
  private final boolean readable;

  private StandardTable(boolean readable, List<StandardItem> items) {
    this.readable = readable;
    this.items = items;
  }

  static StandardTable read(Table table) {
    Ids.of(table, "code");
    List<StandardItem> items = new ArrayList<>();
    for (Row row : table.rows()) {
      Optional<String> code = row.filled("code");
      Optional<Bilingual> name = row.words("name");
      Optional<ItemType> type = row.oneOf("type", ItemType.class);
      Optional<String> issuer = row.filled("issuer");
      row.whole(
              () ->
                  new StandardItem(code.get(), name.get(), type.get(), issuer.get(), unified(row)))
          .ifPresent(items::add);
    }
    return new StandardTable(table.isWhole(), items);
  }

  /** Those of the seven fields that a row states. */
  static Map<UnifiedField, String> unified(Row row) {
    Map<UnifiedField, String> unified = new EnumMap<>(UnifiedField.class);
    for (UnifiedField field : UnifiedField.values()) {
      row.ifFilled(field.name().toLowerCase(Locale.ROOT))
          .ifPresent(text -> unified.put(field, text));
    }
    return unified;
  }

  /** Whether items can be held against it: nothing of it is at fault. */
  boolean isReadable() {
    return readable;
  }

  StandardList list() {
    return items.isEmpty() ? StandardList.NONE : new StandardList(items);
  }
}
