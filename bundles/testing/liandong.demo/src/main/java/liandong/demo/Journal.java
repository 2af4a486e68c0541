package liandong.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Notes each answer as it comes: number, version, state, step, separated by tabs. What stands here
 * was answered, so the server must have it whatever happens to it afterwards.
 */
final class Journal implements AutoCloseable {
  private final Writer out;

  Journal(Optional<Path> file) throws IOException {
    out =
        file.isPresent()
            ? Files.newBufferedWriter(
                file.get(),
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND)
            : Writer.nullWriter();
  }

  void note(Reply answer, String step) {
    try {
      out.write(
          String.join(
              "\t", answer.the("number"), answer.the("version"), answer.the("state"), step));
      out.write('\n');
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
