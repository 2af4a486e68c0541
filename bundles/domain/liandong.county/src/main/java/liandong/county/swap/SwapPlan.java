package liandong.county.swap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.cases.RulePin;
import liandong.catalogue.CatalogueDifference;
import liandong.evidence.Bilingual;

/**
 * What a swap would touch.
 *
 * @param candidate to the byte
 * @param active what new cases take now
 * @param present whether the candidate is installed already
 * @param installed bundles that would come
 * @param refreshed bundles that would be wired anew
 * @param stopped bundles that would stop
 * @param openCases the county's open cases, by version
 * @param items what changes among the items
 * @param rules what changes among the rules
 * @param tables what else changes of what the county says
 * @param unknown what shows only once the candidate is installed
 * @param remarks what is worth knowing and stops nothing
 * @param objections why it would be refused; none where it may be applied
 */
public record SwapPlan(
    RulePin candidate,
    Optional<RulePin> active,
    boolean present,
    List<String> installed,
    List<String> refreshed,
    List<String> stopped,
    Map<RulePin, Long> openCases,
    CatalogueDifference items,
    List<VersionDifference.RuleChange> rules,
    TablesDifference tables,
    List<Bilingual> unknown,
    List<Bilingual> remarks,
    List<Bilingual> objections) {
  public SwapPlan {
    installed = List.copyOf(installed);
    refreshed = List.copyOf(refreshed);
    stopped = List.copyOf(stopped);
    openCases = Map.copyOf(openCases);
    rules = List.copyOf(rules);
    unknown = List.copyOf(unknown);
    remarks = List.copyOf(remarks);
    objections = List.copyOf(objections);
  }
}
