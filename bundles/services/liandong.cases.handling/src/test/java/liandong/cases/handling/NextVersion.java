package liandong.cases.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import liandong.calendar.Limit;
import liandong.cases.RulePin;
import liandong.catalogue.Catalogue;
import liandong.catalogue.ItemDraft;
import liandong.catalogue.ItemId;
import liandong.catalogue.Limits;
import liandong.catalogue.ServiceItem;
import liandong.county.Clause;
import liandong.county.CountyRules;
import liandong.county.law.CountyVersion;
import liandong.evidence.Sha256;
import liandong.testkit.SampleCounty;

/** Version 1.1.0 of the sample county, with other items or rules than 1.0.0. */
final class NextVersion {
  static final CountyVersion BEFORE = SampleCounty.version("1.0.0");

  private NextVersion() {}

  /** With more rules. */
  static CountyVersion with(UnaryOperator<List<ServiceItem>> items, List<Clause> more) {
    List<Clause> clauses = new ArrayList<>(BEFORE.rules().clauses());
    clauses.addAll(more);
    return of(items, clauses);
  }

  static CountyVersion without(Class<? extends Clause> rule) {
    return of(
        items -> items,
        BEFORE.rules().clauses().stream().filter(each -> !rule.isInstance(each)).toList());
  }

  /** In which the licence is another one. */
  static CountyVersion ofLicence(UnaryOperator<ItemDraft> change) {
    return of(SampleCounty.LICENCE, change);
  }

  /** In which that item is another one. */
  static CountyVersion of(ItemId item, UnaryOperator<ItemDraft> change) {
    return with(
        items ->
            items.stream()
                .map(each -> each.id().equals(item) ? change.apply(each.draft()).done() : each)
                .toList(),
        List.of());
  }

  /** Seven days are promised, and not ten. */
  static ItemDraft sevenDays(ItemDraft licence) {
    return licence.with(
        new Limits(licence.done().limits().statutory(), Limit.workingDays(7), List.of(1, 3, 2, 1)));
  }

  private static CountyVersion of(UnaryOperator<List<ServiceItem>> items, List<Clause> clauses) {
    return new CountyVersion(
        new RulePin(SampleCounty.ID, "1.1.0", Sha256.of("sample 1.1.0")),
        BEFORE
            .data()
            .withCatalogue(new Catalogue(items.apply(BEFORE.data().catalogue().allVersions()))),
        new CountyRules() {
          @Override
          public List<Clause> clauses() {
            return clauses;
          }
        });
  }
}
