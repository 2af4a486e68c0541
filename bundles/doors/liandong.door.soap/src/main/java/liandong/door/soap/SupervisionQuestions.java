package liandong.door.soap;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import liandong.cases.Actor;
import liandong.door.soap.Sheet.Entry;
import liandong.door.soap.wire.supervision.WireFileQuestion;
import liandong.door.soap.wire.supervision.WireListQuestion;
import liandong.door.soap.wire.supervision.WireSatisfactionQuestion;
import liandong.places.CountyId;
import liandong.places.PlaceId;
import liandong.supervision.FileId;
import liandong.supervision.FileKind;
import liandong.supervision.FileQuery;
import liandong.supervision.FileState;
import liandong.supervision.RatingCount;

/** Turns requests that change nothing into questions of supervision. */
final class SupervisionQuestions {
  private SupervisionQuestions() {}

  /**
   * @param asker who asks, where that was said
   */
  record WhichFile(CountyId county, FileId file, Optional<Actor> asker) {}

  /** Of all that is on record where no month was said. */
  record WhoseRate(CountyId county, Optional<PlaceId> place, YearMonth from, YearMonth to) {}

  static WhichFile file(WireFileQuestion in) {
    Sheet sheet = Sheet.of("file");
    var county = sheet.need("county", in.getCounty(), Kind.COUNTY);
    var file = sheet.need("file", in.getFile(), Kind.FILE);
    Supplier<Optional<Actor>> asker = Heads.asker(sheet, in.getActor());
    return sheet.done(() -> new WhichFile(county.get(), file.get(), asker.get()));
  }

  static FileQuery list(WireListQuestion in) {
    Sheet sheet = Sheet.of("list");
    var county = sheet.need("county", in.getCounty(), Kind.COUNTY);
    var kind = sheet.may("kind", in.getKind(), Kind.FILE_KIND);
    List<Entry<FileState>> states = new ArrayList<>();
    for (int i = 0; i < in.getState().size(); i++) {
      states.add(sheet.need("state[" + (i + 1) + "]", in.getState().get(i), Kind.FILE_STATE));
    }
    kind.value().flatMap(each -> each).ifPresent(only -> checkKind(sheet, only, states));
    var place = sheet.may("place", in.getPlace(), Kind.PLACE);
    var person = sheet.may("person", in.getPerson(), Kind.PERSON);
    var number = sheet.may("number", in.getNumber(), Kind.NUMBER);
    var dueBefore = sheet.may("dueBefore", in.getDueBefore(), Kind.DATE);
    var after = sheet.may("after", in.getAfter(), Kind.FILE_PAGE);
    var size = sheet.may("size", in.getSize(), Kind.PAGE_SIZE);
    return sheet.done(
        () ->
            new FileQuery(
                county.get(),
                wanted(kind.get(), states),
                Optional.empty(),
                place.get(),
                person.get(),
                number.get(),
                dueBefore.get(),
                after.get(),
                size.get().orElse(100)));
  }

  private static void checkKind(Sheet sheet, FileKind only, List<Entry<FileState>> states) {
    for (int i = 0; i < states.size(); i++) {
      Optional<FileState> state = states.get(i).value();
      if (state.isPresent() && state.get().kind() != only) {
        sheet.wrong("state[" + (i + 1) + "]", "state-of-other-kind", state.get(), only);
      }
    }
  }

  private static Set<FileState> wanted(Optional<FileKind> kind, List<Entry<FileState>> states) {
    return states.isEmpty()
        ? kind.map(FileQuery::statesOf).orElse(Set.of())
        : states.stream().map(Entry::get).collect(Collectors.toSet());
  }

  static WhoseRate satisfaction(WireSatisfactionQuestion in) {
    Sheet sheet = Sheet.of("satisfaction");
    var county = sheet.need("county", in.getCounty(), Kind.COUNTY);
    var place = sheet.may("place", in.getPlace(), Kind.PLACE);
    var from = sheet.may("from", in.getFrom(), Kind.MONTH);
    var to = sheet.may("to", in.getTo(), Kind.MONTH);
    from.value().flatMap(first -> first).ifPresent(first -> sheet.notBefore("to", first, to));
    return sheet.done(
        () ->
            new WhoseRate(
                county.get(),
                place.get(),
                from.get().orElse(RatingCount.FIRST),
                to.get().or(from::get).orElse(RatingCount.LAST)));
  }
}
