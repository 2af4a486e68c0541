package liandong.evidence;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The sentences of one bundle, from its resource bundles: the root file is Chinese, {@code _en}
 * beside it English. A key that is missing in either is a mistake of ours and is thrown.
 */
public final class Phrasebook {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle chinese;
  private final ResourceBundle english;
  private final Map<String, MessageFormat> inChinese = new ConcurrentHashMap<>();
  private final Map<String, MessageFormat> inEnglish = new ConcurrentHashMap<>();

  /** The phrasebook {@code name} that lies beside {@code anchor} in its package. */
  public Phrasebook(Class<?> anchor, String name) {
    String base = anchor.getPackageName() + "." + name;
    ClassLoader loader = anchor.getClassLoader();
    this.chinese = ResourceBundle.getBundle(base, Locale.ROOT, loader, NO_FALLBACK);
    this.english = ResourceBundle.getBundle(base, Locale.ENGLISH, loader, NO_FALLBACK);
  }

  /**
   * The sentence of {@code key} with its {@code {0}}, {@code {1}}… filled in. A {@link Bilingual}
   * argument is put in language by language; anything else by its {@code toString()}.
   */
  public Bilingual say(String key, Object... arguments) {
    return new Bilingual(
        fill(pattern(chinese, inChinese, key), arguments, Bilingual::zh),
        fill(pattern(english, inEnglish, key), arguments, Bilingual::en));
  }

  public boolean knows(String key) {
    return chinese.containsKey(key);
  }

  /** Read once, since sentences are said with every step; a format is nobody's but its user's. */
  private static MessageFormat pattern(
      ResourceBundle book, Map<String, MessageFormat> read, String key) {
    MessageFormat pattern =
        read.computeIfAbsent(key, each -> new MessageFormat(book.getString(each), Locale.ROOT));
    return (MessageFormat) pattern.clone();
  }

  private static String fill(
      MessageFormat pattern, Object[] arguments, Function<Bilingual, String> language) {
    // Everything goes in as text: a number must not come out as "2,018".
    Object[] texts =
        Arrays.stream(arguments)
            .map(each -> each instanceof Bilingual two ? language.apply(two) : String.valueOf(each))
            .toArray();
    return pattern.format(texts);
  }
}
