package liandong.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import liandong.cases.Actor;
import liandong.cases.BrokenChain;
import liandong.cases.CaseNumber;
import liandong.cases.Role;
import liandong.evidence.Sha256;
import liandong.places.CountyId;

/**
 * A file as its entries have made it. Immutable: what was once written stays, and {@link #after}
 * gives the file with one more entry.
 *
 * @param owner who sees to it; there is always one
 * @param offeredTo to whom the owner offered it, until that person answers
 * @param duties what has to be done by when
 * @param cases the cases that it is about, in the order in which they came
 * @param entries the whole record
 * @param head digest of the last entry
 */
public record SupervisionFile(
    CountyId county,
    FileId id,
    FileState state,
    Owner owner,
    Optional<Owner> offeredTo,
    List<Duty> duties,
    List<CaseNumber> cases,
    Instant openedAt,
    List<FileEntry> entries,
    Sha256 head) {

  public SupervisionFile {
    Objects.requireNonNull(owner, "a file is never without an owner");
    duties = List.copyOf(duties);
    cases = List.copyOf(cases);
    entries = List.copyOf(entries);
  }

  /**
   * The file that these entries have made.
   *
   * @throws BrokenChain when they are not one unbroken chain
   */
  public static SupervisionFile replay(List<KeptEntry> history) {
    List<FileEntry> entries = KeptEntry.open(history);
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("a file without entries");
    }
    SupervisionFile made = opened(entries.get(0), history.get(0).hash());
    for (int i = 1; i < entries.size(); i++) {
      made = made.after(entries.get(i), history.get(i).hash());
    }
    return made;
  }

  /** The file that its first entry opens. */
  static SupervisionFile opened(FileEntry entry, Sha256 hash) {
    FileFact.Opening fact = (FileFact.Opening) entry.fact();
    return new SupervisionFile(
        entry.county(),
        entry.file(),
        fact.state(),
        fact.owner(),
        Optional.empty(),
        fact.duties(),
        fact.cases(),
        entry.at(),
        List.of(entry),
        hash);
  }

  /** The file after {@code entry}, whose digest is {@code hash}. */
  SupervisionFile after(FileEntry entry, Sha256 hash) {
    FileFact.Later fact = (FileFact.Later) entry.fact();
    List<FileEntry> longer = new ArrayList<>(entries);
    longer.add(entry);
    List<CaseNumber> more = new ArrayList<>(cases);
    fact.joining().filter(each -> !more.contains(each)).ifPresent(more::add);
    return new SupervisionFile(
        county,
        id,
        fact.stateAfter(this),
        fact.ownerAfter(this),
        fact.offeredToAfter(this),
        fact.dutiesAfter(this),
        more,
        openedAt,
        longer,
        hash);
  }

  public FileKind kind() {
    return state.kind();
  }

  /** How it began. */
  public FileFact.Opening opening() {
    return (FileFact.Opening) entries.get(0).fact();
  }

  public int seq() {
    return entries.size();
  }

  /** The nearest day by which something has to be done. */
  public Optional<LocalDate> due() {
    return duties.stream().map(each -> each.due().date()).min(Comparator.naturalOrder());
  }

  public Optional<Duty> duty(Duty.Kind kind) {
    return duties.stream().filter(each -> each.kind() == kind).findFirst();
  }

  /** The facts of one kind, oldest first. */
  public <F extends FileFact> List<F> facts(Class<F> kind) {
    return entries.stream().map(FileEntry::fact).filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Who is named in an accountability; empty while nobody is, and in every other file. */
  public Optional<String> responsible(Responsible.Which which) {
    if (!(opening() instanceof FileFact.AccountabilityOpened opened)) {
      return Optional.empty();
    }
    Optional<String> atOnce =
        which == Responsible.Which.PRINCIPAL ? opened.principal() : opened.inCharge();
    return atOnce.or(
        () ->
            facts(FileFact.PersonNamed.class).stream()
                .filter(each -> each.which() == which)
                .map(FileFact.PersonNamed::person)
                .findFirst());
  }

  /**
   * Whether this person may read what others said in it and how they can be reached: who opened it,
   * who owns it or is to take it, and a head.
   */
  public boolean isOpenTo(Actor reader) {
    return reader.role() == Role.HEAD
        || reader.person().equals(entries.get(0).actor().person())
        || owner.equals(Owner.of(reader))
        || offeredTo.filter(Owner.of(reader)::equals).isPresent();
  }

  /** The line by which it stands in a list. */
  public FilePage.Line line() {
    return new FilePage.Line(
        id, state, opening().subject(), owner, due(), cases.stream().findFirst(), openedAt);
  }

  /** Only for the log: ids and state, nobody's data. */
  @Override
  public String toString() {
    return "file " + id + " (" + state + ", " + entries.size() + " entries)";
  }
}
