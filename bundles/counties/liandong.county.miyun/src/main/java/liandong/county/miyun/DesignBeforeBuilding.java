package liandong.county.miyun;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.county.Example;
import liandong.county.SiteRule;
import liandong.county.site.Deviation;
import liandong.county.site.Site;
import liandong.county.site.Weight;
import liandong.county.site.Works;
import liandong.evidence.Source;
import liandong.places.Level;

/**
 * 密云 2013, 四(一)2：镇(街)便民服务中心设计方案需按照全县统一标准,经县便民服务体系建设领导小组办公室审核后实施: handed in and approved first, on
 * the day of the approval at the earliest built.
 */
final class DesignBeforeBuilding implements SiteRule {
  private static final Source SOURCE = Plan.clause("四(一)2", "design");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public List<Deviation> examine(Site site, LocalDate day) {
    Works works = site.works();
    Optional<LocalDate> begun = works.begunOn().filter(from -> !from.isAfter(day));
    if (!site.isAt(Level.TOWN) || begun.isEmpty()) {
      return List.of();
    }
    boolean examined =
        works.designRecordedOn().isPresent()
            && works.designApprovedOn().filter(on -> !on.isAfter(begun.get())).isPresent();
    return examined
        ? List.of()
        : List.of(Deviation.fault(site, Plan.say("design", site.point().name(), begun.get())));
  }

  @Override
  public List<Example> examples() {
    LocalDate approved = LocalDate.of(2013, 3, 20);
    Works designed = Works.UNSAID.designed(LocalDate.of(2013, 3, 1), approved);
    return List.of(
        Example.fits(Example.town().with(designed.begun(approved))),
        Example.deviates(Weight.FAULT, Example.town().with(designed.begun(approved.minusDays(1)))),
        Example.deviates(Weight.FAULT, Example.town().with(Works.UNSAID.begun(approved))));
  }
}
