package liandong.operator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Karaf writes a command's output and the reason of its failure into the same stream. This one
 * passes the output on at once, and keeps back everything from the line on that looks like such a
 * reason, until the status says whether it is one.
 */
final class FailureApart extends OutputStream {
  private static final List<String> REASONS =
      Stream.of(
              "Error executing command",
              "Command not found: ",
              "Error parsing command",
              // Our own commands, see NotDone in liandong.door.shell.
              "未办理 / Not done: ")
          .map(FailureApart::asBytes)
          .toList();
  private static final int LONGEST_REASON = 24;

  private final OutputStream out;
  private final ByteArrayOutputStream lineStart = new ByteArrayOutputStream();
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private boolean inLine;
  private boolean keeping;

  FailureApart(OutputStream out) {
    this.out = out;
  }

  /** One character for each byte, as the stream comes in. */
  private static String asBytes(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  @Override
  public void write(int b) throws IOException {
    if (keeping) {
      kept.write(b);
    } else if (inLine) {
      out.write(b);
      inLine = b != '\n';
    } else {
      lineStart.write(b);
      judgeLineStart(b);
    }
  }

  private void judgeLineStart(int last) throws IOException {
    String start = lineStart.toString(StandardCharsets.ISO_8859_1);
    if (REASONS.stream().anyMatch(start::startsWith)) {
      keeping = true;
      lineStart.writeTo(kept);
    } else if (last == '\n'
        || lineStart.size() > LONGEST_REASON
        || REASONS.stream().noneMatch(reason -> reason.startsWith(start))) {
      lineStart.writeTo(out);
      inLine = last != '\n';
    } else {
      return;
    }
    lineStart.reset();
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  /** The command has ended: what was kept back is the reason of its failure, or mere output. */
  void end(int status, OutputStream err) throws IOException {
    lineStart.writeTo(out);
    out.flush();
    OutputStream target = status == 0 ? out : err;
    kept.writeTo(target);
    target.flush();
  }

  /** The stream behind belongs to the process, not to the channel. */
  @Override
  public void close() throws IOException {
    flush();
  }
}
