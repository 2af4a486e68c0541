package liandong.door.soap;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import liandong.cases.Figure;
import liandong.cases.Figures;
import liandong.cases.MonthStatistics;
import liandong.catalogue.ServiceItem;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.door.soap.CaseQuestions.Months;
import liandong.door.soap.wire.cases.WireFigure;
import liandong.door.soap.wire.cases.WireFigureLine;
import liandong.door.soap.wire.cases.WireStatisticsAnswer;
import liandong.evidence.Bilingual;
import liandong.places.ServicePoint;

/**
 * Answers what happened in months. The figures are there without the county; only its names, and so
 * its towns, are not.
 */
record StatisticsAnswers(MonthStatistics statistics, Counties counties) {
  WireStatisticsAnswer of(Months asked) {
    MonthStatistics.Report report = statistics.of(asked.county(), asked.from(), asked.to());
    Optional<CountyVersion> county = counties.active(asked.county());
    WireStatisticsAnswer out = new WireStatisticsAnswer();
    out.setFrom(asked.from().toString());
    out.setTo(asked.to().toString());
    out.getWhole().addAll(figures(report.whole(), Arrays.asList(Figure.values())));
    out.getItem()
        .addAll(
            lines(
                report.items(),
                item -> item.value(),
                item -> county.flatMap(each -> each.item(item)).map(ServiceItem::name)));
    out.getPlace()
        .addAll(
            lines(
                report.places(),
                place -> place.value(),
                place ->
                    county.flatMap(each -> each.places().point(place)).map(ServicePoint::name)));
    county.ifPresent(
        each ->
            out.getTown()
                .addAll(
                    lines(
                        report.towns(each.places()),
                        town -> town.map(at -> at.code().value()).orElse(""),
                        town -> town.map(at -> Bilingual.same(at.name())))));
    return out;
  }

  private static <K> List<WireFigureLine> lines(
      Map<K, Figures> all, Function<K, String> id, Function<K, Optional<Bilingual>> name) {
    return all.entrySet().stream()
        .map(each -> line(id.apply(each.getKey()), name.apply(each.getKey()), each.getValue()))
        .sorted(Comparator.comparing(WireFigureLine::getId))
        .toList();
  }

  private static WireFigureLine line(String id, Optional<Bilingual> name, Figures figures) {
    WireFigureLine out = new WireFigureLine();
    out.setId(id);
    out.setName(name.map(Wire::text).orElse(null));
    out.getFigure().addAll(figures(figures, figures.counts().keySet()));
    return out;
  }

  private static List<WireFigure> figures(Figures of, Collection<Figure> which) {
    return which.stream().sorted().map(each -> figure(each, of.of(each))).toList();
  }

  private static WireFigure figure(Figure figure, long count) {
    WireFigure out = new WireFigure();
    out.setCode(figure.name());
    out.setText(Wire.text(figure.text()));
    out.setCount(count);
    return out;
  }
}
