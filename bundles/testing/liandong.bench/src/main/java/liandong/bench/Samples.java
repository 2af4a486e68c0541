package liandong.bench;

import java.util.Map;
import java.util.TreeMap;

/** What every contender is given to keep. */
public final class Samples {
  private Samples() {}

  /** A filled-in form of some 350 bytes; nobody's data. */
  public static Map<String, String> form() {
    Map<String, String> form = new TreeMap<>();
    form.put("project", "测试河段护岸工程");
    form.put("river", "测试河");
    form.put("section", "桩号K1+200至K1+850左岸");
    form.put("purpose", "护岸加固，临时施工便道，不改变行洪断面");
    form.put("area", "1250");
    form.put("from", "2026-12-01");
    form.put("to", "2027-05-31");
    form.put("designer", "测试水利勘测设计所");
    form.put("flood-plan", "汛期停工，设备撤至二十年一遇洪水位以上");
    return form;
  }
}
