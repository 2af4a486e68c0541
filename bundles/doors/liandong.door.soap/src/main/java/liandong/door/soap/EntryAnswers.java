package liandong.door.soap;

import java.util.Optional;
import liandong.cases.CaseNumber;
import liandong.cases.RulePin;
import liandong.door.soap.wire.common.WireCoded;
import liandong.door.soap.wire.supervision.WireContactShown;
import liandong.door.soap.wire.supervision.WireDimensionShown;
import liandong.door.soap.wire.supervision.WireEntry;
import liandong.door.soap.wire.supervision.WireOverrun;
import liandong.door.soap.wire.supervision.WirePolicy;
import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;
import liandong.evidence.Sha256;
import liandong.evidence.Source;
import liandong.places.CountyId;
import liandong.places.PlaceId;
import liandong.supervision.CardColour;
import liandong.supervision.CardTrigger;
import liandong.supervision.ComplaintType;
import liandong.supervision.Contact;
import liandong.supervision.DeadlineRef;
import liandong.supervision.Dimension;
import liandong.supervision.Duty;
import liandong.supervision.FileEntry;
import liandong.supervision.FileFact;
import liandong.supervision.Grade;
import liandong.supervision.Occasion;
import liandong.supervision.Owner;
import liandong.supervision.PolicyPin;
import liandong.supervision.Words;

/** Turns the record of a file into answers: what, who, when, why, on what ground. */
record EntryAnswers(OwnerNames names) {
  private static final Phrasebook BOOK = new Phrasebook(EntryAnswers.class, "door");

  /**
   * @param open whether the reader may see what visitors said and who they are
   */
  WireEntry entry(FileEntry entry, Sha256 hash, boolean open) {
    FileFact fact = entry.fact();
    WireEntry out = new WireEntry();
    out.setSeq(entry.seq());
    out.setAt(Wire.moment(entry.at()));
    out.setWhat(Wire.coded(code(fact), fact.title()));
    out.setPerson(entry.actor().person());
    out.setRole(Wire.coded(entry.actor().role().name(), entry.actor().role().text()));
    out.setPlace(names.place(entry.county(), entry.actor().place()));
    out.setChannel(entry.channel().name());
    particulars(fact, out);
    people(entry.county(), fact, out);
    if (open || !fact.quotesSomebody()) {
      out.setText(fact.says(Words.class).map(Words::value).orElse(null));
    }
    out.setContact(fact.says(Contact.class).map(from -> contact(from, open)).orElse(null));
    grounds(fact, out);
    out.setHash(hash.value());
    return out;
  }

  /** {@code CARD_GIVEN} for a card given. */
  private static String code(FileFact fact) {
    String name = fact.getClass().getSimpleName();
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT);
  }

  private static void particulars(FileFact fact, WireEntry out) {
    out.setTrigger(
        fact.says(CardTrigger.class).map(it -> Wire.coded(it.name(), it.text())).orElse(null));
    out.setColour(
        fact.says(CardColour.class).map(it -> Wire.coded(it.name(), it.text())).orElse(null));
    out.setType(
        fact.says(ComplaintType.class).map(it -> Wire.coded(it.name(), it.text())).orElse(null));
    out.setGrade(fact.says(Grade.class).map(EntryAnswers::grade).orElse(null));
    for (Dimension.Graded each : fact.all(Dimension.Graded.class)) {
      WireDimensionShown shown = new WireDimensionShown();
      shown.setName(Wire.coded(each.dimension().name(), each.dimension().text()));
      shown.setGrade(grade(each.grade()));
      out.getDimension().add(shown);
    }
    fact.says(Occasion.OnSite.class).ifPresent(site -> out.setService(site.service()));
    fact.all(DeadlineRef.class).forEach(each -> out.getDeadline().add(overrun(each)));
    out.setOutcome(outcome(fact));
    Optional<CaseNumber> number = fact.says(CaseNumber.class);
    out.setNumber(
        number
            .or(() -> fact.says(Occasion.class).flatMap(of -> of.cases().stream().findFirst()))
            .map(CaseNumber::value)
            .orElse(null));
  }

  private static WireCoded grade(Grade grade) {
    return Wire.coded(grade.name(), grade.text());
  }

  private static WireOverrun overrun(DeadlineRef deadline) {
    WireOverrun out = new WireOverrun();
    out.setKind(Wire.coded(deadline.kind().name(), deadline.kind().text()));
    out.setPart(deadline.part().orElse(null));
    out.setDate(deadline.on().toString());
    return out;
  }

  private static WireCoded outcome(FileFact fact) {
    if (fact instanceof FileFact.AppealDecided decided) {
      return outcome(decided.upheld() ? "UPHELD" : "WITHDRAWN");
    }
    if (fact instanceof FileFact.ComplaintHandled handled) {
      return outcome(handled.founded() ? "FOUNDED" : "UNFOUNDED");
    }
    return null;
  }

  private static WireCoded outcome(String code) {
    return Wire.coded(code, BOOK.say("outcome." + code));
  }

  private void people(CountyId county, FileFact fact, WireEntry out) {
    fact.says(PlaceId.class).ifPresent(place -> out.setAbout(names.place(county, place)));
    if (fact instanceof FileFact.PersonNamed named) {
      out.setWhich(Wire.coded(named.which().name(), BOOK.say("which." + named.which().name())));
      out.setNamed(named.person());
    }
    if (fact instanceof FileFact.AccountabilityOpened opened) {
      out.setDirect(names.owner(county, opened.direct()));
      out.setOwner(names.owner(county, opened.owner()));
    } else {
      out.setOwner(fact.says(Owner.class).map(to -> names.owner(county, to)).orElse(null));
    }
  }

  private static WireContactShown contact(Contact from, boolean open) {
    WireContactShown out = new WireContactShown();
    out.setName(open ? from.name().value() : from.maskedName());
    out.setPhone(open ? from.phone().value() : null);
    return out;
  }

  private static void grounds(FileFact fact, WireEntry out) {
    out.setSentence(fact.says(Bilingual.class).map(Wire::text).orElse(null));
    out.setSource(Wire.source(fact.says(Source.class)));
    out.setPin(fact.says(RulePin.class).map(Wire::pin).orElse(null));
    out.setPolicy(fact.says(PolicyPin.class).map(EntryAnswers::policy).orElse(null));
    fact.all(Duty.class).forEach(each -> out.getDuty().add(FileAnswers.duty(each)));
  }

  private static WirePolicy policy(PolicyPin pin) {
    WirePolicy out = new WirePolicy();
    out.setId(pin.id());
    out.setVersion(pin.version());
    return out;
  }
}
