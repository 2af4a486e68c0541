package liandong.door.soap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import liandong.cases.CommandHead;
import liandong.door.soap.wire.supervision.WireDimensioned;
import liandong.door.soap.wire.supervision.WireRating;
import liandong.supervision.Dimension;
import liandong.supervision.Occasion;
import liandong.supervision.SupervisionCommand;

/** Turns requests into ratings (好差评); everything that is wrong is said at once. */
final class RatingRequests {
  private RatingRequests() {}

  static SupervisionCommand rate(WireRating in) {
    Sheet sheet = Sheet.of("rate");
    Supplier<CommandHead> head = Heads.of(sheet, in.getHead());
    Supplier<Occasion> occasion = occasion(sheet, in);
    var grade = sheet.need("grade", in.getGrade(), Kind.GRADE);
    var dimensions = dimensions(sheet, in.getDimension());
    var text = sheet.may("text", in.getText(), Kind.TEXT);
    var contact = People.contact(sheet, in.getContact());
    return sheet.done(
        () ->
            new SupervisionCommand.Rate(
                head.get(),
                occasion.get(),
                grade.get(),
                dimensions.stream().map(Supplier::get).toList(),
                text.get(),
                contact.get()));
  }

  /** With a service it is a rating on site, otherwise one of a case, online. */
  private static Supplier<Occasion> occasion(Sheet sheet, WireRating in) {
    var number = sheet.may("number", in.getNumber(), Kind.NUMBER);
    var service = sheet.may("service", in.getService(), Kind.SERVICE);
    var servedBy = People.may(sheet, "servedBy", in.getServedBy());
    if (service.value().equals(Optional.of(Optional.empty()))) {
      if (number.value().equals(Optional.of(Optional.empty()))) {
        sheet.wrong("", "rate-what");
      }
      if (in.getServedBy() != null) {
        sheet.wrong("servedBy", "only-on-site");
      }
    }
    return () ->
        service
            .get()
            .<Occasion>map(id -> new Occasion.OnSite(id, number.get(), servedBy.get()))
            .orElseGet(() -> new Occasion.Online(number.get().orElseThrow()));
  }

  private static List<Supplier<Dimension.Graded>> dimensions(
      Sheet above, List<WireDimensioned> all) {
    List<Supplier<Dimension.Graded>> read = new ArrayList<>();
    Set<Dimension> seen = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      Sheet sheet = above.at("dimension[" + (i + 1) + "]");
      var name = sheet.need("name", all.get(i).getName(), Kind.DIMENSION);
      var grade = sheet.need("grade", all.get(i).getGrade(), Kind.GRADE);
      if (name.value().filter(each -> !seen.add(each)).isPresent()) {
        sheet.wrong("name", "dimension-twice", name.get());
      }
      read.add(() -> new Dimension.Graded(name.get(), grade.get()));
    }
    return read;
  }
}
