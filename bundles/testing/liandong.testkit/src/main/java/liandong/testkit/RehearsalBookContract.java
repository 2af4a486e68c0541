package liandong.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import liandong.cases.CaseNumber;
import liandong.cases.RulePin;
import liandong.county.swap.Aspect;
import liandong.county.swap.CaseDifference;
import liandong.county.swap.Rehearsal;
import liandong.county.swap.RehearsalBook;
import liandong.evidence.Bilingual;
import liandong.evidence.Sha256;
import liandong.evidence.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every book of rehearsals does. */
public abstract class RehearsalBookContract {
  private static final RulePin CANDIDATE = pin("candidate");
  private static final Instant NOON = Instant.parse("2018-05-14T04:00:00Z");

  private RehearsalBook book;

  /** An empty book. */
  protected abstract RehearsalBook book();

  @BeforeEach
  void open() {
    book = book();
  }

  @Test
  void lastOneOfExactlyThatVersionIsFound() {
    Rehearsal first = rehearsal(CANDIDATE, NOON, 1);
    Rehearsal second = rehearsal(CANDIDATE, NOON.plusMillis(1), 2);
    book.keep(second);
    book.keep(first);
    book.keep(rehearsal(pin("other bytes"), NOON.plusSeconds(9), 3));

    assertThat(book.latest(CANDIDATE)).contains(second);
    assertThat(book.latest(pin("nobody"))).isEmpty();
  }

  @Test
  void oneWithAsManyCasesAsAreKeptIsReadBackAsItWas() {
    Rehearsal large = rehearsal(CANDIDATE, NOON, Rehearsal.KEPT);

    book.keep(large);

    assertThat(book.latest(CANDIDATE)).contains(large);
  }

  private static RulePin pin(String content) {
    return new RulePin(SampleCounty.ID, "1.1.0", Sha256.of(content));
  }

  private static Rehearsal rehearsal(RulePin pin, Instant at, int differing) {
    List<CaseDifference> differences =
        IntStream.range(0, differing).mapToObj(RehearsalBookContract::difference).toList();
    return new Rehearsal(
        pin,
        at,
        30,
        differing + 5,
        differing,
        List.of(new Rehearsal.Count(Aspect.LIMIT, differing), new Rehearsal.Count(Aspect.CARD, 1)),
        differences,
        List.of(new Rehearsal.Failed(new CaseNumber("FAILED-1"), "its law is away")));
  }

  private static CaseDifference difference(int i) {
    return new CaseDifference(
        new CaseNumber("CASE-%06d".formatted(i)),
        pin("base"),
        SampleCounty.LICENCE,
        i % 2 == 0,
        List.of(
            new CaseDifference.Found(
                1,
                Aspect.LIMIT,
                new Bilingual("承诺办结时限", "promised limit"),
                new Bilingual("10 个工作日", "10 working days"),
                new Bilingual("7 个工作日", "7 working days"),
                Source.of("样例县 1.1.0 版事项清单", "Sample County 1.1.0, list of items", "x" + i))));
  }
}
