package liandong.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The checker of the drills finds what it is there to find. */
class LedgerTest {
  private final Ledger ledger = new Ledger();

  @BeforeEach
  void twoKeys() {
    ledger.answered("k1", "1001");
    ledger.answered("k2", "1002");
    ledger.answered("k2", "1002");
  }

  @Test
  void sameAnswerTwiceIsNoFault() {
    assertThat(ledger.faults(List.of("1001", "1002"))).isEmpty();
  }

  @Test
  void lostCaseIsFound() {
    assertThat(ledger.faults(List.of("1002"))).containsExactly("k1 was answered, and 1001 is lost");
  }

  @Test
  void caseThatNoKeyGotIsFound() {
    assertThat(ledger.faults(List.of("1001", "1002", "1003")))
        .containsExactly("1003 is there, and no key got it");
  }

  @Test
  void keyWithTwoCasesIsFound() {
    ledger.answered("k1", "1003");

    assertThat(ledger.faults(List.of("1001", "1002", "1003")))
        .singleElement()
        .asString()
        .startsWith("k1 got more than one case");
  }

  @Test
  void numberOfTwoKeysIsFound() {
    ledger.answered("k3", "1002");

    assertThat(ledger.faults(List.of("1001", "1002")))
        .containsExactly("1002 was given to more than one key");
  }
}
