package liandong.county.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import liandong.calendar.Limit;
import liandong.cases.Application;
import liandong.cases.Objection;
import liandong.cases.RulePin;
import liandong.catalogue.Catalogue;
import liandong.catalogue.Limits;
import liandong.catalogue.ServiceItem;
import liandong.county.Clause;
import liandong.county.CountyData;
import liandong.county.CountyRules;
import liandong.county.SubmissionRule;
import liandong.county.law.CountyFiles;
import liandong.county.law.CountyReader;
import liandong.county.law.CountyVersion;
import liandong.county.law.Fault;
import liandong.county.swap.SwapJournal.Active;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import liandong.places.CountyId;
import liandong.places.ServicePoint;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.Test;

class CountyShelfTest {
  private static final CountyRules NO_RULES = new CountyRules() {};

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2018-05-13T16:00:00Z"), ZoneOffset.UTC);

  private final CountyShelf shelf =
      new CountyShelf(new SampleReader(), CLOCK, new Patience(Duration.ofSeconds(30), 2));

  @Test
  void newCasesTakeTheVersionThatIsAppointedAndBothAreThereForTheirPins() {
    shelf.arrive(whole("1.9.0"), NO_RULES);
    appoint("1.9.0", 1);
    shelf.arrive(whole("1.10.0"), NO_RULES);

    assertThat(shelf.present())
        .extracting(each -> each.pin().version())
        .containsExactly("1.10.0", "1.9.0");
    assertThat(activeVersion()).contains("1.9.0");
    appoint("1.10.0", 2);
    assertThat(activeVersion()).contains("1.10.0");
    for (CountyVersion each : shelf.present()) {
      assertThat(shelf.pinned(each.pin())).containsSame(each);
    }
  }

  @Test
  void nothingIsActiveBecauseItArrived() {
    shelf.arrive(whole("1.0.0"), NO_RULES);

    assertThat(shelf.present()).hasSize(1);
    assertThat(activeVersion()).isEmpty();
  }

  @Test
  void whoReadTheJournalEarlierAndTellsItLaterChangesNothing() {
    shelf.arrive(whole("1.0.0"), NO_RULES);
    shelf.arrive(whole("2.0.0"), NO_RULES);
    appoint("2.0.0", 2);

    appoint("1.0.0", 1);

    assertThat(activeVersion()).contains("2.0.0");
  }

  /** Who looks appoints and who hears of a change looks, so this has to come to rest. */
  @Test
  void appointmentThatIsSoAlreadyIsNoChange() {
    shelf.arrive(whole("1.0.0"), NO_RULES);
    List<String> heard = new ArrayList<>();
    shelf.tellChangesTo(() -> heard.add("a change"));

    appoint("1.0.0", 1);
    appoint("1.0.0", 1);

    assertThat(heard).hasSize(1);
  }

  @Test
  void countyThatLeftIsAwayAndNoOtherVersionTakesItsPlace() {
    CountyBundle old = whole("1.0.0");
    CountyBundle young = whole("2.0.0");
    shelf.arrive(old, NO_RULES);
    shelf.arrive(young, NO_RULES);
    appoint("2.0.0", 1);
    CountyVersion before = shelf.active(SampleCounty.ID).orElseThrow();

    shelf.leave(young);

    assertThat(activeVersion()).isEmpty();
    assertThat(shelf.pinned(before.pin())).isEmpty();
    shelf.leave(old);
    assertThat(shelf.present()).isEmpty();
    assertThat(shelf.active(SampleCounty.ID)).isEmpty();
  }

  @Test
  void whoWaitsForACountyGetsItWhenItComesBack() throws Exception {
    CountyBundle first = whole("1.0.0");
    shelf.arrive(first, NO_RULES);
    appoint("1.0.0", 1);
    shelf.leave(first);
    FutureTask<Optional<CountyVersion>> waiting =
        new FutureTask<>(() -> shelf.awaitActive(SampleCounty.ID));
    Thread caller = new Thread(waiting);
    caller.start();
    while (caller.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }

    shelf.arrive(whole("1.0.0"), NO_RULES);

    assertThat(waiting.get()).isPresent();
  }

  @Test
  void nobodyWaitsForACountyThatNobodyKnows() {
    assertThat(shelf.awaitActive(new CountyId("nowhere"))).isEmpty();
  }

  @Test
  void whoDoesNotWaitIsToldThatItIsAway() {
    CountyShelf hasty =
        new CountyShelf(new SampleReader(), CLOCK, new Patience(Duration.ofSeconds(30), 0));
    CountyBundle first = whole("1.0.0");
    hasty.arrive(first, NO_RULES);
    RulePin pin = hasty.present().get(0).pin();
    hasty.appoint(Map.of(SampleCounty.ID, new Active(Optional.of(pin), 1)));
    hasty.leave(first);

    assertThat(hasty.awaitActive(SampleCounty.ID)).isEmpty();
    assertThat(hasty.awaitPinned(pin)).isEmpty();
  }

  @Test
  void oneBundleThatComesBackHasTheSamePin() {
    CountyBundle first = whole("1.0.0");
    shelf.arrive(first, NO_RULES);
    appoint("1.0.0", 1);
    CountyVersion before = shelf.present().get(0);
    shelf.leave(first);

    shelf.arrive(whole("1.0.0"), NO_RULES);

    assertThat(shelf.pinned(before.pin())).isPresent();
  }

  @Test
  void faultyCountyIsRefusedWithAllItsFaultsAndTheOthersStay() {
    shelf.arrive(whole("1.0.0"), NO_RULES);
    appoint("1.0.0", 1);
    CountyBundle broken = bundle("2.0.0", Map.of("COUNTY-INF/county.yaml", "broken"));

    shelf.arrive(broken, NO_RULES);

    assertThat(activeVersion()).contains("1.0.0");
    assertThat(shelf.refused()).hasSize(1);
    assertThat(shelf.refused().get(0).bundle()).isEqualTo("liandong.county.sample 2.0.0");
    assertThat(CountyShelf.sentence(shelf.refused().get(0)))
        .isEqualTo(
            "county bundle liandong.county.sample 2.0.0 is refused; faults to mend: 2"
                + "\n  county.yaml:1: one is wrong — right it"
                + "\n  county.yaml:2: another is wrong — right it too");
    shelf.leave(broken);
    assertThat(shelf.refused()).isEmpty();
  }

  @Test
  void countyThatThrowsIsRefusedAndTheOthersStay() {
    shelf.arrive(whole("1.0.0"), NO_RULES);
    appoint("1.0.0", 1);

    shelf.arrive(
        whole("2.0.0"),
        new CountyRules() {
          @Override
          public List<Clause> clauses() {
            throw new IllegalStateException("no rules today");
          }
        });
    shelf.arrive(
        whole("3.0.0"),
        new CountyRules() {
          @Override
          public List<Clause> clauses() {
            throw new NoClassDefFoundError("liandong/county/Gone");
          }
        });

    assertThat(activeVersion()).contains("1.0.0");
    assertThat(shelf.refused()).flatMap(each -> each.faults()).extracting(Fault::wrong).hasSize(2);
  }

  @Test
  void ruleWithoutASentenceIsRefused() {
    shelf.arrive(whole("1.0.0"), rules(new Objecting("")));

    assertThat(shelf.present()).isEmpty();
    assertThat(shelf.refused())
        .flatMap(each -> each.faults())
        .extracting(Fault::wrong)
        .containsExactly(
            new Bilingual("规则 Objecting 没有引用原文", "the rule Objecting quotes no sentence"));
  }

  @Test
  void rulesAreThoseOfTheArrival() {
    List<Clause> rules = new ArrayList<>(List.of(new Objecting("各村明确一名代办员")));
    shelf.arrive(
        whole("1.0.0"),
        new CountyRules() {
          @Override
          public List<Clause> clauses() {
            return rules;
          }
        });

    rules.clear();

    assertThat(shelf.present().get(0).rules().clauses()).hasSize(1);
  }

  @Test
  void secondBundleWithTheSameVersionOfACountyIsRefused() {
    CountyBundle first = whole("1.0.0");
    shelf.arrive(first, NO_RULES);

    shelf.arrive(
        new CountyBundleInMemory(
            "somebody.else", "1.0.0", Map.of("COUNTY-INF/county.yaml", "whole")),
        NO_RULES);

    assertThat(shelf.present()).hasSize(1);
    assertThat(shelf.refused())
        .flatMap(each -> each.faults())
        .extracting(Fault::wrong)
        .containsExactly(
            new Bilingual(
                "县 sample 1.0.0 已由县包 liandong.county.sample 提供",
                "county sample 1.0.0 is present already, from bundle liandong.county.sample"));
  }

  @Test
  void laterVersionThatChangesAPublishedItemIsRefusedWithWhatToWrite() {
    shelf.arrive(whole("1.0.0"), NO_RULES);

    shelf.arrive(bundle("1.1.0", Map.of("COUNTY-INF/county.yaml", "changed")), NO_RULES);

    assertThat(shelf.present()).extracting(each -> each.pin().version()).containsExactly("1.0.0");
    assertThat(shelf.refused())
        .flatMap(each -> each.faults())
        .extracting(Fault::toString)
        .containsExactly(
            "items.csv: item licence-001 version 1 is published in sample 1.0.0 and says something"
                + " else here: 承诺办结时限：10个工作日 → 8个工作日；环节时限：1|4|3|2 → 1|3|2|2"
                + " — leave version 1 as it was, end it with 'valid_to', and write version 2 with"
                + " 'valid_from'");
  }

  @Test
  void earlierVersionThatComesBackIsHeldAgainstTheLaterOne() {
    shelf.arrive(bundle("1.1.0", Map.of("COUNTY-INF/county.yaml", "changed")), NO_RULES);

    shelf.arrive(whole("1.0.0"), NO_RULES);

    assertThat(shelf.present()).extracting(each -> each.pin().version()).containsExactly("1.1.0");
    assertThat(shelf.refused()).hasSize(1);
  }

  @Test
  void todayIsTheDayInChina() {
    assertThat(shelf.today()).isEqualTo(LocalDate.of(2018, 5, 14));
  }

  @Test
  void pinHoldsCountyVersionAndDigest() throws IOException {
    CountyBundle bundle = whole("1.0.0.20181231");

    shelf.arrive(bundle, NO_RULES);

    CountyVersion version = shelf.present().get(0);
    assertThat(version.pin().county()).isEqualTo(SampleCounty.ID);
    assertThat(version.pin().version()).isEqualTo("1.0.0.20181231");
    assertThat(version.pin().bundle()).isEqualTo(BundleDigest.of(bundle));
  }

  private Optional<String> activeVersion() {
    return shelf.active(SampleCounty.ID).map(each -> each.pin().version());
  }

  private static CountyBundle whole(String version) {
    return bundle(version, Map.of("COUNTY-INF/county.yaml", "whole"));
  }

  private void appoint(String version, int revision) {
    RulePin pin =
        shelf.present().stream()
            .map(CountyVersion::pin)
            .filter(each -> each.version().equals(version))
            .findFirst()
            .orElseThrow();
    shelf.appoint(Map.of(SampleCounty.ID, new Active(Optional.of(pin), revision)));
  }

  private static CountyBundle bundle(String version, Map<String, String> content) {
    return new CountyBundleInMemory("liandong.county.sample", version, content);
  }

  private static CountyRules rules(Clause... rules) {
    return new CountyRules() {
      @Override
      public List<Clause> clauses() {
        return List.of(rules);
      }
    };
  }

  /** Finds the sample county in a file that says {@code whole}, and two faults in any other. */
  private static final class SampleReader implements CountyReader {
    @Override
    public Reading read(CountyFiles files) {
      try (InputStream in = files.open("county.yaml").orElseThrow()) {
        return switch (new String(in.readAllBytes(), StandardCharsets.UTF_8)) {
          case "whole" -> new Reading.Whole(SampleCounty.version("1.0.0").data());
          case "changed" -> new Reading.Whole(withEightDaysForTheLicence());
          default ->
              new Reading.Faulty(
                  List.of(
                      new Fault(
                          "county.yaml",
                          1,
                          Bilingual.same("one is wrong"),
                          Bilingual.same("right it")),
                      new Fault(
                          "county.yaml",
                          2,
                          Bilingual.same("another is wrong"),
                          Bilingual.same("right it too"))));
        };
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static CountyData withEightDaysForTheLicence() {
    CountyData data = SampleCounty.version("1.0.0").data();
    List<ServiceItem> items =
        data.catalogue().items().stream()
            .map(
                each ->
                    each.id().equals(SampleCounty.LICENCE)
                        ? each.draft()
                            .with(
                                new Limits(
                                    each.limits().statutory(),
                                    Limit.workingDays(8),
                                    List.of(1, 3, 2, 2)))
                            .done()
                        : each)
            .toList();
    return new CountyData(data.profile(), data.places(), data.domains(), new Catalogue(items));
  }

  private record Objecting(String sentence) implements SubmissionRule {
    @Override
    public Source source() {
      return new Source(new Bilingual("样例县试行规定", "Trial rules"), "", Bilingual.same(sentence));
    }

    @Override
    public Optional<Objection> objectionTo(
        Application application, ServiceItem item, ServicePoint at, LocalDate day) {
      return Optional.empty();
    }
  }
}
