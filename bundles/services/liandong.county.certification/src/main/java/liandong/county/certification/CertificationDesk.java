package liandong.county.certification;

import java.io.ByteArrayInputStream;
import java.util.function.LongSupplier;
import liandong.cases.RulePin;
import liandong.county.CountyData;
import liandong.county.CountyRules;
import liandong.county.certificate.Certificate;
import liandong.county.certificate.Check;
import liandong.county.certificate.CountyCertification;
import liandong.county.guard.CountyGuard;
import liandong.county.law.ClauseSamples;
import liandong.county.law.CountyFiles;
import liandong.county.law.CountyReader;
import liandong.county.law.CountyReader.Reading;
import liandong.evidence.Sha256;
import liandong.trust.CountyCode;
import liandong.trust.Gate;
import liandong.trust.TrustMode;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes the checks one after the other. What runs nothing comes first; where the code would leave
 * its rules nothing of it is run, and in production nothing at all that is not in force.
 */
@Component
public final class CertificationDesk implements CountyCertification {
  private final BundleContext framework;
  private final CountyReader reader;
  private final CountyGuard guard;
  private final boolean runsCode;
  private final LongSupplier nanos;

  @Activate
  public CertificationDesk(
      BundleContext context,
      @Reference CountyReader reader,
      @Reference CountyGuard guard,
      @Reference Gate gate) {
    this(
        context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).getBundleContext(),
        reader,
        guard,
        gate.mode() == TrustMode.DEVELOPMENT,
        System::nanoTime);
  }

  CertificationDesk(
      BundleContext framework,
      CountyReader reader,
      CountyGuard guard,
      boolean runsCode,
      LongSupplier nanos) {
    this.framework = framework;
    this.reader = reader;
    this.guard = guard;
    this.runsCode = runsCode;
    this.nanos = nanos;
  }

  /** A desk in a framework that is there for this alone, for who certifies without a container. */
  public static CountyCertification in(
      BundleContext framework, CountyReader reader, CountyGuard guard) {
    return new CertificationDesk(framework, reader, guard, true, System::nanoTime);
  }

  @Override
  public Certificate certify(byte[] file) {
    Results results = new Results();
    try {
      Parcel parcel = Parcel.open(file);
      results.made(Check.FILE, Words.say("file.looked-at", parcel.jar().length));
      new CodeCheck(parcel.code(), results).make();
      Reading reading = reader.read(filesOf(parcel.code()));
      DataCheck data = new DataCheck(results);
      if (reading instanceof Reading.Faulty faulty) {
        data.faulty(faulty.faults());
      } else {
        CountyData county = ((Reading.Whole) reading).data();
        data.whole(county, ClauseSamples.LAST_DAY);
        tryOut(parcel, county, results);
      }
      return results.certificate(parcel.named());
    } catch (Parcel.Refused e) {
      results.found(Check.FILE, e.finding());
      return results.certificate("SHA-256 " + Sha256.of(file));
    }
  }

  private static CountyFiles filesOf(CountyCode code) {
    return name -> code.file("COUNTY-INF/" + name).map(ByteArrayInputStream::new);
  }

  private void tryOut(Parcel parcel, CountyData county, Results results) {
    if (!results.passed(Check.MANIFEST) || !results.passed(Check.CODE)) {
      return;
    }
    if (!runsCode) {
      results.notMade(Check.INSTALLATION, Words.say("trial.production"));
      return;
    }
    try {
      Trial trial = Trial.of(framework, parcel);
      ask(trial, parcel, county, results);
      leave(trial, results);
    } catch (Trial.Failed e) {
      results.found(Check.INSTALLATION, Words.finding("", "trial.not-started", e.getMessage()));
    }
  }

  /** Returns before it is taken away, so that nothing here holds its rules any more. */
  private void ask(Trial trial, Parcel parcel, CountyData county, Results results) {
    RulePin pin =
        new RulePin(
            county.profile().id(), parcel.code().header("Bundle-Version"), parcel.code().digest());
    Hearing hearing = new Hearing(parcel.code(), pin, guard, results);
    try {
      CountyRules rules = trial.rules();
      new RuleCheck(county, hearing, nanos, results).make(rules);
      new OwnRulesCheck(county, hearing, results).make(rules);
      results.made(Check.INSTALLATION, Words.say("trial.looked-at"));
    } catch (Trial.Failed e) {
      results.found(Check.INSTALLATION, Words.finding("", "trial.no-service", e.getMessage()));
    }
  }

  private static void leave(Trial trial, Results results) throws Trial.Failed {
    Trial.Leftovers left = trial.end();
    results.made(Check.REMOVAL, Words.say("removal.looked-at"));
    if (left.installed()) {
      results.found(Check.REMOVAL, Words.finding("", "removal.installed"));
    }
    left.threads()
        .forEach(each -> results.found(Check.REMOVAL, Words.finding("", "removal.thread", each)));
    if (left.classes()) {
      results.found(Check.REMOVAL, Words.finding("", "removal.classes"));
    }
  }
}
