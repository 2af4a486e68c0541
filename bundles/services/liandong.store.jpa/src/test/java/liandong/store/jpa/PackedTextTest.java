package liandong.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import liandong.cases.BrokenChain;
import liandong.evidence.Sha256;
import org.junit.jupiter.api.Test;

class PackedTextTest {
  private static final String EVENT =
      "{\"actor\":{\"person\":\"staff-1\",\"place\":\"990001000000\",\"role\":\"CLERK\"},"
          + "\"fact\":{\"is\":\"Assigned\",\"from\":\"甲\",\"to\":\"乙\"},\"number\":\"2026-1\"}";

  @Test
  void textComesBackAsItWas() {
    assertThat(PackedText.of(EVENT, "beside").text("beside")).isEqualTo(EVENT);
    assertThat(PackedText.of("", "").text("")).isEmpty();
  }

  @Test
  void whatStandsBesideIsNotKeptAgain() {
    String digest = Sha256.of("something").value();

    int alone = PackedText.of("the digest " + digest, "").bytes().length;
    int beside = PackedText.of("the digest " + digest, "before " + digest).bytes().length;

    assertThat(alone - beside).isGreaterThan(30);
  }

  @Test
  void longestTextComesBackWhateverIsInIt() {
    Random dice = new Random(20261122);
    StringBuilder random = new StringBuilder();
    for (int i = 0; i < 32_672; i++) {
      random.append((char) (0x4E00 + dice.nextInt(0x5000)));
    }
    String text = random.toString();

    assertThat(PackedText.of(text, EVENT).text(EVENT)).isEqualTo(text);
    assertThat(PackedText.of(EVENT, text).text(text)).isEqualTo(EVENT);
  }

  @Test
  void whatWasCutOffOrIsOfAnotherFormIsABrokenChain() {
    byte[] whole = PackedText.of(EVENT, "").bytes();
    byte[] ofAnotherForm = whole.clone();
    ofAnotherForm[0] = 2;

    assertThatThrownBy(() -> new PackedText(Arrays.copyOf(whole, whole.length - 3)).text(""))
        .isInstanceOf(BrokenChain.class);
    assertThatThrownBy(() -> new PackedText(ofAnotherForm).text(""))
        .isInstanceOf(BrokenChain.class);
    assertThatThrownBy(() -> new PackedText(new byte[0]).text("")).isInstanceOf(BrokenChain.class);
  }

  /** Every record ever packed needs them. Other words are another file, and another form. */
  @Test
  void wordsOfTheFirstFormAreWhatTheyWereForEver() throws IOException {
    try (InputStream words = PackedText.class.getResourceAsStream("record-words-1.txt")) {
      assertThat(Sha256.of(words.readAllBytes()).value())
          .isEqualTo("858e25e803c3e560f9e54251a1b6a7ee13ecedbb94a61159a13cb84b517aba52");
    }
  }
}
