package liandong.catalogue;

import java.util.Optional;
import java.util.Set;
import liandong.evidence.Bilingual;

/**
 * How people reach an item; each part is empty where the county has not stated it.
 *
 * @param forms where an application can be made (办理形式)
 * @param area how far away an applicant may be (通办范围)
 * @param hall whether it is in the hall (是否进驻大厅)
 * @param onlineDepth how deep the online service goes (网办深度), in the county's words
 * @param supports what makes it easier to reach
 */
public record Delivery(
    Set<HandlingForm> forms,
    Optional<HandlingArea> area,
    Optional<Hall> hall,
    String onlineDepth,
    Set<Support> supports) {
  public static final Delivery UNSTATED =
      new Delivery(Set.of(), Optional.empty(), Optional.empty(), "", Set.of());

  /**
   * Whether a department's item is in the hall, and whether its window may decide there.
   *
   * <p>密云 2013, 四(一)1：各职能部门审批服务事项按照“应尽必进、充分授权”原则进驻县政务服务中心.
   *
   * @param fullyAuthorised whether the window decides by itself (充分授权)
   * @param reason why it is not in the hall; blank for one that is
   */
  public record Hall(boolean entered, boolean fullyAuthorised, Bilingual reason) {
    public Hall {
      if (!entered && reason.isBlank()) {
        throw new IllegalArgumentException("an item that is not in the hall says why");
      }
      if (entered && !reason.isBlank()) {
        throw new IllegalArgumentException("an item that is in the hall says why it is not");
      }
      if (fullyAuthorised && !entered) {
        throw new IllegalArgumentException("a window is authorised for what is in the hall");
      }
    }
  }

  public Delivery {
    forms = Set.copyOf(forms);
    supports = Set.copyOf(supports);
  }
}
