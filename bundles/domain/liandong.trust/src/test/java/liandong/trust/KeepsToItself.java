package liandong.trust;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What a county's code looks like: records, lambdas, texts put together, an enum. */
record KeepsToItself(LocalDate day, List<String> items) {
  enum Kind {
    ONE,
    OTHER
  }

  String sentence(Kind kind) {
    return switch (kind) {
      case ONE -> day + ": " + items.stream().map(each -> each + "!").collect(Collectors.joining());
      case OTHER -> String.valueOf(Kind.valueOf("ONE"));
    };
  }
}
