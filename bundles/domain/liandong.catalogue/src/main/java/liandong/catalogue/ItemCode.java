package liandong.catalogue;

import java.util.Optional;

/**
 * The official codes of an item beside each other, since provinces keep their own beside the
 * national one.
 *
 * @param national 31 digits and letters, or 33 for a handling item (USCC 18 + level 1 + basic code
 *     12 [+ 2]); empty where the county has not stated it
 * @param local the province's or county's own form, as text
 */
public record ItemCode(Optional<String> national, Optional<String> local) {
  public ItemCode {
    national.ifPresent(
        code -> {
          if (!code.matches("[0-9A-HJ-NPQRTUWXY]{18}[1-9][0-9]{12}([0-9]{2})?")) {
            throw new IllegalArgumentException(
                "not a national item code of 31 or 33 characters: '" + code + "'");
          }
        });
  }
}
