package liandong.calendar;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where the notices are kept that came after the built-in table. Each node reads all of them.
 *
 * <p>Every store passes {@code NoticeStoreContract} of {@code liandong.testkit}.
 */
@ProviderType
public interface NoticeStore {
  /**
   * All notices in the order in which they came.
   *
   * @throws Away when they cannot be read now
   */
  List<KeptNotice> all();

  /**
   * Keeps a notice behind all others. The same notice again changes nothing, whoever brings it.
   *
   * @throws IdTaken when another notice has its id
   * @throws Away when it cannot be written now
   */
  void keep(KeptNotice kept);

  /** Another notice has that id; it cannot be replaced, only a later one can take its days back. */
  final class IdTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IdTaken(String id) {
      super("another notice has the id " + id);
    }
  }

  /** The store cannot be reached; nothing was written, try again later. */
  final class Away extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Away(Throwable cause) {
      super("the notices are away: " + cause.getMessage(), cause);
    }
  }
}
