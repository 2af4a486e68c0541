package liandong.supervision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import liandong.cases.CaseNumber;
import liandong.places.CountyId;
import liandong.places.PlaceId;

/**
 * Which files, the nearest due date first, then by id; files in which nothing is due come last.
 *
 * @param states any of these; empty for all. States belong to kinds: see {@link #statesOf}
 * @param subject only files with that subject, as {@link FilePage.Line#subject} has it
 * @param place only those that somebody at this place owns
 * @param person only those that this person owns
 * @param number only those about this case
 * @param dueBefore only those in which something is due before that day
 * @param after where the last page ended
 * @param size 1 to 1,000
 */
public record FileQuery(
    CountyId county,
    Set<FileState> states,
    Optional<String> subject,
    Optional<PlaceId> place,
    Optional<String> person,
    Optional<CaseNumber> number,
    Optional<LocalDate> dueBefore,
    Optional<FilePage.Key> after,
    int size) {
  public FileQuery {
    states = Set.copyOf(states);
    if (size < 1 || size > 1_000) {
      throw new IllegalArgumentException("a page has 1 to 1000 files, not " + size);
    }
  }

  /** All files of a county in these states, a hundred to a page. */
  public static FileQuery of(CountyId county, Set<FileState> states) {
    return new FileQuery(
        county,
        states,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        100);
  }

  /** The states of files of that kind. */
  public static Set<FileState> statesOf(FileKind kind) {
    return Arrays.stream(FileState.values())
        .filter(state -> state.kind() == kind)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(FileState.class)));
  }

  /** The states in which somebody still has to do something. */
  public static Set<FileState> open() {
    return Arrays.stream(FileState.values())
        .filter(FileState::isOpen)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(FileState.class)));
  }

  public FileQuery with(String onlySubject) {
    return new FileQuery(
        county, states, Optional.of(onlySubject), place, person, number, dueBefore, after, size);
  }

  public FileQuery at(PlaceId onlyPlace) {
    return new FileQuery(
        county, states, subject, Optional.of(onlyPlace), person, number, dueBefore, after, size);
  }

  public FileQuery ownedBy(String onlyPerson) {
    return new FileQuery(
        county, states, subject, place, Optional.of(onlyPerson), number, dueBefore, after, size);
  }

  public FileQuery about(CaseNumber only) {
    return new FileQuery(
        county, states, subject, place, person, Optional.of(only), dueBefore, after, size);
  }

  public FileQuery dueBefore(LocalDate day) {
    return new FileQuery(
        county, states, subject, place, person, number, Optional.of(day), after, size);
  }

  public FileQuery after(FilePage.Key end) {
    return new FileQuery(
        county, states, subject, place, person, number, dueBefore, Optional.of(end), size);
  }

  public FileQuery size(int lines) {
    return new FileQuery(county, states, subject, place, person, number, dueBefore, after, lines);
  }
}
