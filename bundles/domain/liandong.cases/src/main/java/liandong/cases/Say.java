package liandong.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.places.ServicePoint;

/** The words of a decision. */
final class Say {
  private Say() {}

  static Outcome allowed(CaseFact fact) {
    return new Outcome.Allowed(fact);
  }

  /** A no; a {@link Source} among the facts is the ground on which it stands. */
  static Outcome no(RefusalCode code, Object... facts) {
    Refusal refusal = Refusal.of(code, facts);
    for (Object fact : facts) {
      if (fact instanceof Source source) {
        refusal = refusal.because(source);
      }
    }
    return new Outcome.Refused(
        code == RefusalCode.REASON_NEEDED ? refusal.because(LicensingLaw.REASONS) : refusal);
  }

  static Outcome no(Objection objection) {
    return new Outcome.Refused(
        new Refusal(
            RefusalCode.COUNTY_RULE,
            objection.sentence(),
            Optional.of(objection.source()),
            objection.remedy()));
  }

  /** The service points of that level, where none can be named. */
  static Bilingual level(Level level) {
    return Refusal.say("level", level.text());
  }

  static Bilingual words(String key) {
    return Refusal.say(key);
  }

  static Bilingual name(CaseLaw law, PlaceId place) {
    return law.places()
        .point(place)
        .map(ServicePoint::name)
        .orElseGet(() -> Bilingual.same(place.value()));
  }

  static Bilingual papers(ServiceCase current, List<String> ids) {
    return list(
        ids.stream()
            .map(id -> current.item().paper(id).map(ItemEssence.Paper::name))
            .flatMap(Optional::stream)
            .toList());
  }

  static Bilingual list(List<Bilingual> many) {
    if (many.isEmpty()) {
      return words("none");
    }
    return new Bilingual(
        many.stream().map(Bilingual::zh).collect(Collectors.joining("、")),
        many.stream().map(Bilingual::en).collect(Collectors.joining(", ")));
  }
}
