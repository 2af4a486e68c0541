package liandong.county.cangxi;

import java.time.LocalDate;
import java.util.List;
import liandong.county.CountyData;
import liandong.county.OrganisationRule;
import liandong.county.site.Deviation;
import liandong.evidence.Source;

/**
 * 苍溪 2018, 二(四)：于5月20日前将接入电子政务外网计算机IP/MAC信息统计表(见附件2)报县政府信息中心.
 *
 * <p>Who records cases on the platform does so from a computer, so from that day on each centre and
 * station that is on the platform has one on the register.
 */
final class TerminalsRegistered implements OrganisationRule {
  static final LocalDate LAST_DAY = LocalDate.of(2018, 5, 20);

  private static final Source SOURCE = Notice.clause("二(四)", "terminals");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public List<Deviation> examine(CountyData county, LocalDate day) {
    if (!day.isAfter(LAST_DAY)) {
      return List.of();
    }
    return county.sites().said().stream()
        .filter(site -> site.liveOn().filter(from -> !day.isBefore(from)).isPresent())
        .filter(site -> county.sites().terminalsOf(site.point().id()).isEmpty())
        .map(site -> Deviation.fault(site, Notice.say("terminals", site.point().name())))
        .toList();
  }
}
