package liandong.county.swap;

import java.util.List;
import liandong.catalogue.CatalogueDifference;
import liandong.evidence.Source;

/** In what two versions of a county differ. */
public record VersionDifference(
    CatalogueDifference items, List<RuleChange> rules, TablesDifference tables) {
  public VersionDifference {
    rules = List.copyOf(rules);
  }

  /** Whether a rule came, went, or is another. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  /**
   * A clause of law that differs: its sentence, or the bytes of its class.
   *
   * @param rule the simple name of its class
   * @param source the sentence behind it, as the later version has it where there is one
   */
  public record RuleChange(String rule, Kind kind, Source source) {}

  public boolean isEmpty() {
    return items.isEmpty() && rules.isEmpty() && tables.isEmpty();
  }
}
