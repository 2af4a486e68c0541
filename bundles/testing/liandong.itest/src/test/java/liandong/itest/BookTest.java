package liandong.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is said is there in Chinese and in English, and what is wrong is somewhere said. */
class BookTest {
  private static final List<Book> BOOKS = Book.below(House.root().resolve("bundles"));

  @TempDir Path folder;

  @Test
  void everyBookHasTheSameKeysInBothLanguages() {
    assertThat(BOOKS)
        .hasSizeGreaterThan(20)
        .allSatisfy(each -> assertThat(each.onlyInOneLanguage()).as("%s", each).isEmpty());
  }

  @Test
  void noSentenceAboutAFaultIsUnused() {
    assertThat(BOOKS.stream().filter(Book::isOfFaults).toList())
        .hasSizeGreaterThan(4)
        .allSatisfy(each -> assertThat(each.unused()).as("%s", each).isEmpty());
  }

  @Test
  void keyThatIsMissingOrUnusedIsReported() throws IOException {
    Path main = folder.resolve("services/liandong.wrong/src/main");
    Path words = Files.createDirectories(main.resolve("resources/liandong/wrong"));
    Path code = Files.createDirectories(main.resolve("java/liandong/wrong"));
    Files.writeString(words.resolve("faults.properties"), "a=甲\na.right=乙\nb=丙\n");
    Files.writeString(words.resolve("faults_en.properties"), "a=one\nb=three\nc=four\n");
    Files.writeString(code.resolve("Wrong.java"), "Flaw.of(\"a\")");

    Book book = Book.below(folder).get(0);

    assertThat(book.isOfFaults()).isTrue();
    assertThat(book.onlyInOneLanguage()).containsExactly("a.right", "c");
    assertThat(book.unused()).containsExactly("b");
  }
}
