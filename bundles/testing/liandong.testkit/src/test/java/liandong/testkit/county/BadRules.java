package liandong.testkit.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import liandong.calendar.Limit;
import liandong.cases.Application;
import liandong.cases.Objection;
import liandong.catalogue.ServiceItem;
import liandong.county.Clause;
import liandong.county.CorrectionRule;
import liandong.county.CountyRules;
import liandong.county.ExtensionRule;
import liandong.county.SilenceRule;
import liandong.county.SubmissionRule;
import liandong.county.TwoPersonsRule;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import liandong.places.ServicePoint;

/** Rules with a fault each; a test finds the lines by their marks. */
public final class BadRules implements CountyRules {
  @Override
  public List<Clause> clauses() {
    return List.of(
        new AsksTheClock(), new Throws(), new Remembers(), new Unfounded(), new OneLanguage());
  }

  /** Depends on when it is asked. */
  static final class AsksTheClock implements SilenceRule {
    @Override
    public Source source() {
      return Sentence.SOURCE;
    }

    @Override
    public boolean appliesTo(ServiceItem item) {
      return LocalDate.now().getYear() > 2000; // mark: clock
    }
  }

  /** Fails for every item. */
  static final class Throws implements ExtensionRule {
    @Override
    public Source source() {
      return Sentence.SOURCE;
    }

    @Override
    public OptionalInt daysFor(ServiceItem item) {
      throw new IllegalStateException("not for " + item.id()); // mark: throws
    }
  }

  /** Says yes and no in turn. */
  static final class Remembers implements TwoPersonsRule {
    private boolean yes;

    @Override
    public Source source() {
      return Sentence.SOURCE;
    }

    @Override
    public boolean appliesTo(ServiceItem item) {
      yes = !yes; // mark: remembers
      return yes;
    }
  }

  /** Quotes what nobody wrote. */
  static final class Unfounded implements CorrectionRule {
    @Override
    public Source source() {
      return new Source( // mark: unfounded
          Sentence.SOURCE.document(), "九", new Bilingual("从来没有这句话", "nobody wrote this"));
    }

    @Override
    public Optional<Limit> periodFor(ServiceItem item) {
      return Optional.empty();
    }
  }

  /** Objects in Chinese alone, and by another sentence than its own. */
  static final class OneLanguage implements SubmissionRule {
    @Override
    public Source source() {
      return Sentence.SOURCE;
    }

    @Override
    public Optional<Objection> objectionTo(
        Application application, ServiceItem item, ServicePoint at, LocalDate day) {
      return Optional.of( // mark: objection
          new Objection(
              Bilingual.same("不行"), new Unfounded().source(), new Bilingual("改天", "another day")));
    }
  }
}
