package liandong.county.files;

import java.util.List;
import java.util.Optional;
import liandong.catalogue.Particulars.Fee;
import liandong.catalogue.Particulars.Question;
import liandong.evidence.Bilingual;

/** Fees and frequent questions, which not every county lists. */
final class SmallTables {
  private SmallTables() {}

  static Beside<Fee> fees(Table table, Versions versions) {
    Beside<Fee> fees = new Beside<>();
    Once names = new Once("once.fee");
    for (Row row : table.rows()) {
      Optional<String> item = row.filled("item");
      Optional<Bilingual> name = row.words("name");
      Optional<Bilingual> standard = row.words("standard");
      Optional<Bilingual> basis = row.words("basis");
      Optional<Integer> version = item.flatMap(each -> versions.namedBy(row, each));
      once(names, row, item, name, version, versions);
      row.whole(() -> new Fee(name.get(), standard.get(), basis.get(), row.wordsIfAny("waiver")))
          .ifPresent(fee -> fees.add(item.get(), version, fee));
    }
    return fees;
  }

  static Beside<Question> questions(Table table, Versions versions) {
    Beside<Question> questions = new Beside<>();
    Once asked = new Once("once.question");
    for (Row row : table.rows()) {
      Optional<String> item = row.filled("item");
      Optional<Bilingual> question = row.words("question");
      Optional<Bilingual> answer = row.words("answer");
      Optional<Integer> version = item.flatMap(each -> versions.namedBy(row, each));
      once(asked, row, item, question, version, versions);
      row.whole(() -> new Question(question.get(), answer.get()))
          .ifPresent(each -> questions.add(item.get(), version, each));
    }
    return questions;
  }

  private static void once(
      Once once,
      Row row,
      Optional<String> item,
      Optional<Bilingual> name,
      Optional<Integer> version,
      Versions versions) {
    if (item.isPresent() && name.isPresent()) {
      once.takeInEach(
          row, name.get().zh(), List.of(item.get()), versions.coveredBy(item.get(), version));
    }
  }
}
