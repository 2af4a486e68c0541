package liandong.itest.wrong;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.cases.Application;
import liandong.cases.CaseLaw;
import liandong.cases.CaseNumber;
import liandong.cases.Objection;
import liandong.catalogue.ServiceItem;
import liandong.county.CountyRules;
import liandong.county.SubmissionRule;
import liandong.county.SuspensionRule;
import liandong.county.law.CountyVersion;
import liandong.places.ServicePoint;

/** Consults county law beside <em>decide</em>: eight times. */
public final class AsksTheLaw {
  List<Objection> beforeTheCase(
      CaseLaw law, Application application, ServiceItem item, ServicePoint at, LocalDate day) {
    return law.objectionsTo(application, item, at, day);
  }

  /** By its own name it is the same law. */
  List<Objection> ofTheVersion(
      CountyVersion law,
      Application application,
      ServiceItem item,
      ServicePoint at,
      LocalDate day) {
    return law.objectionsTo(application, item, at, day);
  }

  Optional<Objection> ofOneClause(
      CountyRules county,
      Application application,
      ServiceItem item,
      ServicePoint at,
      LocalDate day) {
    return county.clauses(SubmissionRule.class).get(0).objectionTo(application, item, at, day);
  }

  CaseNumber number(CaseLaw law, LocalDate day, ServicePoint at, ServiceItem item) {
    return law.number(day, at.division(), item.type(), 1);
  }

  boolean standsStill(CaseLaw law, SuspensionRule clause, ServiceItem item) {
    return clause.appliesTo(item) && law.suspensionGround(clause.id(), item).isPresent();
  }

  /** What the law is may be read, and on what a clause stands. */
  Object source(CaseLaw law, SubmissionRule clause) {
    return List.of(law.pin(), law.places(), clause.source());
  }
}
