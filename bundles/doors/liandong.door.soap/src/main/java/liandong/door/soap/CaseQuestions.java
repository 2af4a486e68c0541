package liandong.door.soap;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import liandong.cases.CaseNumber;
import liandong.cases.CaseQuery;
import liandong.cases.CaseState;
import liandong.door.soap.Sheet.Entry;
import liandong.door.soap.wire.cases.WireListQuestion;
import liandong.door.soap.wire.cases.WireQuestion;
import liandong.door.soap.wire.cases.WireStatisticsQuestion;
import liandong.places.CountyId;

/**
 * Turns requests that change nothing into questions of the domain.
 *
 * <p>Each method throws {@link Sheet.Wrong} with everything that is wrong in its request.
 */
final class CaseQuestions {
  private CaseQuestions() {}

  /** Which case. */
  record Question(CountyId county, CaseNumber number) {}

  static Question question(String element, WireQuestion in) {
    Sheet sheet = Sheet.of(element);
    Entry<CountyId> county = sheet.need("county", in.getCounty(), Kind.COUNTY);
    Entry<CaseNumber> number = sheet.need("number", in.getNumber(), Kind.NUMBER);
    return sheet.done(() -> new Question(county.get(), number.get()));
  }

  static CaseQuery list(WireListQuestion in) {
    Sheet sheet = Sheet.of("list");
    Entry<CountyId> county = sheet.need("county", in.getCounty(), Kind.COUNTY);
    List<Entry<CaseState>> states = new ArrayList<>();
    for (int i = 0; i < in.getState().size(); i++) {
      states.add(sheet.need("state[" + (i + 1) + "]", in.getState().get(i), Kind.STATE));
    }
    var place = sheet.may("place", in.getPlace(), Kind.PLACE);
    var after = sheet.may("after", in.getAfter(), Kind.PAGE);
    var size = sheet.may("size", in.getSize(), Kind.PAGE_SIZE);
    var person = sheet.may("person", in.getPerson(), Kind.PERSON);
    var ledger = sheet.may("ledger", in.getLedger(), Kind.PLACE);
    var dueBefore = sheet.may("dueBefore", in.getDueBefore(), Kind.DATE);
    return sheet.done(
        () ->
            new CaseQuery(
                county.get(),
                Set.copyOf(states.stream().map(Entry::get).toList()),
                place.get(),
                person.get(),
                ledger.get(),
                dueBefore.get(),
                after.get(),
                size.get().orElse(100)));
  }

  /** Which months of a county. */
  record Months(CountyId county, YearMonth from, YearMonth to) {}

  static Months months(WireStatisticsQuestion in) {
    Sheet sheet = Sheet.of("statistics");
    var county = sheet.need("county", in.getCounty(), Kind.COUNTY);
    var from = sheet.need("from", in.getFrom(), Kind.MONTH);
    var to = sheet.may("to", in.getTo(), Kind.MONTH);
    from.value().ifPresent(first -> sheet.notBefore("to", first, to));
    return sheet.done(() -> new Months(county.get(), from.get(), to.get().orElseGet(from::get)));
  }
}
