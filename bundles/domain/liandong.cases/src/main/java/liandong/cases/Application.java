package liandong.cases;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import liandong.catalogue.ItemId;

/**
 * What is applied for, by whom, with which papers.
 *
 * @param form the filled-in fields of the item's form: at most 100, of at most 2,000 characters
 *     each and 10,000 in all
 * @param kind what is asked for; empty for a new application
 * @param expiresOn the last day of the licence that is to be renewed
 * @param proxy who acts for the applicant
 * @param identityOverride why the window goes on although a number of identity seems wrong
 */
public record Application(
    ItemId item,
    Applicant applicant,
    List<HandedMaterial> materials,
    Map<String, String> form,
    Optional<ApplicationKind> kind,
    Optional<LocalDate> expiresOn,
    Optional<Proxy> proxy,
    Optional<String> identityOverride) {
  /** A new application by the applicant in person. */
  public Application(
      ItemId item, Applicant applicant, List<HandedMaterial> materials, Map<String, String> form) {
    this(
        item,
        applicant,
        materials,
        form,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public Application {
    if (identityOverride.filter(why -> why.isBlank() || why.length() > 500).isPresent()) {
      throw new IllegalArgumentException("a reason to go on has 1 to 500 characters");
    }
    materials = List.copyOf(materials);
    form = Map.copyOf(form);
    Set<String> ids = new HashSet<>();
    for (HandedMaterial material : materials) {
      if (!ids.add(material.id())) {
        throw new IllegalArgumentException("material " + material.id() + " is handed in twice");
      }
    }
    if (form.size() > 100) {
      throw new IllegalArgumentException("a form has at most 100 fields, not " + form.size());
    }
    if (form.values().stream().mapToInt(String::length).sum() > 10_000) {
      throw new IllegalArgumentException("a form has at most 10000 characters in all");
    }
    form.forEach(
        (name, value) -> {
          if (value.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t' && c != '\r')) {
            throw new IllegalArgumentException("form field '" + name + "': a control character");
          }
          if (name.isBlank() || name.length() > 80 || value.length() > 2_000) {
            throw new IllegalArgumentException(
                "form field '"
                    + (name.length() > 80 ? name.substring(0, 80) + "…" : name)
                    + "': a name of at most 80 and a value of at most 2000 characters");
          }
        });
  }
}
