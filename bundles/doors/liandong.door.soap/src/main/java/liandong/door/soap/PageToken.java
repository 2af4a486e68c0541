package liandong.door.soap;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import liandong.cases.CaseNumber;
import liandong.cases.CasePage;
import liandong.supervision.FileId;
import liandong.supervision.FilePage;

/** Where a list goes on, as clients carry it back without looking inside. */
final class PageToken {
  private PageToken() {}

  static String write(CasePage.Key key) {
    return write(key.due(), key.number().value());
  }

  static String write(FilePage.Key key) {
    return write(key.due(), key.id().value());
  }

  private static String write(Optional<LocalDate> due, String id) {
    String plain = due.map(LocalDate::toString).orElse("") + " " + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @throws RuntimeException when it is not one that {@link #write} gave
   */
  static CasePage.Key read(String token) {
    String[] parts = parts(token);
    return new CasePage.Key(due(parts), new CaseNumber(parts[1]));
  }

  /**
   * @throws RuntimeException when it is not one that {@link #write} gave
   */
  static FilePage.Key readFile(String token) {
    String[] parts = parts(token);
    return new FilePage.Key(due(parts), new FileId(parts[1]));
  }

  private static String[] parts(String token) {
    return new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split(" ", 2);
  }

  private static Optional<LocalDate> due(String[] parts) {
    return parts[0].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(parts[0]));
  }
}
