package liandong.door.soap;

import liandong.cases.Absence;
import liandong.cases.Answer;
import liandong.cases.PostCover;
import liandong.door.soap.wire.supervision.AwayFault;
import liandong.door.soap.wire.supervision.InputFault;
import liandong.door.soap.wire.supervision.RefusedFault;
import liandong.door.soap.wire.supervision.WireAbsence;
import liandong.door.soap.wire.supervision.WireAbsencesAnswer;
import liandong.door.soap.wire.supervision.WireAbsencesQuestion;
import liandong.door.soap.wire.supervision.WireAwayNote;
import liandong.door.soap.wire.supervision.WireBackNote;
import liandong.door.soap.wire.supervision.WirePostAnswer;

/** The A and the B post (AB岗), from request to answer. What is said twice is one. */
record PostCounter(PostCover posts, OwnerNames names, SupervisionFaults faults) {
  private static final int USUAL_SIZE = 100;

  WirePostAnswer away(WireAwayNote in) throws RefusedFault, AwayFault, InputFault {
    return faults.answer(
        () -> {
          Sheet sheet = Sheet.of("away");
          var county = sheet.need("county", in.getCounty(), Kind.COUNTY);
          var place = sheet.need("place", in.getPlace(), Kind.PLACE);
          var person = sheet.need("person", in.getPerson(), Kind.PERSON);
          var cover = sheet.need("cover", in.getCover(), Kind.PERSON);
          return told(
              sheet.done(() -> posts.away(county.get(), place.get(), person.get(), cover.get())));
        });
  }

  WirePostAnswer back(WireBackNote in) throws RefusedFault, AwayFault, InputFault {
    return faults.answer(
        () -> {
          Sheet sheet = Sheet.of("back");
          var county = sheet.need("county", in.getCounty(), Kind.COUNTY);
          var place = sheet.need("place", in.getPlace(), Kind.PLACE);
          var person = sheet.need("person", in.getPerson(), Kind.PERSON);
          return told(sheet.done(() -> posts.back(county.get(), place.get(), person.get())));
        });
  }

  WireAbsencesAnswer absences(WireAbsencesQuestion in) throws AwayFault, InputFault {
    return faults.unrefused(
        () -> {
          Sheet sheet = Sheet.of("absences");
          var county = sheet.need("county", in.getCounty(), Kind.COUNTY);
          var size = sheet.may("size", in.getSize(), Kind.PAGE_SIZE);
          WireAbsencesAnswer out = new WireAbsencesAnswer();
          sheet
              .done(() -> posts.absences(county.get(), size.get().orElse(USUAL_SIZE)))
              .forEach(each -> out.getAbsence().add(absence(each)));
          return out;
        });
  }

  private WirePostAnswer told(PostCover.Told told) {
    if (told instanceof PostCover.NotNoted no) {
      throw new Said(new Answer.Refused(no.refusal()));
    }
    PostCover.Noted noted = (PostCover.Noted) told;
    WirePostAnswer out = new WirePostAnswer();
    out.setAbsence(absence(noted.absence()));
    noted.moved().forEach(number -> out.getMoved().add(number.value()));
    return out;
  }

  private WireAbsence absence(Absence each) {
    WireAbsence out = new WireAbsence();
    out.setId(each.id());
    out.setPlace(names.place(each.county(), each.place()));
    out.setPerson(each.person());
    out.setCover(each.cover());
    out.setSince(Wire.moment(each.since()));
    out.setUntil(Wire.moment(each.until()));
    return out;
  }
}
