package liandong.catalogue;

import java.util.Optional;

/**
 * The official codes of an item beside each other, since provinces keep their own beside the
 * national one.
 *
 * @param national 31 digits and letters, or 33 for a handling item; empty where the county has not
 *     stated it
 * @param local the province's or county's own form, as text
 * @param scheme by what rule the local code is written; empty where nobody said so
 */
public record ItemCode(
    Optional<String> national, Optional<String> local, Optional<CodeScheme> scheme) {
  public static final ItemCode NONE = new ItemCode(Optional.empty(), Optional.empty());

  public ItemCode(Optional<String> national, Optional<String> local) {
    this(national, local, Optional.empty());
  }

  public ItemCode {
    national.ifPresent(NationalCode::of);
    if (scheme.isPresent() && local.isPresent()) {
      scheme
          .get()
          .fault(local.get())
          .ifPresent(
              fault -> {
                throw new IllegalArgumentException(fault);
              });
    }
  }

  /** The national code in its parts. */
  public Optional<NationalCode> parts() {
    return national.map(NationalCode::of);
  }
}
