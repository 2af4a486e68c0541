package liandong.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import liandong.evidence.Bilingual;

/**
 * An item of the standard list of the province, the city or the county itself.
 *
 * @param issuer who issued the list, or the document
 * @param unified what the list says of the seven fields, as far as it does
 */
public record StandardItem(
    String code, Bilingual name, ItemType type, String issuer, Map<UnifiedField, String> unified) {
  public StandardItem {
    if (code.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("an item of the standard list has a code and a name");
    }
    unified = Map.copyOf(unified);
  }

  /**
   * In what a county's item differs from it.
   *
   * <p>什邡 2009, 行政审批标准化 1：实现各级行政审批项目名称或标准的统一.
   */
  public List<Finding> findings(ServiceItem item) {
    List<Finding> findings = new ArrayList<>();
    if (!item.name().zh().equals(name.zh())) {
      findings.add(Finding.of("name_zh", "local-name", item.name().zh(), code, name.zh()));
    }
    if (item.type() != type) {
      findings.add(Finding.of("type", "other-type", item.type().code(), type.code()));
    }
    Map<UnifiedField, String> own = new EnumMap<>(UnifiedField.class);
    unified.keySet().forEach(field -> own.put(field, field.of(item)));
    findings.addAll(differences(own, code));
    return findings;
  }

  /** In which of the fields that both state {@code own} says something else. */
  public List<Finding> differences(Map<UnifiedField, String> own, String of) {
    List<Finding> findings = new ArrayList<>();
    for (UnifiedField field : UnifiedField.values()) {
      if (unified.containsKey(field)
          && own.containsKey(field)
          && !field.same(own.get(field), unified.get(field))) {
        findings.add(
            Finding.of(
                field.column(),
                "differs",
                field.label().zh(),
                of,
                own.get(field),
                unified.get(field)));
      }
    }
    return findings;
  }
}
