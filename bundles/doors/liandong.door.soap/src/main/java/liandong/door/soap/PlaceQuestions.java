package liandong.door.soap;

import java.time.LocalDate;
import java.util.List;
import liandong.cases.AgencyGuide;
import liandong.cases.Answer;
import liandong.cases.Refusal;
import liandong.cases.RefusalCode;
import liandong.catalogue.ItemId;
import liandong.catalogue.ItemOnDay;
import liandong.catalogue.ServiceGuide;
import liandong.catalogue.ServiceItem;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.door.soap.wire.catalogue.WireDivisionsAnswer;
import liandong.door.soap.wire.catalogue.WireDivisionsQuestion;
import liandong.door.soap.wire.catalogue.WirePointsAnswer;
import liandong.door.soap.wire.catalogue.WirePointsQuestion;
import liandong.door.soap.wire.catalogue.WireRouteAnswer;
import liandong.door.soap.wire.catalogue.WireRouteQuestion;
import liandong.places.CountyId;
import liandong.places.PlaceId;
import liandong.places.Places;
import liandong.places.ServicePoint;

/** What may be asked about the places of a county on a day. */
record PlaceQuestions(Counties counties) {
  WirePointsAnswer points(WirePointsQuestion in) {
    Sheet sheet = Sheet.of("points");
    var county = sheet.need("county", in.getCounty(), Kind.COUNTY);
    var level = sheet.may("level", in.getLevel(), Kind.LEVEL);
    var parent = sheet.may("parent", in.getParent(), Kind.PLACE);
    var on = sheet.may("on", in.getOn(), Kind.DAY);
    CountyVersion version = active(sheet.done(county));
    Places places = version.places();
    LocalDate day = on.get().orElseGet(counties::today);
    PlaceAnswers answers = new PlaceAnswers(version, day);
    WirePointsAnswer out = new WirePointsAnswer();
    places.points().stream()
        .filter(each -> level.get().map(each.level()::equals).orElse(true))
        .filter(each -> on.get().isEmpty() || places.isOpen(each, day))
        .filter(each -> parent.get().isEmpty() || parent.get().equals(answers.parent(each)))
        .forEach(each -> out.getPoint().add(answers.point(each)));
    return out;
  }

  WireDivisionsAnswer divisions(WireDivisionsQuestion in) {
    Sheet sheet = Sheet.of("divisions");
    var county = sheet.need("county", in.getCounty(), Kind.COUNTY);
    var code = sheet.may("code", in.getCode(), Kind.DIVISION);
    var on = sheet.may("on", in.getOn(), Kind.DAY);
    CountyVersion version = active(sheet.done(county));
    PlaceAnswers answers = new PlaceAnswers(version, on.get().orElseGet(counties::today));
    WireDivisionsAnswer out = new WireDivisionsAnswer();
    version.places().divisions().stream()
        .filter(each -> code.get().map(each.code()::equals).orElse(true))
        .forEach(each -> out.getDivision().add(answers.division(each)));
    if (code.get().isPresent() && out.getDivision().isEmpty()) {
      throw unknown(RefusalCode.UNKNOWN_DIVISION, code.get().get());
    }
    return out;
  }

  WireRouteAnswer route(WireRouteQuestion in) {
    Sheet sheet = Sheet.of("route");
    var county = sheet.need("county", in.getCounty(), Kind.COUNTY);
    var item = sheet.need("item", in.getItem(), Kind.ITEM);
    var division = sheet.need("division", in.getDivision(), Kind.DIVISION);
    var on = sheet.may("on", in.getOn(), Kind.DAY);
    CountyVersion version = active(sheet.done(county));
    LocalDate day = on.get().orElseGet(counties::today);
    if (version.places().division(division.get()).isEmpty()) {
      throw unknown(RefusalCode.UNKNOWN_DIVISION, division.get());
    }
    ServiceItem asked = onDay(version, item.get(), day);
    return new PlaceAnswers(version, day).route(asked, division.get());
  }

  /** What the agent of that village tells people about an item. */
  List<ServiceGuide.Line> agency(
      CountyVersion version, ServiceItem item, PlaceId village, LocalDate day) {
    ServicePoint at =
        version
            .places()
            .point(village)
            .orElseThrow(() -> unknown(RefusalCode.UNKNOWN_PLACE, village));
    return version
        .agencyGuide(item, at, day)
        .orElseThrow(() -> new Said(new Answer.Refused(AgencyGuide.none(item, at))));
  }

  /** The version of an item that takes applications on that day. */
  private static ServiceItem onDay(CountyVersion version, ItemId id, LocalDate day) {
    ItemOnDay there = version.itemOn(id, day);
    if (there instanceof ItemOnDay.InForce inForce) {
      return inForce.item();
    }
    throw there instanceof ItemOnDay.NotInForce not
        ? unknown(RefusalCode.ITEM_NOT_IN_FORCE, not.nearest().name(), not.reason())
        : unknown(RefusalCode.UNKNOWN_ITEM, id);
  }

  private static Said unknown(RefusalCode code, Object... facts) {
    return new Said(new Answer.Refused(Refusal.of(code, facts)));
  }

  private CountyVersion active(CountyId county) {
    return counties.awaitActive(county).orElseThrow(() -> Said.countyAway(county));
  }
}
