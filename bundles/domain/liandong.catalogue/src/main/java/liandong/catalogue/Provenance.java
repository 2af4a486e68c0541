package liandong.catalogue;

import java.util.Optional;

/**
 * Where an item comes from.
 *
 * @param standard its code on the standard list of the province or county
 * @param approval the document (an id among the county's sources) that approved an item which
 *     stands on no standard list
 * @param adopted taken over from the items that every county has, and not written by this one
 */
public record Provenance(Optional<String> standard, Optional<String> approval, boolean adopted) {
  public static final Provenance UNSTATED =
      new Provenance(Optional.empty(), Optional.empty(), false);
}
