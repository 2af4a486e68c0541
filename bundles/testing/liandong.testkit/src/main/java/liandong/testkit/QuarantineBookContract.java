package liandong.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import liandong.cases.RulePin;
import liandong.county.guard.Quarantine;
import liandong.county.guard.QuarantineBook;
import liandong.evidence.Bilingual;
import liandong.evidence.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every book of quarantines does. */
public abstract class QuarantineBookContract {
  private static final Instant NOON = Instant.parse("2018-05-14T04:00:00.123Z");

  private QuarantineBook book;

  /** An empty book. */
  protected abstract QuarantineBook book();

  @BeforeEach
  void open() {
    book = book();
  }

  @Test
  void quarantineLastsUntilItIsLifted() {
    Quarantine one = quarantine("1.0.0", "four threads do not end");
    Quarantine other = quarantine("1.1.0", "it took too much memory");
    book.enter(other);
    book.enter(one);
    assertThat(book.current()).containsExactly(one, other);

    assertThat(book.lift(one.pin(), "operator", "mended")).isTrue();

    assertThat(book.current()).containsExactly(other);
    assertThat(book.lift(one.pin(), "operator", "mended")).isFalse();
  }

  @Test
  void secondNodeThatSeesTheSameAddsNothing() {
    Quarantine first = quarantine("1.0.0", "seen here");
    book.enter(first);

    book.enter(quarantine("1.0.0", "seen there too"));

    assertThat(book.current()).containsExactly(first);
  }

  @Test
  void releasedVersionMayComeIntoQuarantineAgain() {
    Quarantine again = quarantine("1.0.0", "again");
    book.enter(quarantine("1.0.0", "first"));
    book.lift(again.pin(), "operator", "once more");

    book.enter(again);

    assertThat(book.current()).containsExactly(again);
  }

  private static Quarantine quarantine(String version, String why) {
    return new Quarantine(
        new RulePin(SampleCounty.ID, version, Sha256.of(version)),
        NOON,
        Bilingual.same(why),
        "node-1");
  }
}
