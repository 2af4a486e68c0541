package liandong.operator;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Drops the terminal's escape sequences (colours, cursor moves: ESC [ … letter) that some commands
 * write even when nobody looks at a terminal. Works on bytes, so that UTF-8 passes untouched.
 */
final class PlainText extends FilterOutputStream {
  private static final int ESC = 0x1B;

  private enum State {
    TEXT,
    AFTER_ESC,
    IN_SEQUENCE
  }

  private State state = State.TEXT;

  PlainText(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    switch (state) {
      case TEXT -> {
        if (b == ESC) {
          state = State.AFTER_ESC;
        } else {
          out.write(b);
        }
      }
      case AFTER_ESC -> state = b == '[' ? State.IN_SEQUENCE : State.TEXT;
      case IN_SEQUENCE -> {
        if (b >= 0x40 && b <= 0x7E) {
          state = State.TEXT;
        }
      }
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      write(bytes[i] & 0xFF);
    }
  }

  /** The streams belong to the process, not to the channel. */
  @Override
  public void close() throws IOException {
    flush();
  }
}
