package liandong.catalogue;

import java.util.Optional;
import java.util.regex.Pattern;

/** How a province writes the codes of its items beside the national one. */
public enum CodeScheme implements Coded {
  SICHUAN(
      "四川",
      "Sichuan",
      "[0-9A-Z]{14}-[0-9]{12}-[0-9]{3}-[0-9A-HJ-NPQRTUWXY]{18}-[0-9]{1,2}-[0-9]{2}",
      "item of 14, region of 12 digits, 000, credit code of 18, digit, two digits, with - between"),
  HUBEI("湖北", "Hubei", "[0-9]{16}", "16 digits: region 6, body 3, type 2, number 3, sub-item 2"),
  GUIZHOU("贵州基本编码", "Guizhou basic code", "[A-Z]{2}[0-9]{8}", "two letters and 8 digits"),
  NATIONAL_BASIC("国家基本编码", "national basic code", "[0-9]{12}", "12 digits"),
  FREE("自定", "free", ".{1,64}", "at most 64 characters");

  private final Words words;
  private final Pattern form;
  private final String written;

  CodeScheme(String zh, String en, String form, String written) {
    this.words = new Words("", zh, en);
    this.form = Pattern.compile(form);
    this.written = written;
  }

  @Override
  public Words words() {
    return words;
  }

  /** What is wrong with a code of this scheme; empty where nothing is. */
  public Optional<String> fault(String code) {
    return form.matcher(code).matches()
        ? Optional.empty()
        : Optional.of("not a code of " + words.text().en() + " (" + written + "): '" + code + "'");
  }
}
