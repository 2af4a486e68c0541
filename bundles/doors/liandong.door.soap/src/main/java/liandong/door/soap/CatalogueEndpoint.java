package liandong.door.soap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Supplier;
import javax.jws.WebService;
import liandong.cases.Answer;
import liandong.cases.Refusal;
import liandong.cases.RefusalCode;
import liandong.catalogue.ItemId;
import liandong.catalogue.ItemOnDay;
import liandong.catalogue.ServiceItem;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.door.soap.wire.catalogue.AwayFault;
import liandong.door.soap.wire.catalogue.Catalogue;
import liandong.door.soap.wire.catalogue.InputFault;
import liandong.door.soap.wire.catalogue.RefusedFault;
import liandong.door.soap.wire.catalogue.WireCountiesAnswer;
import liandong.door.soap.wire.catalogue.WireCountiesQuestion;
import liandong.door.soap.wire.catalogue.WireDivisionsAnswer;
import liandong.door.soap.wire.catalogue.WireDivisionsQuestion;
import liandong.door.soap.wire.catalogue.WireGuideAnswer;
import liandong.door.soap.wire.catalogue.WireItemAnswer;
import liandong.door.soap.wire.catalogue.WireItemQuestion;
import liandong.door.soap.wire.catalogue.WireListAnswer;
import liandong.door.soap.wire.catalogue.WireListQuestion;
import liandong.door.soap.wire.catalogue.WirePointsAnswer;
import liandong.door.soap.wire.catalogue.WirePointsQuestion;
import liandong.door.soap.wire.catalogue.WireRouteAnswer;
import liandong.door.soap.wire.catalogue.WireRouteQuestion;
import liandong.places.CountyId;
import liandong.places.DivisionCode;

/** The catalogue service of {@code catalogue-v1.wsdl}, from the active version of each county. */
@WebService(
    targetNamespace = "urn:liandong:catalogue:v1",
    serviceName = "CatalogueService",
    portName = "CataloguePort",
    endpointInterface = "liandong.door.soap.wire.catalogue.Catalogue")
public final class CatalogueEndpoint implements Catalogue {
  private final Counties counties;
  private final Gate gate;

  CatalogueEndpoint(Counties counties, Gate gate) {
    this.counties = counties;
    this.gate = gate;
  }

  /** One item in one county version. */
  private record Found(CountyVersion version, ItemId item) {}

  @Override
  public WireCountiesAnswer counties(WireCountiesQuestion in) throws AwayFault, InputFault {
    return unrefused(
        () -> {
          WireCountiesAnswer out = new WireCountiesAnswer();
          counties.present().stream()
              .map(each -> each.pin().county())
              .distinct()
              .sorted(Comparator.naturalOrder())
              .forEach(
                  county ->
                      counties
                          .active(county)
                          .map(CatalogueAnswers::county)
                          .ifPresent(out.getCounty()::add));
          return out;
        });
  }

  @Override
  public WireListAnswer list(WireListQuestion in) throws AwayFault, InputFault {
    return unrefused(
        () -> {
          Sheet sheet = Sheet.of("list");
          var county = sheet.need("county", in.getCounty(), Kind.COUNTY);
          var domain = sheet.may("domain", in.getDomain(), Kind.DOMAIN);
          var text = sheet.may("text", in.getText(), Kind.WORDS);
          var level = sheet.may("level", in.getLevel(), Kind.LEVEL);
          CatalogueAnswers.Search search =
              sheet.done(() -> new CatalogueAnswers.Search(domain.get(), text.get(), level.get()));
          CountyVersion version = active(county.get());
          WireListAnswer out = new WireListAnswer();
          version.data().catalogue().items().stream()
              .filter(search::finds)
              .forEach(item -> out.getItem().add(CatalogueAnswers.line(item, version)));
          return out;
        });
  }

  @Override
  public WireItemAnswer item(WireItemQuestion in) throws RefusedFault, AwayFault, InputFault {
    return answer(
        () -> {
          Found found = question("item", in);
          WireItemAnswer out = new WireItemAnswer();
          out.setItem(
              found
                  .version()
                  .item(found.item())
                  .map(item -> CatalogueAnswers.item(item, found.version()))
                  .orElseThrow(() -> unknown(found.item())));
          return out;
        });
  }

  @Override
  public WireGuideAnswer guide(WireItemQuestion in) throws RefusedFault, AwayFault, InputFault {
    return answer(
        () -> {
          Found found = question("guide", in);
          WireGuideAnswer out = new WireGuideAnswer();
          out.setGuide(
              found
                  .version()
                  .guide(found.item())
                  .map(guide -> CatalogueAnswers.guide(guide, found.version()))
                  .orElseThrow(() -> unknown(found.item())));
          return out;
        });
  }

  @Override
  public WirePointsAnswer points(WirePointsQuestion in) throws AwayFault, InputFault {
    return unrefused(
        () -> {
          Sheet sheet = Sheet.of("points");
          var county = sheet.need("county", in.getCounty(), Kind.COUNTY);
          var level = sheet.may("level", in.getLevel(), Kind.LEVEL);
          var parent = sheet.may("parent", in.getParent(), Kind.PLACE);
          var on = sheet.may("on", in.getOn(), Kind.DAY);
          CountyVersion version = active(sheet.done(county));
          LocalDate day = on.get().orElseGet(counties::today);
          PlaceAnswers answers = new PlaceAnswers(version, day);
          WirePointsAnswer out = new WirePointsAnswer();
          version.places().points().stream()
              .filter(each -> level.get().map(each.level()::equals).orElse(true))
              .filter(each -> on.get().isEmpty() || version.places().isOpen(each, day))
              .filter(
                  each -> parent.get().isEmpty() || parent.get().equals(answers.parent(each)))
              .forEach(each -> out.getPoint().add(answers.point(each)));
          return out;
        });
  }

  @Override
  public WireDivisionsAnswer divisions(WireDivisionsQuestion in)
      throws RefusedFault, AwayFault, InputFault {
    return answer(
        () -> {
          Sheet sheet = Sheet.of("divisions");
          var county = sheet.need("county", in.getCounty(), Kind.COUNTY);
          var code = sheet.may("code", in.getCode(), Kind.DIVISION);
          var on = sheet.may("on", in.getOn(), Kind.DAY);
          CountyVersion version = active(sheet.done(county));
          PlaceAnswers answers =
              new PlaceAnswers(version, on.get().orElseGet(counties::today));
          WireDivisionsAnswer out = new WireDivisionsAnswer();
          version.places().divisions().stream()
              .filter(each -> code.get().map(each.code()::equals).orElse(true))
              .forEach(each -> out.getDivision().add(answers.division(each)));
          if (code.get().isPresent() && out.getDivision().isEmpty()) {
            throw unknown(code.get().get());
          }
          return out;
        });
  }

  @Override
  public WireRouteAnswer route(WireRouteQuestion in) throws RefusedFault, AwayFault, InputFault {
    return answer(
        () -> {
          Sheet sheet = Sheet.of("route");
          var county = sheet.need("county", in.getCounty(), Kind.COUNTY);
          var item = sheet.need("item", in.getItem(), Kind.ITEM);
          var division = sheet.need("division", in.getDivision(), Kind.DIVISION);
          var on = sheet.may("on", in.getOn(), Kind.DAY);
          CountyVersion version = active(sheet.done(county));
          LocalDate day = on.get().orElseGet(counties::today);
          if (version.places().division(division.get()).isEmpty()) {
            throw unknown(division.get());
          }
          return new PlaceAnswers(version, day)
              .route(onDay(version, item.get(), day), division.get());
        });
  }

  /** The version that takes applications on that day. */
  private static ServiceItem onDay(CountyVersion version, ItemId id, LocalDate day) {
    ItemOnDay there = version.itemOn(id, day);
    if (there instanceof ItemOnDay.NotInForce not) {
      throw new Said(
          new Answer.Refused(
              Refusal.of(RefusalCode.ITEM_NOT_IN_FORCE, not.nearest().name(), not.reason())));
    }
    if (there instanceof ItemOnDay.InForce inForce) {
      return inForce.item();
    }
    throw unknown(id);
  }

  private static Said unknown(DivisionCode division) {
    return new Said(new Answer.Refused(Refusal.of(RefusalCode.UNKNOWN_DIVISION, division)));
  }

  private Found question(String element, WireItemQuestion in) {
    Sheet sheet = Sheet.of(element);
    var county = sheet.need("county", in.getCounty(), Kind.COUNTY);
    var item = sheet.need("item", in.getItem(), Kind.ITEM);
    return sheet.done(() -> new Found(active(county.get()), item.get()));
  }

  private CountyVersion active(CountyId county) {
    return counties.active(county).orElseThrow(() -> Said.countyAway(county));
  }

  private static Said unknown(ItemId item) {
    return new Said(new Answer.Refused(Refusal.of(RefusalCode.UNKNOWN_ITEM, item)));
  }

  private <T> T unrefused(Supplier<T> work) throws AwayFault, InputFault {
    try {
      return answer(work);
    } catch (RefusedFault e) {
      throw new IllegalStateException("a list is never refused", e);
    }
  }

  /** The one place where what cannot be answered becomes a fault of the contract. */
  private <T> T answer(Supplier<T> work) throws RefusedFault, AwayFault, InputFault {
    try {
      return gate.inside(work);
    } catch (Sheet.Wrong wrong) {
      throw new InputFault(Said.INPUT.toString(), Wire.problems(wrong));
    } catch (Said said) {
      if (said.answer() instanceof Answer.Refused no) {
        throw new RefusedFault(no.refusal().sentence().toString(), Wire.refusal(no.refusal()));
      }
      Answer.Away away = (Answer.Away) said.answer();
      throw new AwayFault(away.sentence().toString(), Wire.absence(away));
    }
  }
}
