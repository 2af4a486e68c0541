package liandong.door.soap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import liandong.cases.HandedMaterial;
import liandong.door.soap.Sheet.Entry;
import liandong.door.soap.wire.cases.WireHandedMaterial;
import liandong.door.soap.wire.cases.WireHandedMaterials;

/** Reads lists in which each thing stands once: papers handed in, papers missing, departments. */
final class Papers {
  private Papers() {}

  static List<Supplier<HandedMaterial>> handed(Sheet part, WireHandedMaterials in) {
    List<Supplier<HandedMaterial>> materials = new ArrayList<>();
    if (in == null) {
      return materials;
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < in.getMaterial().size(); i++) {
      WireHandedMaterial each = in.getMaterial().get(i);
      Sheet sheet = part.at("materials").at("material[" + (i + 1) + "]");
      Entry<String> id = once(sheet, "id", each.getId(), Kind.MATERIAL, seen);
      var copies = sheet.may("copies", each.getCopies(), Kind.COPIES);
      materials.add(() -> new HandedMaterial(id.get(), copies.get().orElse(1)));
    }
    return materials;
  }

  /** Ids of which there has to be at least one. */
  static Supplier<List<String>> ids(
      Sheet sheet, String element, List<String> texts, Kind<String> kind) {
    if (texts.isEmpty()) {
      sheet.missing(element);
    }
    List<Entry<String>> ids = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < texts.size(); i++) {
      ids.add(once(sheet, element + "[" + (i + 1) + "]", texts.get(i), kind, seen));
    }
    return () -> ids.stream().map(Entry::get).toList();
  }

  private static Entry<String> once(
      Sheet sheet, String element, String text, Kind<String> kind, Set<String> seen) {
    Entry<String> id = sheet.need(element, text, kind);
    id.value()
        .filter(each -> !seen.add(each))
        .ifPresent(each -> sheet.wrong(element, kind.name() + "-twice", each));
    return id;
  }
}
