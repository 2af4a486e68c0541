package liandong.county.bulkhead;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import liandong.cases.RulePin;
import liandong.evidence.Sha256;
import liandong.places.CountyId;

/**
 * Which versions' code runs at the moment, in a file that lies in memory: writing costs no more
 * than writing a number, and when the process is ended from one instruction to the next, the next
 * start reads whose code ran then.
 */
final class Marks {
  private static final int SLOTS = 1024;
  private static final int SIZE = 256;
  private static final int TEXT = Long.BYTES + Short.BYTES;

  private final MappedByteBuffer file;
  private final List<RulePin> found;
  private final AtomicLong order = new AtomicLong();
  private final AtomicInteger next = new AtomicInteger();
  private final ThreadLocal<Slot> slots =
      ThreadLocal.withInitial(() -> new Slot(next.getAndIncrement() % SLOTS * SIZE));

  private Marks(MappedByteBuffer file) {
    this.file = file;
    this.found = read(file);
    for (int i = 0; i < SLOTS * SIZE; i++) {
      file.put(i, (byte) 0);
    }
  }

  /** Reads what is marked in the file, and begins it anew. */
  static Marks in(Path path) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    try (FileChannel channel =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      return new Marks(channel.map(FileChannel.MapMode.READ_WRITE, 0, (long) SLOTS * SIZE));
    }
  }

  /** Whose code ran when the process before this one ended, what ran longest first. */
  List<RulePin> found() {
    return found;
  }

  void begin(RulePin pin) {
    slots.get().begin(pin);
  }

  void end() {
    slots.get().end();
  }

  private static List<RulePin> read(MappedByteBuffer file) {
    record Mark(long order, RulePin pin) {}
    List<Mark> marks = new ArrayList<>();
    for (int at = 0; at < SLOTS * SIZE; at += SIZE) {
      long order = file.getLong(at);
      if (order > 0) {
        byte[] text = new byte[Math.min(file.getShort(at + Long.BYTES), SIZE - TEXT)];
        file.get(at + TEXT, text);
        String[] pin = new String(text, StandardCharsets.UTF_8).split(" ");
        marks.add(new Mark(order, new RulePin(new CountyId(pin[0]), pin[1], new Sha256(pin[2]))));
      }
    }
    return marks.stream()
        .sorted(Comparator.comparingLong(Mark::order))
        .map(Mark::pin)
        .distinct()
        .toList();
  }

  /** The place of one thread. */
  private final class Slot {
    private final int at;
    private RulePin written;

    Slot(int at) {
      this.at = at;
    }

    void begin(RulePin pin) {
      if (!pin.equals(written)) {
        write(pin);
      }
      file.putLong(at, order.incrementAndGet());
    }

    private void write(RulePin pin) {
      byte[] text =
          (pin.county() + " " + pin.version() + " " + pin.bundle().value())
              .getBytes(StandardCharsets.UTF_8);
      file.putShort(at + Long.BYTES, (short) text.length);
      file.put(at + TEXT, text, 0, Math.min(text.length, SIZE - TEXT));
      written = pin;
    }

    void end() {
      file.putLong(at, 0);
    }
  }
}
