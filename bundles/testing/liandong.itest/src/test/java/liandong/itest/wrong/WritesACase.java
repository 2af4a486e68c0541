package liandong.itest.wrong;

import java.util.function.Consumer;
import liandong.cases.CaseStore;
import liandong.cases.KeptAnswer;

/** Writes beside the case desk: three times. */
public final class WritesACase {
  void open(CaseStore store, CaseStore.Written written) {
    store.open(
        written.after().county(),
        null,
        null,
        null,
        serial -> {
          store.append(written);
          return written;
        });
  }

  Consumer<KeptAnswer> keep(CaseStore store) {
    return store::keep;
  }

  /** Reading is free. */
  void read(CaseStore store, CaseStore.Written written) {
    store.history(written.after().county(), written.after().number());
  }
}
