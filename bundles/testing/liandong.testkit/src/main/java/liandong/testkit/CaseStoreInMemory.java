package liandong.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import liandong.cases.CaseFeed;
import liandong.cases.CaseNumber;
import liandong.cases.CasePage;
import liandong.cases.CaseQuery;
import liandong.cases.CaseStore;
import liandong.cases.CommandKey;
import liandong.cases.Deadline;
import liandong.cases.KeptAnswer;
import liandong.cases.KeptEvent;
import liandong.cases.ServiceCase;
import liandong.places.CountyId;
import liandong.places.DivisionCode;

/** A store for tests: one lock, nothing on disk, the same contract as the real ones. */
public final class CaseStoreInMemory implements CaseStore, CaseFeed {
  private record CaseKey(CountyId county, CaseNumber number) {}

  private record AnswerKey(CountyId county, CommandKey key) {}

  private record Office(CountyId county, DivisionCode office, LocalDate day) {}

  private final Map<CaseKey, List<KeptEvent>> events = new HashMap<>();
  private final Map<CaseKey, ServiceCase> cases = new HashMap<>();
  private final Map<AnswerKey, KeptAnswer> answers = new HashMap<>();
  private final Map<Office, Integer> serials = new HashMap<>();
  private final Map<CaseKey, Integer> followed = new LinkedHashMap<>();

  @Override
  public synchronized List<KeptEvent> history(CountyId county, CaseNumber number) {
    return List.copyOf(events.getOrDefault(new CaseKey(county, number), List.of()));
  }

  @Override
  public synchronized Optional<KeptAnswer> answerTo(CountyId county, CommandKey key) {
    return Optional.ofNullable(answers.get(new AnswerKey(county, key)));
  }

  @Override
  public synchronized Written open(
      CountyId county, DivisionCode office, LocalDate day, IntFunction<Written> opening) {
    Office counter = new Office(county, office, day);
    int serial = serials.getOrDefault(counter, 0) + 1;
    Written written = opening.apply(serial);
    write(written);
    serials.put(counter, serial);
    return written;
  }

  @Override
  public synchronized void append(Written step) {
    int seq = history(step.event().county(), step.event().number()).size();
    if (seq != step.event().seq() - 1) {
      throw new StaleCase(step.event().number(), null);
    }
    write(step);
  }

  private void write(Written step) {
    keep(step.answer());
    CaseKey key = new CaseKey(step.event().county(), step.event().number());
    events.computeIfAbsent(key, each -> new ArrayList<>()).add(step.kept());
    cases.put(key, step.after());
    followed.putIfAbsent(key, 0);
  }

  @Override
  public synchronized void keep(KeptAnswer answer) {
    AnswerKey key = new AnswerKey(answer.county(), answer.key());
    if (answers.putIfAbsent(key, answer) != null) {
      throw new KeyTaken(answer.key(), null);
    }
  }

  @Override
  public synchronized CasePage list(CaseQuery query) {
    List<CasePage.Line> all =
        cases.values().stream()
            .filter(each -> each.county().equals(query.county()))
            .filter(each -> query.states().isEmpty() || query.states().contains(each.state()))
            .filter(each -> query.place().map(each.custody().place()::equals).orElse(true))
            .map(CaseStoreInMemory::line)
            .sorted(Comparator.comparing(CasePage.Line::key, ORDER))
            .filter(
                line ->
                    query.after().map(after -> ORDER.compare(line.key(), after) > 0).orElse(true))
            .toList();
    List<CasePage.Line> page = all.subList(0, Math.min(query.size(), all.size()));
    return new CasePage(
        page,
        all.size() > page.size() ? Optional.of(page.get(page.size() - 1).key()) : Optional.empty());
  }

  private static final Comparator<CasePage.Key> ORDER =
      Comparator.<CasePage.Key, LocalDate>comparing(key -> key.due().orElse(LocalDate.MAX))
          .thenComparing(CasePage.Key::number);

  private static CasePage.Line line(ServiceCase each) {
    return new CasePage.Line(
        each.number(),
        each.item().id(),
        each.item().name(),
        each.state(),
        each.custody().place(),
        each.custody().offeredTo(),
        each.openedAt(),
        each.deadlines().stream()
            .map((Deadline deadline) -> deadline.due().date())
            .min(Comparator.naturalOrder()));
  }

  @Override
  public void probe() {
    // Memory is always there.
  }

  // ---- the feed ---------------------------------------------------------------------------

  @Override
  public synchronized List<Unread> unread(int most) {
    return followed.entrySet().stream()
        .filter(each -> each.getValue() < events.get(each.getKey()).size())
        .limit(most)
        .map(
            each ->
                new Unread(
                    each.getKey().county(),
                    each.getKey().number(),
                    each.getValue() + 1,
                    events.get(each.getKey()).size()))
        .toList();
  }

  @Override
  public synchronized void tickOff(Unread read) {
    followed.merge(new CaseKey(read.county(), read.number()), read.through(), Math::max);
  }

  @Override
  public synchronized List<Due> dueBy(LocalDate day, Optional<Due> after, int most) {
    return cases.values().stream()
        .flatMap(CaseStoreInMemory::dues)
        .filter(due -> !due.on().isAfter(day))
        .filter(due -> after.map(last -> NEAREST.compare(due, last) > 0).orElse(true))
        .sorted(NEAREST)
        .limit(most)
        .toList();
  }

  private static Stream<Due> dues(ServiceCase each) {
    return each.deadlines().stream()
        .map(
            deadline ->
                new Due(each.county(), each.number(), deadline.kind(), deadline.due().date()));
  }

  private static final Comparator<Due> NEAREST =
      Comparator.comparing(Due::on)
          .thenComparing(Due::county)
          .thenComparing(Due::number)
          .thenComparing(Due::kind);
}
