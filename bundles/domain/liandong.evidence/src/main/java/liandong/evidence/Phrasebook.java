package liandong.evidence;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
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
        fill(chinese, key, arguments, Bilingual::zh), fill(english, key, arguments, Bilingual::en));
  }

  public boolean knows(String key) {
    return chinese.containsKey(key);
  }

  private static String fill(
      ResourceBundle book, String key, Object[] arguments, Function<Bilingual, String> language) {
    // Everything goes in as text: a number must not come out as "2,018".
    Object[] texts =
        Arrays.stream(arguments)
            .map(each -> each instanceof Bilingual two ? language.apply(two) : String.valueOf(each))
            .toArray();
    return new MessageFormat(book.getString(key), Locale.ROOT).format(texts);
  }
}
