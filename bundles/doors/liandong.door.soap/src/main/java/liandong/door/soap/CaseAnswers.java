package liandong.door.soap;

import java.util.List;
import liandong.cases.CaseEvent;
import liandong.cases.CasePage;
import liandong.cases.Deadline;
import liandong.cases.HandedMaterial;
import liandong.cases.ItemEssence;
import liandong.cases.ServiceCase;
import liandong.door.soap.wire.cases.WireAnswered;
import liandong.door.soap.wire.cases.WireCaseAnswer;
import liandong.door.soap.wire.cases.WireDeadline;
import liandong.door.soap.wire.cases.WireHandedMaterial;
import liandong.door.soap.wire.cases.WireLine;
import liandong.door.soap.wire.cases.WireListAnswer;
import liandong.door.soap.wire.cases.WirePaper;
import liandong.door.soap.wire.cases.WireStatusAnswer;
import liandong.places.PlaceId;

/** Turns cases into answers: where a case stands, who has it, what is due. */
final class CaseAnswers {
  private final PlaceNames names;
  private final EventAnswers events;

  CaseAnswers(PlaceNames names) {
    this.names = names;
    this.events = new EventAnswers(names);
  }

  WireAnswered answered(ServiceCase each) {
    WireAnswered out = new WireAnswered();
    out.setAnswer(answer(each));
    return out;
  }

  WireStatusAnswer status(ServiceCase each, List<CaseEvent> history) {
    WireStatusAnswer out = new WireStatusAnswer();
    out.setAnswer(answer(each));
    history.forEach(event -> out.getEvent().add(events.event(event)));
    return out;
  }

  private WireCaseAnswer answer(ServiceCase each) {
    WireCaseAnswer out = new WireCaseAnswer();
    out.setCounty(each.county().value());
    out.setNumber(each.number().value());
    out.setVersion(each.seq());
    out.setState(each.state().name());
    out.setStateText(Wire.text(each.state().text()));
    out.setOpen(each.state().isOpen());
    out.setItem(each.item().id().value());
    out.setItemName(Wire.text(each.item().name()));
    out.setHandling(each.item().handling().name());
    out.setApplicant(each.application().applicant().maskedName());
    dates(each, out);
    custody(each, out);
    papers(each, out);
    NextSteps.of(each).forEach(out.getNext()::add);
    out.setPin(Wire.pin(each.pin()));
    CaseParticulars.write(each, out);
    return out;
  }

  private static void dates(ServiceCase each, WireCaseAnswer out) {
    out.setOpenedAt(Wire.moment(each.openedAt()));
    out.setReceivedAt(Wire.moment(each.receivedAt()));
    each.accepted().ifPresent(clock -> out.setAcceptedOn(clock.acceptedOn().toString()));
    out.setStatutory(Wire.due(each.statutory()));
    out.setPromised(Wire.due(each.promised()));
    out.setDecidedAt(Wire.moment(each.decidedAt()));
    out.setCertificate(each.certificate().orElse(null));
    out.setDeliverBy(Wire.due(each.deliverBy()));
    out.setFinishedAt(Wire.moment(each.finishedAt()));
    each.deadlines().forEach(running -> out.getDeadline().add(deadline(each, running)));
  }

  private static WireDeadline deadline(ServiceCase each, Deadline running) {
    WireDeadline out = new WireDeadline();
    out.setKind(Wire.coded(running.kind().name(), running.kind().text()));
    out.setDue(Wire.due(running.due()));
    out.setSource(Wire.source(each.sourceOf(running)));
    out.setPart(running.part().orElse(null));
    return out;
  }

  private void custody(ServiceCase each, WireCaseAnswer out) {
    out.setHolder(names.place(each.pin(), each.custody().place()));
    out.setHolderPerson(each.custody().person());
    out.setOfferedTo(
        each.custody().offeredTo().map(to -> names.place(each.pin(), to)).orElse(null));
  }

  private static void papers(ServiceCase each, WireCaseAnswer out) {
    for (HandedMaterial handed : each.materials()) {
      WireHandedMaterial material = new WireHandedMaterial();
      material.setId(handed.id());
      material.setCopies(String.valueOf(handed.copies()));
      out.getHanded().add(material);
    }
    for (ItemEssence.Paper missing : each.missing()) {
      WirePaper paper = new WirePaper();
      paper.setId(missing.id());
      paper.setName(Wire.text(missing.name()));
      out.getMissing().add(paper);
    }
    each.notice().ifPresent(notice -> out.getNotified().addAll(notice.missing()));
  }

  WireListAnswer list(CasePage page) {
    WireListAnswer out = new WireListAnswer();
    page.lines().forEach(each -> out.getLine().add(line(each)));
    out.setNext(page.next().map(PageToken::write).orElse(null));
    return out;
  }

  private static WireLine line(CasePage.Line each) {
    WireLine line = new WireLine();
    line.setNumber(each.number().value());
    line.setState(each.state().name());
    line.setStateText(Wire.text(each.state().text()));
    line.setItem(each.item().value());
    line.setItemName(Wire.text(each.itemName()));
    line.setHolder(each.holder().value());
    line.setOfferedTo(each.offeredTo().map(PlaceId::value).orElse(null));
    line.setOpenedAt(Wire.moment(each.openedAt()));
    line.setDue(Wire.day(each.due()));
    line.setPerson(each.person());
    line.setAgent(each.agent().orElse(null));
    return line;
  }
}
