package liandong.county.law;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import liandong.calendar.WorkingCalendar;
import liandong.cases.Applicant;
import liandong.cases.Application;
import liandong.cases.HandedMaterial;
import liandong.catalogue.ApplicantKind;
import liandong.catalogue.Material;
import liandong.catalogue.ServiceItem;
import liandong.county.CountyData;
import liandong.county.Domain;
import liandong.county.Example;
import liandong.county.site.Served;
import liandong.county.site.Site;
import liandong.county.site.Sites;
import liandong.county.site.Task;
import liandong.county.site.YearScore;
import liandong.places.Level;
import liandong.places.ServicePoint;
import liandong.supervision.Owner;
import liandong.supervision.SupervisionPolicy;

/**
 * With what a county's clauses are asked before there is a case: every item of its own, one point
 * of each level, days around the years of the documents, nobody real.
 */
public final class ClauseSamples {
  /** The last of the days; a fixed one, so that the same bundle always gets the same answers. */
  public static final LocalDate LAST_DAY = LocalDate.of(2026, 1, 5);

  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2008, 12, 31),
          LocalDate.of(2013, 2, 22),
          LocalDate.of(2018, 5, 14),
          LocalDate.of(2018, 12, 31),
          LAST_DAY);

  private static final List<Integer> NUMBERS = List.of(0, 1, 2, 3, 10);

  private final CountyData county;
  private final List<ServicePoint> points;

  public ClauseSamples(CountyData county) {
    this.county = county;
    this.points = Stream.of(Level.values()).map(this::pointOn).flatMap(Optional::stream).toList();
  }

  private Optional<ServicePoint> pointOn(Level level) {
    return county.places().points().stream().filter(each -> each.level() == level).findFirst();
  }

  /** An application for {@code item} with all its required papers, by nobody real. */
  public static Application application(ServiceItem item) {
    ApplicantKind kind =
        item.access().applicants().contains(ApplicantKind.NATURAL)
            ? ApplicantKind.NATURAL
            : ApplicantKind.LEGAL;
    List<HandedMaterial> papers =
        item.materials().stream()
            .filter(Material::required)
            .map(each -> new HandedMaterial(each.id(), Math.max(1, each.copies())))
            .toList();
    return new Application(
        item.id(),
        new Applicant(kind, "测试甲", Applicant.IdKind.OTHER, "TEST-0001", Optional.empty()),
        papers,
        Map.of());
  }

  /**
   * The arguments of a method, every sample of each with every sample of the others; an application
   * goes with its own item.
   */
  List<List<Object>> argumentsFor(Method method) {
    Class<?>[] types = method.getParameterTypes();
    boolean withApplication = Arrays.asList(types).contains(Application.class);
    List<List<Object>> all = List.of(List.of());
    for (Class<?> type : types) {
      boolean follows =
          type == Application.class && Arrays.asList(types).contains(ServiceItem.class);
      List<Object> samples = follows ? List.of(Application.class) : samplesOf(method, type);
      all =
          all.stream().flatMap(before -> samples.stream().map(each -> with(before, each))).toList();
    }
    return withApplication ? all.stream().map(ClauseSamples::filledIn).toList() : all;
  }

  private static List<Object> with(List<Object> before, Object one) {
    List<Object> longer = new ArrayList<>(before);
    longer.add(one);
    return longer;
  }

  /** The application of the item that stands among the arguments, in the place kept for it. */
  private static List<Object> filledIn(List<Object> arguments) {
    Optional<ServiceItem> item =
        arguments.stream()
            .filter(ServiceItem.class::isInstance)
            .map(ServiceItem.class::cast)
            .findFirst();
    return arguments.stream()
        .map(each -> each == Application.class ? application(item.orElseThrow()) : each)
        .toList();
  }

  private List<Object> samplesOf(Method method, Class<?> type) {
    if (type == ServiceItem.class) {
      return List.copyOf(county.catalogue().items());
    }
    if (type == ServicePoint.class) {
      return List.copyOf(points);
    }
    if (type == LocalDate.class) {
      return List.copyOf(DAYS);
    }
    if (type == int.class || type == long.class) {
      return NUMBERS.stream()
          .map(each -> type == long.class ? (Object) each.longValue() : each)
          .toList();
    }
    if (type == Application.class) {
      return county.catalogue().items().stream().map(each -> (Object) application(each)).toList();
    }
    if (type == SupervisionPolicy.class) {
      return points.stream()
          .limit(1)
          .map(each -> (Object) SupervisionPolicy.standard(new Owner(each.id(), "supervision")))
          .toList();
    }
    return sayingOrOneOf(method, type);
  }

  /** One of each level of which the county says something, and two of which nobody does. */
  private List<Site> sites() {
    Stream<Site> said =
        Stream.of(Level.values())
            .flatMap(
                level ->
                    county.sites().said().stream()
                        .filter(each -> each.point().level() == level)
                        .limit(1));
    return Stream.concat(said, Stream.of(Example.town(), Example.village())).toList();
  }

  private List<Object> sayingOrOneOf(Method method, Class<?> type) {
    if (type == boolean.class) {
      return List.of(true, false);
    }
    if (type.isEnum()) {
      return List.of(type.getEnumConstants());
    }
    if (type == Domain.class) {
      return List.copyOf(county.domains());
    }
    return ofTheCounty(method, type);
  }

  private List<Object> ofTheCounty(Method method, Class<?> type) {
    if (type == CountyData.class) {
      return List.of(county);
    }
    if (type == Sites.class) {
      return List.of(county.sites());
    }
    if (type == Task.class) {
      return List.copyOf(county.sites().tasks());
    }
    if (type == YearScore.class) {
      return List.copyOf(county.sites().scores());
    }
    if (type == WorkingCalendar.class) {
      return List.of(WorkingCalendar.china());
    }
    if (type == Site.class) {
      return List.copyOf(sites());
    }
    if (type == Served.class) {
      return sites().stream().map(each -> (Object) each.served()).distinct().toList();
    }
    throw new ClauseQuestion.UnknownArgument(method, type);
  }
}
