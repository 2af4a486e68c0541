package liandong.door.jmx;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.management.JMException;
import javax.management.ObjectName;
import liandong.cases.CaseNumber;
import liandong.cases.RulePin;
import liandong.county.guard.Quarantines;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.county.swap.CountySwaps;
import liandong.county.swap.CountySwaps.Candidate;
import liandong.county.swap.CountySwaps.Order;
import liandong.county.swap.CountySwaps.PlanOutcome;
import liandong.county.swap.LawChanges;
import liandong.county.swap.Rehearsals;
import liandong.places.CountyId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Hands what is asked over JMX to the desks, and what they say back as text. */
@Component(
    immediate = true,
    service = {})
public final class SwapsOverJmx implements SwapsMXBean {
  private static final String NAME = "liandong:type=Swaps";

  private final Counties counties;
  private final CountySwaps swaps;
  private final Rehearsals rehearsals;
  private final LawChanges changes;
  private final Quarantines quarantines;

  @Activate
  public SwapsOverJmx(
      @Reference Counties counties,
      @Reference CountySwaps swaps,
      @Reference Rehearsals rehearsals,
      @Reference LawChanges changes,
      @Reference Quarantines quarantines)
      throws JMException {
    this.counties = counties;
    this.swaps = swaps;
    this.rehearsals = rehearsals;
    this.changes = changes;
    this.quarantines = quarantines;
    ManagementFactory.getPlatformMBeanServer().registerMBean(this, new ObjectName(NAME));
  }

  @Deactivate
  public void stop() throws JMException {
    ManagementFactory.getPlatformMBeanServer().unregisterMBean(new ObjectName(NAME));
  }

  // ---- what is there ----------------------------------------------------------------------

  @Override
  public List<String> getWarnings() {
    return asked(() -> swaps.warnings().stream().map(Lines::of).toList());
  }

  @Override
  public String getTrust() {
    return asked(() -> Lines.of(swaps.trust()));
  }

  @Override
  public List<String> getQuarantines() {
    return asked(() -> quarantines.all().stream().map(Lines::of).toList());
  }

  @Override
  public List<String> getCalendar() {
    return asked(() -> swaps.calendar().stream().flatMap(Lines::of).toList());
  }

  @Override
  public List<String> versions(String county) {
    return asked(() -> swaps.versions(new CountyId(county)).stream().map(Lines::of).toList());
  }

  @Override
  public List<String> history(String county, int most) {
    return asked(() -> swaps.history(new CountyId(county), most).stream().map(Lines::of).toList());
  }

  @Override
  public String activeOn(String county, String day) {
    return asked(
        () ->
            swaps
                .activeOn(new CountyId(county), LocalDate.parse(day))
                .map(RulePin::toString)
                .orElse(""));
  }

  @Override
  public List<String> difference(String county, String from, String to) {
    return asked(
        () ->
            swaps
                .difference(new CountyId(county), from, to)
                .map(Lines::of)
                .orElseThrow(
                    () ->
                        new IllegalArgumentException(
                            "%s and %s are not both present in %s".formatted(from, to, county))));
  }

  // ---- a swap -----------------------------------------------------------------------------

  @Override
  public List<String> plan(String county, String candidate) {
    return asked(
        () -> {
          PlanOutcome outcome = swaps.plan(new CountyId(county), candidate(candidate));
          return outcome instanceof PlanOutcome.No no
              ? List.of(Lines.of(no.sentence()), Lines.of(no.remedy()))
              : Lines.of(((PlanOutcome.Made) outcome).plan());
        });
  }

  @Override
  public List<String> rehearse(String county, String version, int days) {
    return asked(() -> Lines.of(rehearsals.rehearse(pin(county, version), days)));
  }

  @Override
  public String apply(
      String county, String candidate, String by, String reason, String withoutRehearsal) {
    return apply(Optional.empty(), county, candidate, by, reason, withoutRehearsal);
  }

  @Override
  public String applyOn(
      String day,
      String county,
      String candidate,
      String by,
      String reason,
      String withoutRehearsal) {
    return apply(Optional.of(day), county, candidate, by, reason, withoutRehearsal);
  }

  private String apply(
      Optional<String> day,
      String county,
      String candidate,
      String by,
      String reason,
      String withoutRehearsal) {
    return asked(
        () ->
            Lines.of(
                swaps.apply(
                    new Order(
                        new CountyId(county),
                        candidate(candidate),
                        by,
                        reason,
                        Optional.of(withoutRehearsal).filter(each -> !each.isBlank()),
                        Optional.empty(),
                        day.map(LocalDate::parse)))));
  }

  private static Candidate candidate(String named) {
    return named.contains(":")
        ? new Candidate.Jar(URI.create(named))
        : new Candidate.Version(named);
  }

  @Override
  public String rollBack(String county, String by, String reason) {
    return asked(() -> Lines.of(swaps.rollBack(new CountyId(county), by, reason)));
  }

  @Override
  public String cancel(String county, int no, String by, String reason) {
    return asked(() -> Lines.of(swaps.cancel(new CountyId(county), no, by, reason)));
  }

  @Override
  public String uninstall(String county, String version, String by, String reason, boolean force) {
    return asked(() -> Lines.of(swaps.uninstall(new CountyId(county), version, by, reason, force)));
  }

  @Override
  public String bringBack(String county, String version, String by, String reason) {
    return asked(() -> Lines.of(swaps.bringBack(new CountyId(county), version, by, reason)));
  }

  @Override
  public String release(String county, String version, String by, String reason) {
    return asked(
        () -> {
          if (by.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("say who releases the version, and why");
          }
          CountyId of = new CountyId(county);
          return quarantines.all().stream()
              .filter(each -> each.pin().county().equals(of))
              .filter(each -> each.pin().version().equals(version))
              .filter(each -> quarantines.release(each.pin(), by, reason))
              .findFirst()
              .map(each -> each.pin() + " is released")
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "%s %s is not in quarantine".formatted(county, version)));
        });
  }

  // ---- cases ------------------------------------------------------------------------------

  @Override
  public List<String> previewMove(
      String county, String from, String to, List<String> cases, String by) {
    return asked(
        () ->
            changes.preview(order(county, from, to, cases, by, "", false)).stream()
                .map(Lines::of)
                .toList());
  }

  @Override
  public List<String> move(
      String county,
      String from,
      String to,
      List<String> cases,
      String by,
      String reason,
      boolean confirmed) {
    return asked(
        () ->
            changes.carryOut(order(county, from, to, cases, by, reason, confirmed)).stream()
                .map(Lines::of)
                .toList());
  }

  private LawChanges.Order order(
      String county,
      String from,
      String to,
      List<String> cases,
      String by,
      String reason,
      boolean confirmed) {
    return new LawChanges.Order(
        pin(county, from),
        pin(county, to),
        cases.stream().map(CaseNumber::new).toList(),
        by,
        reason,
        confirmed);
  }

  @Override
  public List<String> replay(String county, String number) {
    return asked(
        () ->
            rehearsals
                .replay(new CountyId(county), new CaseNumber(number))
                .map(Lines::of)
                .orElseThrow(() -> new IllegalArgumentException("there is no case " + number)));
  }

  private RulePin pin(String county, String version) {
    CountyId of = new CountyId(county);
    List<RulePin> present = new ArrayList<>();
    for (CountyVersion each : counties.present()) {
      if (each.pin().county().equals(of)) {
        present.add(each.pin());
      }
    }
    return present.stream()
        .filter(each -> each.version().equals(version))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s has no version %s here, only %s".formatted(county, version, present)));
  }

  /** The other side has none of our classes, so nothing of ours is thrown at it. */
  private static <T> T asked(Supplier<T> what) {
    try {
      return what.get();
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IllegalArgumentException(e.getMessage());
    } catch (RuntimeException e) {
      throw new IllegalStateException(e.toString());
    }
  }
}
