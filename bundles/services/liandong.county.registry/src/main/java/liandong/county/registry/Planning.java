package liandong.county.registry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.cases.RulePin;
import liandong.catalogue.Catalogue;
import liandong.county.CountyData;
import liandong.county.law.CountyReader.Reading;
import liandong.county.law.CountyVersion;
import liandong.county.law.PublishedItems;
import liandong.county.registry.Candidates.Found;
import liandong.county.registry.Candidates.Unreadable;
import liandong.county.registry.Comparison.Side;
import liandong.county.swap.CountySwaps.Candidate;
import liandong.county.swap.CountySwaps.PlanOutcome;
import liandong.county.swap.SwapPlan;
import liandong.county.swap.VersionDifference;
import liandong.evidence.Bilingual;
import liandong.places.CountyId;

/**
 * What a swap would touch, found without touching anything: a candidate that is not installed is
 * read as a file, and its manifest is compared with what the framework offers.
 */
final class Planning {
  private static final List<String> WIRES_OTHERS =
      List.of("Export-Package", "Fragment-Host", "DynamicImport-Package", "Require-Bundle");

  private final Means means;
  private final Candidates candidates;

  Planning(Means means) {
    this.means = means;
    this.candidates = new Candidates(means);
  }

  PlanOutcome plan(CountyId county, Candidate candidate) {
    try {
      return new PlanOutcome.Made(made(county, candidates.find(county, candidate)));
    } catch (Trouble e) {
      return new PlanOutcome.No(e.sentence(), e.remedy());
    } catch (Unreadable e) {
      return new PlanOutcome.No(e.why().sentence(), e.why().remedy());
    } catch (IOException e) {
      Trouble trouble = new Trouble("not-read", county, e.getMessage());
      return new PlanOutcome.No(trouble.sentence(), trouble.remedy());
    }
  }

  private SwapPlan made(CountyId county, Found found) throws IOException, Trouble {
    Optional<RulePin> active = means.shelf().active(county).map(CountyVersion::pin);
    Optional<Side> before = active.isEmpty() ? Optional.empty() : Optional.of(side(active.get()));
    Side after = side(found);
    VersionDifference difference =
        Comparison.between(before.orElseGet(() -> nothingOf(after)), after);
    List<Bilingual> objections = new ArrayList<>();
    List<Bilingual> unknown = new ArrayList<>();
    List<String> installed = new ArrayList<>();
    if (found.isPresent()) {
      objections.addAll(dependents(found.pin()));
    } else {
      JarBundle jar = JarBundle.of(found.jar().orElseThrow());
      installed.add(jar.symbolicName() + " " + jar.version());
      objections.addAll(objections(jar));
      objections.addAll(brokenPromises(county, found.pin(), after));
      unknown.add(Trouble.say("plan.unknown"));
      before
          .map(after::classesBeyond)
          .filter(each -> !each.isEmpty())
          .ifPresent(each -> unknown.add(Trouble.say("plan.new-classes", String.join(", ", each))));
    }
    return new SwapPlan(
        found.pin(),
        active,
        found.isPresent(),
        installed,
        refreshed(found),
        List.of(),
        means.cases().open(county),
        difference.items(),
        difference.rules(),
        difference.tables(),
        unknown,
        remarks(found, active),
        objections);
  }

  private static Side nothingOf(Side after) {
    CountyData data = after.data();
    return new Side(
        new CountyData(data.profile(), data.places(), data.domains(), new Catalogue(List.of())),
        Map.of(),
        Optional.of(Map.of()));
  }

  private Side side(RulePin pin) throws IOException, Trouble {
    return side(candidates.ofPin(pin));
  }

  private Side side(Found found) throws IOException, Trouble {
    RulePin pin = found.pin();
    Optional<CountyVersion> version = means.shelf().pinned(pin);
    Optional<CountyBundle> bundle = means.shelf().bundle(pin);
    if (version.isPresent() && bundle.isPresent()) {
      return Side.installed(version.get(), bundle.get());
    }
    JarBundle jar =
        JarBundle.of(
            found.jar().orElseThrow(() -> new Trouble("has-left", pin.county(), pin.version())));
    Reading reading = means.reader().read(jar.files());
    if (reading instanceof Reading.Whole whole) {
      return Side.inJar(whole.data(), jar);
    }
    throw Candidates.faulty(pin.county(), pin.version(), ((Reading.Faulty) reading).faults());
  }

  private List<Bilingual> objections(JarBundle jar) {
    List<Bilingual> found = new ArrayList<>();
    for (String header : WIRES_OTHERS) {
      if (!jar.header(header).isBlank()) {
        found.add(Trouble.say("plan.wires", header, jar.header(header)));
      }
    }
    List<String> missing = means.bundles().missing(jar.header("Import-Package"));
    if (!missing.isEmpty()) {
      found.add(Trouble.say("plan.missing", String.join(", ", missing)));
    }
    if (means.bundles().find(jar.symbolicName(), jar.version()).isPresent()) {
      found.add(Trouble.say("plan.bundle-there", jar.symbolicName(), jar.version()));
    }
    return found;
  }

  private List<Bilingual> brokenPromises(CountyId county, RulePin pin, Side after) {
    return means.shelf().now().versionsOf(county).stream()
        .flatMap(
            each ->
                PublishedItems.faults(
                    each.pin().county() + " " + each.pin().version(),
                    each.data().catalogue(),
                    after.data().catalogue())
                    .stream())
        .limit(3)
        .map(fault -> Bilingual.same(fault.toString()))
        .toList();
  }

  private List<String> refreshed(Found found) {
    return means
        .shelf()
        .bundle(found.pin())
        .map(each -> means.bundles().dependents(each.id()))
        .orElse(List.of());
  }

  private List<Bilingual> dependents(RulePin pin) {
    return refreshed(new Found(pin, Optional.empty())).stream()
        .map(each -> Trouble.say("plan.refreshes", each))
        .toList();
  }

  private List<Bilingual> remarks(Found found, Optional<RulePin> active) {
    List<Bilingual> remarks = new ArrayList<>();
    if (active.equals(Optional.of(found.pin()))) {
      remarks.add(Trouble.say("plan.is-active", found.pin().version()));
    }
    if (means.rehearsals().get().flatMap(each -> each.latest(found.pin())).isEmpty()) {
      remarks.add(Trouble.say("plan.no-rehearsal"));
    }
    return remarks;
  }

  Optional<VersionDifference> difference(CountyId county, String from, String to) {
    try {
      return Optional.of(
          Comparison.between(
              side(candidates.ofVersion(county, from)), side(candidates.ofVersion(county, to))));
    } catch (Trouble | IOException e) {
      return Optional.empty();
    }
  }
}
