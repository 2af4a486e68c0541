package liandong.county.registry;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.management.JMException;
import javax.management.ObjectName;
import liandong.county.swap.CountySwaps;
import liandong.county.swap.CountySwaps.Candidate;
import liandong.county.swap.CountySwaps.Order;
import liandong.county.swap.CountySwaps.Outcome;
import liandong.county.swap.CountySwaps.PlanOutcome;
import liandong.county.swap.Swap;
import liandong.county.swap.SwapPlan;
import liandong.evidence.Bilingual;
import liandong.places.CountyId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The swaps as {@code liandong:type=Swaps} in the server of beans of this process. */
@Component(
    immediate = true,
    service = {})
public final class SwapsOverJmx implements SwapsMXBean {
  private static final String NAME = "liandong:type=Swaps";

  private final CountySwaps swaps;

  @Activate
  public SwapsOverJmx(@Reference CountySwaps swaps) throws JMException {
    this.swaps = swaps;
    ManagementFactory.getPlatformMBeanServer().registerMBean(this, new ObjectName(NAME));
  }

  @Deactivate
  public void stop() throws JMException {
    ManagementFactory.getPlatformMBeanServer().unregisterMBean(new ObjectName(NAME));
  }

  @Override
  public List<String> versions(String county) {
    return swaps.versions(new CountyId(county)).stream()
        .map(
            each ->
                "%s %s, open cases: %d"
                    .formatted(each.pin().version(), each.kind().text(), each.openCases()))
        .toList();
  }

  @Override
  public List<String> history(String county, int most) {
    return swaps.history(new CountyId(county), most).stream().map(SwapsOverJmx::line).toList();
  }

  @Override
  public List<String> plan(String county, String candidate) {
    PlanOutcome outcome = swaps.plan(new CountyId(county), candidate(candidate));
    if (outcome instanceof PlanOutcome.No no) {
      return List.of(no.sentence().toString(), no.remedy().toString());
    }
    SwapPlan plan = ((PlanOutcome.Made) outcome).plan();
    List<String> lines = new ArrayList<>();
    lines.add("candidate: " + plan.candidate());
    plan.active().ifPresent(each -> lines.add("active: " + each));
    plan.openCases().forEach((pin, open) -> lines.add("open cases under " + pin + ": " + open));
    plan.items().lines().stream().map(Bilingual::toString).forEach(lines::add);
    plan.rules().forEach(each -> lines.add(each.kind() + " " + each.rule() + " " + each.source()));
    plan.objections().forEach(each -> lines.add("objection: " + each));
    return lines;
  }

  @Override
  public String apply(
      String county, String candidate, String by, String reason, String withoutRehearsal) {
    return said(
        swaps.apply(
            new Order(
                new CountyId(county),
                candidate(candidate),
                by,
                reason,
                Optional.of(withoutRehearsal).filter(each -> !each.isBlank()),
                Optional.empty(),
                Optional.empty())));
  }

  @Override
  public String rollBack(String county, String by, String reason) {
    return said(swaps.rollBack(new CountyId(county), by, reason));
  }

  @Override
  public List<String> getWarnings() {
    return swaps.warnings().stream().map(Bilingual::toString).toList();
  }

  private static Candidate candidate(String named) {
    return named.contains(":")
        ? new Candidate.Jar(URI.create(named))
        : new Candidate.Version(named);
  }

  private static String said(Outcome outcome) {
    return outcome instanceof Outcome.No no
        ? no.sentence() + " → " + no.remedy()
        : line(((Outcome.Entered) outcome).swap());
  }

  private static String line(Swap swap) {
    return "#%d %s %s: %s, by %s: %s"
        .formatted(
            swap.no(),
            swap.kind().text(),
            swap.to().version(),
            swap.standing(),
            swap.by(),
            swap.sentence());
  }
}
