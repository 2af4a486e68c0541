package liandong.door.soap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.jws.WebService;
import liandong.cases.Answer;
import liandong.cases.Refusal;
import liandong.cases.RefusalCode;
import liandong.catalogue.ItemDifference;
import liandong.catalogue.ItemId;
import liandong.catalogue.ServiceItem;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.door.soap.wire.catalogue.AwayFault;
import liandong.door.soap.wire.catalogue.Catalogue;
import liandong.door.soap.wire.catalogue.InputFault;
import liandong.door.soap.wire.catalogue.RefusedFault;
import liandong.door.soap.wire.catalogue.WireCountiesAnswer;
import liandong.door.soap.wire.catalogue.WireCountiesQuestion;
import liandong.door.soap.wire.catalogue.WireDifferenceAnswer;
import liandong.door.soap.wire.catalogue.WireDifferenceQuestion;
import liandong.door.soap.wire.catalogue.WireDivisionsAnswer;
import liandong.door.soap.wire.catalogue.WireDivisionsQuestion;
import liandong.door.soap.wire.catalogue.WireGuideAnswer;
import liandong.door.soap.wire.catalogue.WireGuideQuestion;
import liandong.door.soap.wire.catalogue.WireItemAnswer;
import liandong.door.soap.wire.catalogue.WireItemQuestion;
import liandong.door.soap.wire.catalogue.WireListAnswer;
import liandong.door.soap.wire.catalogue.WireListQuestion;
import liandong.door.soap.wire.catalogue.WirePointsAnswer;
import liandong.door.soap.wire.catalogue.WirePointsQuestion;
import liandong.door.soap.wire.catalogue.WireRouteAnswer;
import liandong.door.soap.wire.catalogue.WireRouteQuestion;
import liandong.places.CountyId;

/** The catalogue service of {@code catalogue-v1.wsdl}, from the active version of each county. */
@WebService(
    targetNamespace = "urn:liandong:catalogue:v1",
    serviceName = "CatalogueService",
    portName = "CataloguePort",
    endpointInterface = "liandong.door.soap.wire.catalogue.Catalogue")
public final class CatalogueEndpoint implements Catalogue {
  private final Counties counties;
  private final PlaceQuestions places;
  private final Gate gate;

  CatalogueEndpoint(Counties counties, Gate gate) {
    this.counties = counties;
    this.places = new PlaceQuestions(counties);
    this.gate = gate;
  }

  /** Which item is asked for, in which version or as on which day. */
  private record Asked(CountyVersion county, ItemId item, Optional<Integer> number, LocalDate day) {
    ServiceItem found() {
      var items = county.data().catalogue();
      return number
          .map(each -> items.version(item, each))
          .orElseGet(() -> items.shown(item, day))
          .orElseThrow(() -> unknown(item + number.map(each -> " v" + each).orElse("")));
    }
  }

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
          var on = sheet.may("on", in.getOn(), Kind.DATE);
          var state = sheet.may("state", in.getState(), Kind.ITEM_STATE);
          var list = sheet.may("classification", in.getClassification(), Kind.CONVENIENCE);
          var size = sheet.may("size", in.getSize(), Kind.PAGE_SIZE);
          var after = sheet.may("after", in.getAfter(), Kind.ITEM);
          CatalogueAnswers.Search search =
              sheet.done(
                  () ->
                      new CatalogueAnswers.Search(
                          on.get().orElseGet(counties::today),
                          domain.get(),
                          text.get(),
                          level.get(),
                          state.get(),
                          list.get()));
          CountyVersion version = active(county.get());
          List<ServiceItem> found =
              version.data().catalogue().shown(search.day()).stream()
                  .filter(search::finds)
                  .toList();
          return CatalogueAnswers.page(found, size.get(), after.get(), version);
        });
  }

  @Override
  public WireItemAnswer item(WireItemQuestion in) throws RefusedFault, AwayFault, InputFault {
    return answer(
        () -> {
          Asked asked = question("item", in);
          WireItemAnswer out = new WireItemAnswer();
          out.setItem(CatalogueAnswers.item(asked.found(), asked.county()));
          return out;
        });
  }

  @Override
  public WireGuideAnswer guide(WireGuideQuestion in) throws RefusedFault, AwayFault, InputFault {
    return answer(
        () -> {
          Asked asked = question("guide", in);
          Sheet sheet = Sheet.of("guide");
          var village = sheet.may("village", in.getVillage(), Kind.PLACE);
          WireGuideAnswer out = new WireGuideAnswer();
          out.setGuide(CatalogueAnswers.guide(asked.county().guide(asked.found()), asked.county()));
          sheet
              .done(village)
              .ifPresent(
                  place ->
                      CatalogueAnswers.lines(
                          places.agency(asked.county(), asked.found(), place, asked.day()),
                          out.getGuide().getAgency()));
          return out;
        });
  }

  @Override
  public WireDifferenceAnswer difference(WireDifferenceQuestion in)
      throws RefusedFault, AwayFault, InputFault {
    return answer(
        () -> {
          Sheet sheet = Sheet.of("difference");
          var county = sheet.need("county", in.getCounty(), Kind.COUNTY);
          var item = sheet.need("item", in.getItem(), Kind.ITEM);
          var before = sheet.need("before", in.getBefore(), Kind.VERSION);
          var after = sheet.need("after", in.getAfter(), Kind.VERSION);
          return sheet.done(
              () -> {
                CountyVersion version = active(county.get());
                return CatalogueAnswers.difference(
                    ItemDifference.between(
                        asked(version, item.get(), before.get()).found(),
                        asked(version, item.get(), after.get()).found()));
              });
        });
  }

  private Asked asked(CountyVersion county, ItemId item, int number) {
    return new Asked(county, item, Optional.of(number), counties.today());
  }

  @Override
  public WirePointsAnswer points(WirePointsQuestion in) throws AwayFault, InputFault {
    return unrefused(() -> places.points(in));
  }

  @Override
  public WireDivisionsAnswer divisions(WireDivisionsQuestion in)
      throws RefusedFault, AwayFault, InputFault {
    return answer(() -> places.divisions(in));
  }

  @Override
  public WireRouteAnswer route(WireRouteQuestion in) throws RefusedFault, AwayFault, InputFault {
    return answer(() -> places.route(in));
  }

  private Asked question(String element, WireItemQuestion in) {
    Sheet sheet = Sheet.of(element);
    var county = sheet.need("county", in.getCounty(), Kind.COUNTY);
    var item = sheet.need("item", in.getItem(), Kind.ITEM);
    var on = sheet.may("on", in.getOn(), Kind.DATE);
    var number = sheet.may("version", in.getVersion(), Kind.VERSION);
    return sheet.done(
        () ->
            new Asked(
                active(county.get()),
                item.get(),
                number.get(),
                on.get().orElseGet(counties::today)));
  }

  private CountyVersion active(CountyId county) {
    return counties.awaitActive(county).orElseThrow(() -> Said.countyAway(county));
  }

  private static Said unknown(String item) {
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
