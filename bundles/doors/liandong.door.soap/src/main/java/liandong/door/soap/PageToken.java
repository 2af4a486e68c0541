package liandong.door.soap;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import liandong.cases.CaseNumber;
import liandong.cases.CasePage;

/** Where a list goes on, as clients carry it back without looking inside. */
final class PageToken {
  private PageToken() {}

  static String write(CasePage.Key key) {
    String plain = key.due().map(LocalDate::toString).orElse("") + " " + key.number();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @throws RuntimeException when it is not one that {@link #write} gave
   */
  static CasePage.Key read(String token) {
    String plain = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
    String[] parts = plain.split(" ", 2);
    return new CasePage.Key(
        parts[0].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(parts[0])),
        new CaseNumber(parts[1]));
  }
}
