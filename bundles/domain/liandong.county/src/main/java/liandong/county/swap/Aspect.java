package liandong.county.swap;

import liandong.evidence.Bilingual;

/** In what a case goes otherwise under another version of its county's law. */
public enum Aspect {
  /** A step that was taken would be refused. */
  REFUSAL,
  /** Review flow: four steps or two, or joint with other departments. */
  FLOW,
  /** A limit of the item: by law, as promised, of a step. */
  LIMIT,
  /** A date that was or is due, where no limit says why: the clock moved otherwise. */
  DATE,
  MATERIAL,
  FEE,
  /** Who receives it, who decides it, in whose name. */
  ROUTE,
  /** Whether silence is consent. */
  SILENCE,
  /** A card that would be given, or would not. */
  CARD,
  /** Another text of the item: its name, conditions, procedure. */
  ITEM,
  OTHER;

  public Bilingual text() {
    return Rehearsing.BOOK.say("aspect." + name());
  }

  /** What a column of the item's list is about. */
  static Aspect of(String column) {
    if (column.startsWith("fee")) {
      return FEE;
    }
    if (column.startsWith("materials")) {
      return MATERIAL;
    }
    return switch (column) {
      case "statutory_limit", "promised_limit", "step_limits" -> LIMIT;
      case "flow" -> FLOW;
      case "received_at", "decided_at", "body_zh", "body_en", "use_level" -> ROUTE;
      default -> column.startsWith("parts") ? FLOW : ITEM;
    };
  }
}
