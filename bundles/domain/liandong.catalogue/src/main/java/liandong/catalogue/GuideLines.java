package liandong.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;

/** Writes the standard text of a guide (办事指南标准文本). What the county has not stated is left out. */
final class GuideLines {
  private static final Phrasebook BOOK = new Phrasebook(GuideLines.class, "guide");

  private final List<ServiceGuide.Line> lines = new ArrayList<>();

  private GuideLines() {}

  static List<ServiceGuide.Line> of(ServiceGuide guide) {
    GuideLines text = new GuideLines();
    ServiceItem item = guide.item();
    guide
        .publicFields()
        .forEach(
            field -> text.lines.add(new ServiceGuide.Line(field.kind().label(), field.text())));
    text.particulars(item);
    text.papers(item);
    text.parts(item);
    text.fees(item.particulars());
    text.line("term", item.term().equals(Term.OPEN) ? Bilingual.same("") : term(item.term()));
    return text.lines;
  }

  private void line(String key, Bilingual text) {
    if (!text.isBlank()) {
      lines.add(new ServiceGuide.Line(BOOK.say(key), text));
    }
  }

  private void particulars(ServiceItem item) {
    Particulars said = item.particulars();
    line("content", said.content());
    line("place", said.place());
    line("hours", said.hours());
    line("consultation", said.consultation());
    line("visits", BOOK.say("times", item.access().onSiteVisits()));
    line("visit-reason", said.visitReason());
    line("quantity-limit", said.quantityLimit());
    line("intermediaries", said.intermediaries());
    line("result-sample", sheet(said.resultSample()));
    line("forms", words(item.delivery().forms()));
    line("area", item.delivery().area().map(Coded::text).orElse(Bilingual.same("")));
    line("supports", words(item.delivery().supports()));
    line("modes", words(item.classification().modes()));
  }

  private void papers(ServiceItem item) {
    for (Material each : item.materials()) {
      Bilingual text =
          BOOK.say(
              "paper",
              each.name(),
              each.form().text(),
              each.copies(),
              BOOK.say(each.required() ? "required" : "if-any"),
              each.origin().text());
      text = with(text, "paper-note", each.note());
      text = with(text, "acceptance", each.sheets().acceptance());
      text = with(text, "blank-form", sheet(each.sheets().blank()));
      text = with(text, "sample-form", sheet(each.sheets().sample()));
      lines.add(new ServiceGuide.Line(BOOK.say("paper-label", each.id()), text));
    }
  }

  private void parts(ServiceItem item) {
    for (JointPart each : item.parts()) {
      lines.add(
          new ServiceGuide.Line(
              BOOK.say("part-label", each.id()),
              BOOK.say(
                  each.lead() ? "leading-part" : "part",
                  each.name(),
                  each.department(),
                  each.limit().text())));
    }
  }

  private void fees(Particulars said) {
    for (Particulars.Fee each : said.fees()) {
      Bilingual text = BOOK.say("fee", each.name(), each.standard(), each.basis());
      line("fee-label", with(text, "waiver", each.waiver()));
    }
    for (Particulars.Question each : said.questions()) {
      line("question-label", BOOK.say("question", each.question(), each.answer()));
    }
  }

  private static Bilingual term(Term term) {
    return BOOK.say("term-text", term.period(), term.status().text(), term.publication().text());
  }

  private static Bilingual with(Bilingual text, String key, Bilingual more) {
    return more.isBlank() ? text : BOOK.say("joined", text, BOOK.say(key, more));
  }

  private static Bilingual sheet(Optional<Sheet> sheet) {
    return Bilingual.same(sheet.map(Sheet::value).orElse(""));
  }

  private static <E extends Enum<E> & Coded> Bilingual words(Collection<E> values) {
    return new Bilingual(joined(values, Bilingual::zh, "、"), joined(values, Bilingual::en, ", "));
  }

  private static <E extends Enum<E> & Coded> String joined(
      Collection<E> values, Function<Bilingual, String> language, String between) {
    return values.stream()
        .sorted()
        .map(each -> language.apply(each.text()))
        .collect(Collectors.joining(between));
  }
}
