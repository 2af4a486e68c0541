package liandong.catalogue;

import java.util.EnumSet;
import java.util.Set;

/** The lists on which a county shows how seldom one has to come (崇阳 2018; 武汉 三办). */
public enum Convenience implements Coded {
  NO_MEETING("", "不见面", "nobody has to come", "零跑", "不见面审批", "不见面审批（服务）"),
  MEETING("", "须到现场", "somebody has to come", "不能不见面", "不能实行不见面审批（服务）"),
  ONCE("", "一次办好", "at most one visit", "最多跑一次", "一次办"),
  AT_ONCE("", "马上办", "handled at once"),
  ONLINE("", "网上办", "handled online");

  private final Words words;

  Convenience(String code, String zh, String en, String... others) {
    this.words = new Words(code, zh, en, others);
  }

  @Override
  public Words words() {
    return words;
  }

  /** The lists that were stated, and those that follow from how often one has to come. */
  static Set<Convenience> of(Set<Convenience> stated, int visits) {
    Set<Convenience> all = EnumSet.noneOf(Convenience.class);
    all.addAll(stated);
    all.add(visits == 0 ? NO_MEETING : MEETING);
    if (visits == 1) {
      all.add(ONCE);
    }
    return all;
  }
}
