package liandong.county.miyun;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import liandong.county.CountyData;
import liandong.county.OrganisationRule;
import liandong.county.site.Deviation;
import liandong.county.site.Site;
import liandong.county.site.Weight;
import liandong.county.site.WorksKind;
import liandong.evidence.Source;
import liandong.places.Level;

/**
 * 密云 2013, 三(二)：分4个督导组,分别对新建的18个镇(街)便民服务中心…建设进行指导、监督: four teams, and each of the 18 has exactly
 * one.
 */
final class OneTeamEach implements OrganisationRule {
  private static final int TEAMS = 4;
  private static final int NEW_CENTRES = 18;

  private static final Source SOURCE = Plan.clause("三(二)", "teams");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public List<Deviation> examine(CountyData county, LocalDate day) {
    List<Site> built =
        county.sites().said().stream()
            .filter(site -> site.isAt(Level.TOWN))
            .filter(site -> site.works().kind().filter(WorksKind.NEW::equals).isPresent())
            .toList();
    List<Deviation> found = new ArrayList<>();
    for (Site each : built) {
      Set<String> teams = each.oversight().teams();
      if (teams.size() != 1) {
        found.add(
            Deviation.fault(each, Plan.say("teams.of-one", each.point().name(), teams.size())));
      }
    }
    Set<String> teams =
        built.stream()
            .flatMap(each -> each.oversight().teams().stream())
            .collect(Collectors.toSet());
    if (teams.size() != TEAMS || built.size() != NEW_CENTRES) {
      found.add(
          new Deviation(Weight.FAULT, "", Plan.say("teams.number", teams.size(), built.size())));
    }
    return found;
  }
}
