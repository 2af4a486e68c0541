package liandong.county.site;

import java.util.List;
import liandong.catalogue.Coded;
import liandong.evidence.Bilingual;

/** What a task of a county's programme is about, so that a clause finds its own. */
public enum TaskKind implements Coded {
  GENERAL("一般任务", "task"),
  REGISTER("报送名册", "register to be handed in", "报送"),
  LIST_FIXED("项目清单统一", "list unified", "清单统一"),
  ON_WEBSITES("网站公示", "list on the websites"),
  AT_WINDOWS("窗口公示", "list at the windows"),
  MILESTONE("建设节点", "milestone", "节点"),
  PILOT("示范点建设", "pilot", "示范点"),
  TICK_OFF("挂牌销号", "to be ticked off", "销号");

  private final Words words;

  TaskKind(String zh, String en, String... others) {
    this.words = new Words("", new Bilingual(zh, en), List.of(others));
  }

  @Override
  public Words words() {
    return words;
  }
}
