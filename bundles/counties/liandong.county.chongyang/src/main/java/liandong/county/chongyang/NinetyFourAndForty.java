package liandong.county.chongyang;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import liandong.catalogue.Delegation;
import liandong.county.CountyData;
import liandong.county.OrganisationRule;
import liandong.county.site.Deviation;
import liandong.county.site.Weight;
import liandong.evidence.Source;
import liandong.places.Level;
import liandong.places.ServicePoint;

/**
 * 崇阳 2018, 第三步：将94项行政权力下放给我县白霓镇;将40项行政权力下放给我县其他11个乡镇.
 *
 * <p>40 to each of the eleven; why it is read so stands in {@code county.yaml}.
 */
final class NinetyFourAndForty implements OrganisationRule {
  /** The article reports it as done. */
  static final LocalDate FROM = LocalDate.of(2018, 12, 14);

  private static final String LARGEST = "白霓镇";
  private static final int TO_THE_LARGEST = 94;
  private static final int TO_EACH_OTHER = 40;

  private static final Source SOURCE = Article.clause("第三步", "delegation");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public List<Deviation> examine(CountyData county, LocalDate day) {
    List<Deviation> found = new ArrayList<>();
    if (day.isBefore(FROM)) {
      return found;
    }
    for (ServicePoint each : county.places().points()) {
      if (each.level() == Level.TOWN) {
        int documented = each.name().zh().startsWith(LARGEST) ? TO_THE_LARGEST : TO_EACH_OTHER;
        long powers = passedDownTo(each, county, day);
        if (powers != documented) {
          found.add(
              new Deviation(
                  Weight.FAULT,
                  each.id().value(),
                  Article.say("delegation", each.name(), powers, documented)));
        }
      }
    }
    return found;
  }

  private static long passedDownTo(ServicePoint town, CountyData county, LocalDate day) {
    return county.delegations().all().stream()
        .filter(each -> each.level() == Level.TOWN && each.validity().holdsOn(day))
        .filter(each -> each.place().map(town.id()::equals).orElse(true))
        .map(Delegation::item)
        .distinct()
        .count();
  }
}
