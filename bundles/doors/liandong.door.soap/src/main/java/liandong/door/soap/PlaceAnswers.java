package liandong.door.soap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.cases.Routing;
import liandong.catalogue.ServiceItem;
import liandong.county.law.CountyVersion;
import liandong.door.soap.wire.catalogue.WireDivision;
import liandong.door.soap.wire.catalogue.WirePoint;
import liandong.door.soap.wire.catalogue.WireRouteAnswer;
import liandong.door.soap.wire.catalogue.WireRouteStop;
import liandong.door.soap.wire.catalogue.WireWindow;
import liandong.places.Division;
import liandong.places.DivisionCode;
import liandong.places.PlaceId;
import liandong.places.Places;
import liandong.places.ServicePoint;
import liandong.places.Window;

/** Turns a county's places into answers, as they are on one day. */
record PlaceAnswers(CountyVersion version, LocalDate day) {
  WirePoint point(ServicePoint each) {
    WirePoint out = new WirePoint();
    out.setId(each.id().value());
    out.setDivision(each.division().value());
    out.setLevel(each.level().name());
    out.setName(Wire.text(each.name()));
    out.setParent(parent(each).map(PlaceId::value).orElse(null));
    places().windowsOf(each.id()).forEach(window -> out.getWindow().add(window(window)));
    out.setValidFrom(Wire.day(each.validity().from()));
    out.setValidTo(Wire.day(each.validity().to()));
    places().servedBy(each, day).forEach(division -> out.getServes().add(division.code().value()));
    String hours = version.data().sites().of(each).sittingHours();
    out.setSittingHours(hours.isBlank() ? null : hours);
    out.setMode(
        version
            .data()
            .profile()
            .mode(each.level())
            .map(mode -> Wire.coded(mode.name(), mode.text()))
            .orElse(null));
    return out;
  }

  Optional<PlaceId> parent(ServicePoint each) {
    return places().above(each, day).map(ServicePoint::id);
  }

  private static WireWindow window(Window each) {
    WireWindow out = new WireWindow();
    out.setId(each.id());
    out.setName(Wire.text(each.name()));
    each.domains().stream().sorted().forEach(out.getDomain()::add);
    out.setParallel(each.parallel());
    return out;
  }

  WireDivision division(Division each) {
    WireDivision out = new WireDivision();
    out.setCode(each.code().value());
    out.setLevel(each.level().name());
    out.setName(each.name());
    out.setParent(each.parent().map(DivisionCode::value).orElse(null));
    out.setValidFrom(Wire.day(each.validity().from()));
    out.setValidTo(Wire.day(each.validity().to()));
    each.successors().forEach(next -> out.getSuccessor().add(next.value()));
    codes(places().predecessorsOf(each.code())).forEach(out.getPredecessor()::add);
    codes(places().divisionsOn(each.code(), day)).forEach(out.getOnDay()::add);
    return out;
  }

  private static List<String> codes(List<Division> divisions) {
    return divisions.stream().map(each -> each.code().value()).toList();
  }

  WireRouteAnswer route(ServiceItem item, DivisionCode division) {
    WireRouteAnswer out = new WireRouteAnswer();
    out.setItem(item.id().value());
    out.setVersion(item.version());
    out.setDivision(division.value());
    out.setOn(day.toString());
    Routing.line(division, item, version, day).forEach(stop -> out.getStop().add(stop(stop, item)));
    return out;
  }

  private static WireRouteStop stop(Routing.Stop each, ServiceItem item) {
    WireRouteStop out = new WireRouteStop();
    out.setId(each.point().id().value());
    out.setLevel(each.point().level().name());
    out.setName(Wire.text(each.point().name()));
    out.setReceives(each.receives());
    out.setDecides(each.decides().isPresent());
    out.setDelegation(
        each.by().map(by -> Wire.coded(by.kind().name(), by.kind().text())).orElse(null));
    out.setMandate(Wire.mandate(each.decides()));
    out.setGuideBody(Wire.text(each.guideBody(item)));
    return out;
  }

  private Places places() {
    return version.places();
  }
}
