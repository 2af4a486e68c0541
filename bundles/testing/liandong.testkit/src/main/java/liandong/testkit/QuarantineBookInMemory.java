package liandong.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import liandong.cases.RulePin;
import liandong.county.guard.Quarantine;
import liandong.county.guard.QuarantineBook;

/** Quarantines that nobody has to keep. */
public final class QuarantineBookInMemory implements QuarantineBook {
  private final List<Quarantine> lasting = new ArrayList<>();

  @Override
  public synchronized List<Quarantine> current() {
    return lasting.stream()
        .sorted(
            Comparator.comparing((Quarantine each) -> each.pin().county())
                .thenComparing(each -> each.pin().version()))
        .toList();
  }

  @Override
  public synchronized void enter(Quarantine quarantine) {
    if (lasting.stream().noneMatch(each -> each.pin().equals(quarantine.pin()))) {
      lasting.add(quarantine);
    }
  }

  @Override
  public synchronized boolean lift(RulePin pin, String by, String reason) {
    return lasting.removeIf(each -> each.pin().equals(pin));
  }
}
