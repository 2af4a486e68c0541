package liandong.county.shifang;

import java.util.List;
import java.util.Set;
import liandong.catalogue.ServiceItem;
import liandong.catalogue.ServiceMode;
import liandong.county.ItemRule;
import liandong.county.site.Deviation;
import liandong.county.site.Weight;
import liandong.evidence.Source;

/**
 * 什邡方案 二、办事制度标准化 4：建立“灾后重建项目绿色通道”,对涉及基础设施、公共服务、民生、产业发展、社会事业等五大类型,实行“特事特办”.
 *
 * <p>So an item that offers the green channel names one of the five among its themes, and no other
 * item offers it.
 */
final class GreenChannelOfFiveKinds implements ItemRule {
  static final Set<String> KINDS = Set.of("基础设施", "公共服务", "民生", "产业发展", "社会事业");

  private static final Source SOURCE = Plan.clause("二、办事制度标准化 4", "green-channel");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public List<Deviation> examine(ServiceItem item) {
    boolean offered = item.classification().modes().contains(ServiceMode.GREEN_CHANNEL);
    boolean ofAKind = item.classification().themes().stream().anyMatch(KINDS::contains);
    return offered && !ofAKind
        ? List.of(
            new Deviation(Weight.FAULT, item.id().value(), Plan.say("green-channel", item.name())))
        : List.of();
  }
}
