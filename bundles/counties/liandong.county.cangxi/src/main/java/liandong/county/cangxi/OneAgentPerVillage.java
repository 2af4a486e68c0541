package liandong.county.cangxi;

import liandong.county.AgentRule;
import liandong.evidence.Source;

/** 苍溪 2018, 三(二)：各村（社区）要明确一名代办员，并保持人员相对稳定. */
final class OneAgentPerVillage implements AgentRule {
  @Override
  public Source source() {
    return Notice.clause("三(二)", "one-agent-per-village");
  }

  @Override
  public boolean fits(int agents) {
    return agents == 1;
  }
}
