package liandong.door.shell;

import java.util.List;
import java.util.function.Consumer;
import liandong.cases.RulePin;
import liandong.evidence.Bilingual;
import liandong.evidence.Sha256;
import liandong.evidence.Source;
import liandong.supervision.Contact;
import liandong.supervision.DeadlineRef;
import liandong.supervision.Duty;
import liandong.supervision.FileEntry;
import liandong.supervision.FileFact;
import liandong.supervision.Owner;
import liandong.supervision.PolicyPin;
import liandong.supervision.SupervisionFile;

/**
 * A file as the console shows it: where it stands, what is due, and every entry with its reason,
 * its source and the version of the rules.
 *
 * @param open whether the reader may see what visitors said and who they are
 */
record FileSheet(SupervisionFile shown, PlaceWords places, boolean open, Consumer<String> out) {
  void print() {
    say(shown.id() + "  " + Words.both(shown.kind().text()) + "  " + shown.opening().subject());
    field("sheet.state", Words.both(shown.state().text()));
    field(
        "sheet.owner",
        owner(shown.owner()) + shown.offeredTo().map(to -> " → " + owner(to)).orElse(""));
    shown.cases().forEach(number -> field("sheet.case", number));
    shown.duties().forEach(each -> say(duty(each)));
    List<FileEntry> entries = shown.entries();
    for (int i = 0; i < entries.size(); i++) {
      // Each entry holds the digest of the one before; the last one's is the file's head.
      Sha256 hash = i + 1 < entries.size() ? entries.get(i + 1).previous() : shown.head();
      entry(entries.get(i), hash);
    }
  }

  private void entry(FileEntry entry, Sha256 hash) {
    say("");
    say(
        "#"
            + entry.seq()
            + "  "
            + CaseRecord.minute(entry.at())
            + "  "
            + Words.both(entry.fact().title())
            + "  "
            + entry.actor().person()
            + " ("
            + entry.actor().role().text().zh()
            + ") @ "
            + places.of(entry.actor().place())
            + "  "
            + entry.channel());
    said(entry.fact());
    grounds(entry.fact());
    detail("entry.hash", hash);
  }

  private void said(FileFact fact) {
    FactDetails.of(fact).forEach(each -> say("    " + each));
    fact.says(Bilingual.class).ifPresent(it -> detail("entry.sentence", it));
    fact.all(DeadlineRef.class)
        .forEach(
            each -> detail("entry.deadline", Words.both(each.kind().text()) + " " + each.on()));
    fact.all(Owner.class).forEach(each -> detail("entry.owner", owner(each)));
    fact.says(liandong.supervision.Words.class)
        .ifPresent(
            it ->
                detail(
                    "entry.text",
                    open || !fact.quotesSomebody() ? it.value() : Words.say("entry.not-shown")));
    fact.says(Contact.class)
        .ifPresent(
            from ->
                detail(
                    "entry.contact",
                    open ? from.name().value() + " " + from.phone().value() : from.maskedName()));
  }

  private void grounds(FileFact fact) {
    fact.all(Duty.class).forEach(each -> say("    " + duty(each)));
    fact.says(Source.class).ifPresent(it -> say("    " + Words.say("source", source(it))));
    fact.says(RulePin.class).ifPresent(it -> detail("entry.rules", it));
    fact.says(PolicyPin.class)
        .ifPresent(it -> detail("entry.policy", it.id() + " " + it.version()));
  }

  private static String source(Source source) {
    String quoted = source.quotation().isBlank() ? "" : "：" + source.quotation().zh();
    return source + quoted;
  }

  private static String duty(Duty duty) {
    return Words.both(duty.kind().text())
        + ": "
        + Calendars.date(duty.due())
        + "  ("
        + Words.both(duty.due().limit().text())
        + ", "
        + source(duty.source())
        + ")";
  }

  private String owner(Owner owner) {
    return owner.person() + " @ " + places.of(owner.place());
  }

  private void detail(String key, Object value) {
    say("    " + Words.say(key) + ": " + value);
  }

  private void field(String key, Object value) {
    say(Words.say(key) + ": " + value);
  }

  private void say(String line) {
    out.accept(line);
  }
}
