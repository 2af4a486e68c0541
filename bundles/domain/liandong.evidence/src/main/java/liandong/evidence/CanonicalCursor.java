package liandong.evidence;

/** A place in a canonical text, from which it is read on. */
final class CanonicalCursor {
  private final String text;

  /** Nearly every text is without; then a string ends at the next quote, and Java finds it fast. */
  private final boolean hasEscapes;

  private int at;

  CanonicalCursor(String text) {
    this.text = text;
    this.hasEscapes = text.indexOf('\\') >= 0;
  }

  String string() {
    expect('"');
    if (hasEscapes) {
      return stringWithEscapes();
    }
    int start = at;
    skipToQuote();
    return text.substring(start, at++);
  }

  private void skipToQuote() {
    int quote = text.indexOf('"', at);
    at = quote < 0 ? text.length() : quote;
    if (quote < 0) {
      throw fault("more text");
    }
  }

  private String stringWithEscapes() {
    StringBuilder out = new StringBuilder();
    while (peek() != '"') {
      char c = text.charAt(at++);
      out.append(c == '\\' ? escaped() : c);
    }
    at++;
    return out.toString();
  }

  private char escaped() {
    char c = peek();
    at++;
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> {
        at += 4;
        if (at > text.length()) {
          throw fault("four hexadecimal digits");
        }
        yield (char) Integer.parseInt(text, at - 4, at, 16);
      }
      default -> c;
    };
  }

  long number() {
    int start = at;
    while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (start == at) {
      throw fault("a number");
    }
    return Long.parseLong(text, start, at, 10);
  }

  boolean yesOrNo() {
    boolean yes = skip("true");
    if (!yes && !skip("false")) {
      throw fault("true or false");
    }
    return yes;
  }

  char peek() {
    if (at >= text.length()) {
      throw fault("more text");
    }
    return text.charAt(at);
  }

  boolean skip(char c) {
    boolean found = at < text.length() && text.charAt(at) == c;
    if (found) {
      at++;
    }
    return found;
  }

  boolean skip(String word) {
    boolean found = text.startsWith(word, at);
    if (found) {
      at += word.length();
    }
    return found;
  }

  void expect(char c) {
    if (!skip(c)) {
      throw fault("'" + c + "'");
    }
  }

  void expectEnd() {
    if (at != text.length()) {
      throw fault("nothing after the value");
    }
  }

  /**
   * Which of a sealed family the object is that begins here; goes nowhere.
   *
   * @return the empty text where it does not say so
   */
  String kind() {
    int here = at;
    expect('{');
    String kind = "";
    while (kind.isEmpty() && peek() != '}') {
      if (skip(CanonicalShape.KIND_MEMBER)) {
        kind = string();
      } else {
        skipString();
        expect(':');
        skipValue();
        skip(',');
      }
    }
    at = here;
    return kind;
  }

  private void skipValue() {
    int depth = 0;
    do {
      switch (peek()) {
        case '"' -> skipString();
        case '{', '[' -> {
          depth++;
          at++;
        }
        case '}', ']' -> {
          depth--;
          at++;
        }
        default -> at++;
      }
    } while (depth > 0 || ",}]".indexOf(peek()) < 0);
  }

  private void skipString() {
    expect('"');
    if (hasEscapes) {
      while (peek() != '"') {
        at += peek() == '\\' ? 2 : 1;
      }
    } else {
      skipToQuote();
    }
    at++;
  }

  IllegalArgumentException fault(String expected) {
    return new IllegalArgumentException(
        "canonical text: expected " + expected + " at character " + at);
  }
}
