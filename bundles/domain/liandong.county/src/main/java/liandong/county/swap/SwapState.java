package liandong.county.swap;

import java.util.Map;
import java.util.Set;
import liandong.evidence.Bilingual;

/** Where a swap stands. What may follow what is one table. */
public enum SwapState {
  /** It waits for its day. */
  SCHEDULED("待生效", "scheduled"),
  /** The new version is being installed and checked; new cases take the old one. */
  PREPARED("准备中", "being prepared"),
  /** New cases take the new version, and it is watched. */
  SWITCHED("观察中", "switched, being watched"),
  /** It stays. */
  COMMITTED("已生效", "in force"),
  /** It was watched and given up; new cases take the old version again. */
  ROLLED_BACK("已回退", "rolled back"),
  /** It never came to the switch. */
  REFUSED("未生效", "not carried out"),
  /** Somebody called it off before its day. */
  CALLED_OFF("已撤销", "called off");

  private static final Map<SwapState, Set<SwapState>> NEXT =
      Map.of(
          SCHEDULED, Set.of(PREPARED, CALLED_OFF),
          PREPARED, Set.of(SWITCHED, REFUSED),
          SWITCHED, Set.of(COMMITTED, ROLLED_BACK),
          COMMITTED, Set.of(),
          ROLLED_BACK, Set.of(),
          REFUSED, Set.of(),
          CALLED_OFF, Set.of());

  private final Bilingual text;

  SwapState(String zh, String en) {
    this.text = new Bilingual(zh, en);
  }

  public Bilingual text() {
    return text;
  }

  public boolean mayBecome(SwapState next) {
    return NEXT.get(this).contains(next);
  }

  /** Nothing follows. */
  public boolean isOver() {
    return NEXT.get(this).isEmpty();
  }

  /** Somebody is at work on it; of a county there is at most one such swap. */
  public boolean isUnderWay() {
    return this == PREPARED || this == SWITCHED;
  }
}
