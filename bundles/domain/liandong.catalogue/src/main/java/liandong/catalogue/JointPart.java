package liandong.catalogue;

import java.util.Objects;
import liandong.calendar.Limit;
import liandong.evidence.Bilingual;

/**
 * What one department has to do in a joint item (并联审批, 多证联办): its part has a clock of its own under
 * the one of the whole.
 *
 * @param id unique within its item, such as {@code tax}
 * @param name what it decides or issues
 * @param department whose part it is (联办机构)
 * @param limit from the acceptance of the whole
 * @param lead whether this department leads and decides at the end (主办); exactly one part does
 */
public record JointPart(
    String id, Bilingual name, Bilingual department, Limit limit, boolean lead) {
  public JointPart {
    if (!id.matches("[a-z0-9][a-z0-9-]{0,31}")) {
      throw new IllegalArgumentException("not a part of a joint item: '" + id + "'");
    }
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(department, "department");
    Objects.requireNonNull(limit, "limit");
  }
}
