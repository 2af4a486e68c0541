package liandong.county.certification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import liandong.calendar.WorkingCalendar;
import liandong.cases.Objection;
import liandong.cases.RulePin;
import liandong.county.Clause;
import liandong.county.CountyData;
import liandong.county.CountyRules;
import liandong.county.SelfCheck;
import liandong.county.certificate.Check;
import liandong.county.guard.Asked;
import liandong.county.guard.CountyGuard;
import liandong.county.law.ClauseQuestion;
import liandong.county.law.ClauseQuestion.UnknownArgument;
import liandong.county.law.ClauseSamples;
import liandong.county.law.CountyInspection;
import liandong.county.law.CountyVersion;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import liandong.trust.CountyCode;

/** Asks every rule of a county, behind its wall, all that it can be asked without a case. */
final class RuleCheck {
  private final CountyCode code;
  private final CountyData county;
  private final RulePin pin;
  private final CountyGuard guard;
  private final LongSupplier nanos;
  private final Results results;
  private final Set<String> told = new HashSet<>();
  private long asked;
  private long longest;
  private String slowest = "";

  RuleCheck(
      CountyCode code,
      CountyData county,
      RulePin pin,
      CountyGuard guard,
      LongSupplier nanos,
      Results results) {
    this.code = code;
    this.county = county;
    this.pin = pin;
    this.guard = guard;
    this.nanos = nanos;
    this.results = results;
  }

  /** Two answers to the same question, and how long the slower one took. */
  private record Twice(Object first, Object second, long nanos) {}

  void make(CountyRules rules) {
    List<Clause> clauses =
        heard(guarded(rules::clauses), rules.getClass(), "clauses").orElseGet(List::of);
    for (Clause each : clauses) {
      source(each);
      questions(each);
    }
    ownRules(rules);
    results.made(Check.SOURCES, Words.say("rules.looked-at", clauses.size()));
    results.made(Check.ANSWERS, Words.say("answers.looked-at", clauses.size(), asked));
    results.made(Check.OBJECTIONS, Words.say("answers.looked-at", clauses.size(), asked));
    results.made(
        Check.TIME,
        asked == 0
            ? Words.say("nothing-to-ask")
            : Words.say("time.looked-at", "%.1f".formatted(longest / 1e6), slowest));
  }

  private <T> Asked<T> guarded(Supplier<T> question) {
    return guard.rehearse(pin, question);
  }

  // ---- its source -----------------------------------------------------------------------------

  private void source(Clause clause) {
    Optional<Source> source = heard(guarded(clause::source), clause.getClass(), "source");
    if (source.isEmpty()) {
      return;
    }
    if (source.get().quotation().isBlank()) {
      tell(Check.SOURCES, clause.getClass(), "source", "source.blank");
    } else if (county.profile().sources().values().stream()
        .noneMatch(each -> quotes(source.get(), each))) {
      tell(
          Check.SOURCES,
          clause.getClass(),
          "source",
          "source.unknown",
          source.get().document().zh(),
          source.get().quotation().zh());
    }
  }

  private static boolean quotes(Source rule, Source county) {
    return county.document().equals(rule.document())
        && county.quotation().zh().contains(rule.quotation().zh())
        && county.quotation().en().contains(rule.quotation().en());
  }

  // ---- its answers ----------------------------------------------------------------------------

  private void questions(Clause clause) {
    List<ClauseQuestion> questions;
    try {
      questions = ClauseQuestion.of(clause, new ClauseSamples(county));
    } catch (UnknownArgument e) {
      tell(Check.ANSWERS, clause.getClass(), "source", "answers.unknown", e.getMessage());
      return;
    }
    for (ClauseQuestion each : questions) {
      Optional<Twice> twice = heard(guarded(() -> twice(each)), clause.getClass(), each.method());
      if (twice.isEmpty()) {
        // It threw or did not end: the next samples would do the same, and cost a thread each.
        return;
      }
      answered(each, twice.get());
    }
  }

  private Twice twice(ClauseQuestion question) {
    long begin = nanos.getAsLong();
    Object first = question.answer();
    long between = nanos.getAsLong();
    Object second = question.answer();
    return new Twice(first, second, Math.max(between - begin, nanos.getAsLong() - between));
  }

  private void answered(ClauseQuestion question, Twice twice) {
    asked += 2;
    if (twice.nanos() > longest) {
      longest = twice.nanos();
      slowest = question.named();
    }
    Class<?> rule = question.clause().getClass();
    if (twice.first() == null) {
      tell(Check.ANSWERS, rule, question.method(), "answers.null");
    } else if (!twice.first().equals(twice.second())) {
      tell(Check.ANSWERS, rule, question.method(), "answers.differ", twice.first(), twice.second());
    } else if (twice.first() instanceof Optional<?> given && given.isPresent()) {
      said(question, given.get());
    }
  }

  private void said(ClauseQuestion question, Object said) {
    Class<?> rule = question.clause().getClass();
    if (question.clause() instanceof SelfCheck) {
      tell(Check.ANSWERS, rule, question.method(), "answers.complains", said);
    }
    if (!(said instanceof Objection objection)) {
      return;
    }
    if (isOneLanguage(objection.sentence()) || isOneLanguage(objection.remedy())) {
      tell(Check.OBJECTIONS, rule, question.method(), "objection.one-language", objection);
    }
    boolean own =
        guarded(question.clause()::source) instanceof Asked.Answered<Source> source
            && source.answer().equals(objection.source());
    if (!own) {
      tell(Check.OBJECTIONS, rule, question.method(), "objection.other-source");
    }
  }

  private static boolean isOneLanguage(Bilingual text) {
    return text.isBlank() || text.en().equals(text.zh());
  }

  // ---- what they find in the county's own tables ----------------------------------------------

  private void ownRules(CountyRules rules) {
    CountyVersion version = new CountyVersion(pin, county, rules);
    List<CountyInspection.Found> found =
        heard(
                guarded(
                    () ->
                        CountyInspection.of(
                            version, ClauseSamples.LAST_DAY, WorkingCalendar.china())),
                rules.getClass(),
                "clauses")
            .orElseGet(List::of);
    results.made(Check.OWN_RULES, Words.say("own-rules.looked-at", found.size()));
    for (CountyInspection.Found each : found) {
      if (each.isFault()) {
        results.found(
            Check.OWN_RULES,
            Words.finding(
                each.rule() + ", " + each.deviation().about(),
                "own-rules.fault",
                each.deviation().sentence()));
      }
      if (isOneLanguage(each.deviation().sentence())) {
        results.found(
            Check.OBJECTIONS,
            Words.finding(each.rule(), "deviation.one-language", each.deviation().sentence()));
      }
    }
  }

  // ---- what went wrong ------------------------------------------------------------------------

  private <T> Optional<T> heard(Asked<T> came, Class<?> rule, String method) {
    if (came instanceof Asked.Answered<T> answered) {
      if (answered.answer() == null) {
        tell(Check.ANSWERS, rule, method, "answers.null");
      }
      return Optional.ofNullable(answered.answer());
    }
    if (came instanceof Asked.Failed<T> failed) {
      results.found(
          Check.ANSWERS,
          Words.finding(
              whereThrown(failed.why()).orElseGet(() -> where(rule, method)),
              "answers.throws",
              rule.getSimpleName() + "." + method,
              failed.why()));
    } else if (came instanceof Asked.Overran<T> overran) {
      tell(Check.TIME, rule, method, "time.over", overran.sentence());
    } else {
      tell(Check.TIME, rule, method, "time.over", ((Asked.NotAsked<T>) came).sentence());
    }
    return Optional.empty();
  }

  /** Once for each method of each rule; the first sample says it all. */
  private void tell(Check check, Class<?> rule, String method, String key, Object... facts) {
    if (told.add(check + rule.getName() + method + key)) {
      List<Object> all = new ArrayList<>(List.of(rule.getSimpleName() + "." + method));
      all.addAll(List.of(facts));
      results.found(check, Words.finding(where(rule, method), key, all.toArray()));
    }
  }

  private String where(Class<?> rule, String method) {
    return linesOf(rule.getName()).map(each -> each.whereBegins(method)).orElse(rule.getName());
  }

  private Optional<CodeLines> linesOf(String className) {
    return code.file(className.replace('.', '/') + ".class").map(CodeLines::of);
  }

  /** The innermost line of the county's own. */
  private Optional<String> whereThrown(Throwable thrown) {
    for (StackTraceElement each : thrown.getStackTrace()) {
      if (linesOf(each.getClassName()).isPresent()) {
        return Optional.of(each.getFileName() + ":" + each.getLineNumber());
      }
    }
    return Optional.empty();
  }
}
