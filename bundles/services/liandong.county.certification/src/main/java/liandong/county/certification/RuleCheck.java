package liandong.county.certification;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import liandong.cases.Objection;
import liandong.county.Clause;
import liandong.county.CountyData;
import liandong.county.CountyRules;
import liandong.county.SelfCheck;
import liandong.county.certificate.Check;
import liandong.county.law.ClauseQuestion;
import liandong.county.law.ClauseQuestion.UnknownArgument;
import liandong.county.law.ClauseSamples;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;

/** Asks every rule of a county all that it can be asked without a case. */
final class RuleCheck {
  private final CountyData county;
  private final Hearing hearing;
  private final LongSupplier nanos;
  private final Results results;
  private long asked;
  private long longest;
  private String slowest = "";

  RuleCheck(CountyData county, Hearing hearing, LongSupplier nanos, Results results) {
    this.county = county;
    this.hearing = hearing;
    this.nanos = nanos;
    this.results = results;
  }

  /** Two answers to the same question, and how long the slower one took. */
  private record Twice(Object first, Object second, long nanos) {}

  void make(CountyRules rules) {
    List<Clause> clauses =
        hearing.ask(rules.getClass(), "clauses", rules::clauses).orElseGet(List::of);
    for (Clause each : clauses) {
      hearing
          .ask(each.getClass(), "source", each::source)
          .ifPresent(source -> stands(each, source));
      questions(each);
    }
    results.made(Check.SOURCES, Words.say("rules.looked-at", clauses.size()));
    results.made(Check.ANSWERS, Words.say("answers.looked-at", clauses.size(), asked));
    results.made(Check.OBJECTIONS, Words.say("answers.looked-at", clauses.size(), asked));
    results.made(
        Check.TIME,
        asked == 0
            ? Words.say("nothing-to-ask")
            : Words.say("time.looked-at", "%.1f".formatted(longest / 1e6), slowest));
  }

  private void stands(Clause clause, Source source) {
    if (source.quotation().isBlank()) {
      hearing.tell(Check.SOURCES, clause.getClass(), "source", "source.blank");
    } else if (county.profile().sources().values().stream().noneMatch(each -> has(each, source))) {
      hearing.tell(
          Check.SOURCES,
          clause.getClass(),
          "source",
          "source.unknown",
          source.document().zh(),
          source.quotation().zh());
    }
  }

  private static boolean has(Source county, Source rule) {
    return county.document().equals(rule.document())
        && county.quotation().zh().contains(rule.quotation().zh())
        && county.quotation().en().contains(rule.quotation().en());
  }

  private void questions(Clause clause) {
    List<ClauseQuestion> questions;
    try {
      questions = ClauseQuestion.of(clause, new ClauseSamples(county));
    } catch (UnknownArgument e) {
      hearing.tell(Check.ANSWERS, clause.getClass(), "source", "answers.unknown", e.getMessage());
      return;
    }
    for (ClauseQuestion each : questions) {
      Optional<Twice> twice = hearing.ask(clause.getClass(), each.method(), () -> twice(each));
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
      hearing.tell(Check.ANSWERS, rule, question.method(), "answers.null");
    } else if (!twice.first().equals(twice.second())) {
      hearing.tell(
          Check.ANSWERS, rule, question.method(), "answers.differ", twice.first(), twice.second());
    } else if (twice.first() instanceof Optional<?> given && given.isPresent()) {
      said(question, given.get());
    }
  }

  private void said(ClauseQuestion question, Object said) {
    Class<?> rule = question.clause().getClass();
    if (question.clause() instanceof SelfCheck && said instanceof String) {
      hearing.tell(Check.ANSWERS, rule, question.method(), "answers.complains", said);
    }
    if (!(said instanceof Objection objection)) {
      return;
    }
    if (isOneLanguage(objection.sentence()) || isOneLanguage(objection.remedy())) {
      hearing.tell(Check.OBJECTIONS, rule, question.method(), "objection.one-language", objection);
    }
    Optional<Source> own = hearing.ask(rule, "source", question.clause()::source);
    if (!own.equals(Optional.of(objection.source()))) {
      hearing.tell(Check.OBJECTIONS, rule, question.method(), "objection.other-source");
    }
  }

  static boolean isOneLanguage(Bilingual text) {
    return text.isBlank() || text.en().equals(text.zh());
  }
}
