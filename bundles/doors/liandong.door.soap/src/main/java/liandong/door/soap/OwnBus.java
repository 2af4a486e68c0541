package liandong.door.soap;

import java.util.function.Supplier;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;

/** A bus of CXF that belongs to one door and goes with it. */
final class OwnBus implements AutoCloseable {
  private final Bus bus = withOurClasses(() -> BusFactory.newInstance().createBus());

  Bus bus() {
    return bus;
  }

  @Override
  public void close() {
    bus.shutdown(false);
  }

  /** CXF looks for its parts through the thread's class loader, which is anybody's at this time. */
  static <T> T withOurClasses(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(OwnBus.class.getClassLoader());
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
