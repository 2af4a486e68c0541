package liandong.door.soap;

import java.util.List;
import java.util.OptionalInt;
import liandong.door.soap.wire.supervision.WireAnswered;
import liandong.door.soap.wire.supervision.WireDuty;
import liandong.door.soap.wire.supervision.WireFile;
import liandong.door.soap.wire.supervision.WireFileAnswer;
import liandong.door.soap.wire.supervision.WireLine;
import liandong.door.soap.wire.supervision.WireListAnswer;
import liandong.door.soap.wire.supervision.WireSatisfactionAnswer;
import liandong.evidence.Sha256;
import liandong.places.CountyId;
import liandong.supervision.Duty;
import liandong.supervision.FileEntry;
import liandong.supervision.FilePage;
import liandong.supervision.Satisfaction;
import liandong.supervision.SupervisionFile;

/** Turns files into answers: where a file stands, who has it, what is due. */
final class FileAnswers {
  private final OwnerNames names;
  private final EntryAnswers entries;

  FileAnswers(OwnerNames names) {
    this.names = names;
    this.entries = new EntryAnswers(names);
  }

  WireAnswered answered(SupervisionFile file) {
    WireAnswered out = new WireAnswered();
    out.setFile(file(file));
    return out;
  }

  /**
   * @param open whether the reader may see what visitors said and who they are
   */
  WireFileAnswer whole(SupervisionFile file, boolean open) {
    WireFileAnswer out = new WireFileAnswer();
    out.setFile(file(file));
    List<FileEntry> all = file.entries();
    for (int i = 0; i < all.size(); i++) {
      // Each entry holds the digest of the one before; the last one's is the file's head.
      Sha256 hash = i + 1 < all.size() ? all.get(i + 1).previous() : file.head();
      out.getEntry().add(entries.entry(all.get(i), hash, open));
    }
    return out;
  }

  private WireFile file(SupervisionFile file) {
    CountyId county = file.county();
    WireFile out = new WireFile();
    out.setCounty(county.value());
    out.setId(file.id().value());
    out.setKind(Wire.coded(file.kind().name(), file.kind().text()));
    out.setState(Wire.coded(file.state().name(), file.state().text()));
    out.setOpen(file.state().isOpen());
    out.setSubject(Wire.orNone(file.opening().subject()));
    out.setOwner(names.owner(county, file.owner()));
    out.setOfferedTo(file.offeredTo().map(to -> names.owner(county, to)).orElse(null));
    out.setDue(Wire.day(file.due()));
    file.duties().forEach(each -> out.getDuty().add(duty(each)));
    file.cases().forEach(each -> out.getNumber().add(each.value()));
    out.setOpenedAt(Wire.moment(file.openedAt()));
    out.setVersion(file.seq());
    out.setHash(file.head().value());
    return out;
  }

  static WireDuty duty(Duty duty) {
    WireDuty out = new WireDuty();
    out.setKind(Wire.coded(duty.kind().name(), duty.kind().text()));
    out.setDate(duty.due().date().toString());
    out.setProvisional(duty.due().provisional());
    out.setLimit(Wire.limit(duty.due().limit()));
    out.setSource(Wire.source(duty.source()));
    return out;
  }

  static WireListAnswer list(FilePage page) {
    WireListAnswer out = new WireListAnswer();
    page.lines().forEach(each -> out.getLine().add(line(each)));
    out.setNext(page.next().map(PageToken::write).orElse(null));
    return out;
  }

  private static WireLine line(FilePage.Line each) {
    WireLine out = new WireLine();
    out.setId(each.id().value());
    out.setKind(Wire.coded(each.kind().name(), each.kind().text()));
    out.setState(Wire.coded(each.state().name(), each.state().text()));
    out.setOpen(each.state().isOpen());
    out.setSubject(Wire.orNone(each.subject()));
    out.setPlace(each.owner().place().value());
    out.setPerson(each.owner().person());
    out.setDue(Wire.day(each.due()));
    out.setNumber(each.number().map(Object::toString).orElse(null));
    out.setOpenedAt(Wire.moment(each.openedAt()));
    return out;
  }

  static WireSatisfactionAnswer satisfaction(Satisfaction of) {
    WireSatisfactionAnswer out = new WireSatisfactionAnswer();
    out.setServed(of.served());
    out.setRated(of.rated());
    out.setGood(of.good());
    out.setExcluded(of.excluded());
    out.setNotRated(of.notRated());
    OptionalInt perMille = of.perMille();
    out.setPerMille(perMille.isPresent() ? Integer.valueOf(perMille.getAsInt()) : null);
    return out;
  }
}
