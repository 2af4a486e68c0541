package liandong.county.cangxi;

import java.util.List;
import liandong.county.Clause;
import liandong.county.CountyRules;
import org.osgi.service.component.annotations.Component;

/**
 * The clauses of Cangxi's notice of 14 May 2018: on handing in, on agents, on rooms and what stands
 * in them, on computers and on registers.
 *
 * <p>What the notice says on the delegation list (二(三), 三(一)) stands in the tables as the levels at
 * which an item is received, and the core asks for those itself.
 */
@Component
public final class CangxiRules implements CountyRules {
  @Override
  public List<Clause> clauses() {
    return List.of(
        new TownsOnPlatform(),
        new VillagesOnPlatform(),
        new OneAgentPerVillage(),
        new HallAreaByClass(),
        new ProminentSite(),
        new FourPartsOfAStation(),
        new TwelveKindsOfEquipment(),
        new TerminalsRegistered(),
        new RegistersByTheTwentieth());
  }
}
