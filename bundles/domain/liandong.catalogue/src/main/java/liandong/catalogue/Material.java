package liandong.catalogue;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import liandong.evidence.Bilingual;

/**
 * A paper that an application needs.
 *
 * @param id unique within its item, such as {@code m1}
 * @param required whether the application is incomplete without it (材料必要性)
 * @param note how it is filled in (填报须知)
 * @param sheets what helps to fill it in
 */
public record Material(
    String id,
    Bilingual name,
    Form form,
    int copies,
    boolean required,
    Origin origin,
    Bilingual note,
    Sheets sheets) {

  private static final Pattern FORM_OF_ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,31}");

  /** In which form a paper is handed in. */
  public enum Form implements Coded {
    ORIGINAL("", "原件", "original"),
    COPY("", "复印件", "copy"),
    ORIGINAL_AND_COPY("", "原件和复印件", "original and copy", "原件及复印件"),
    ELECTRONIC("", "电子件", "electronic", "电子");

    private final Words words;

    Form(String code, String zh, String en, String... others) {
      this.words = new Words(code, zh, en, others);
    }

    @Override
    public Words words() {
      return words;
    }
  }

  /** Where a paper comes from (来源渠道). */
  public enum Origin implements Coded {
    APPLICANT("", "申请人自备", "the applicant"),
    GOVERNMENT("", "政府部门核发", "an authority"),
    THIRD_PARTY("", "第三方机构出具", "a third party", "其他");

    private final Words words;

    Origin(String code, String zh, String en, String... others) {
      this.words = new Words(code, zh, en, others);
    }

    @Override
    public Words words() {
      return words;
    }
  }

  /**
   * What helps an applicant with a paper.
   *
   * @param written whether the applicant writes a text of their own in it (须递交文字材料)
   * @param blank the blank form (空白表格)
   * @param sample the sample that is filled in (示例样表, 示范文本)
   * @param acceptance by what the window judges it (受理标准); blank where nothing is set
   */
  public record Sheets(
      boolean written, Optional<Sheet> blank, Optional<Sheet> sample, Bilingual acceptance) {
    public static final Sheets NONE =
        new Sheets(false, Optional.empty(), Optional.empty(), Bilingual.same(""));

    /**
     * Whether a sample is owed and not there.
     *
     * <p>什邡 2009, 首问负责制：凡需当事人递交文字材料的事项，服务窗口要按照有关要求制作示范文本.
     */
    public boolean lacksSample() {
      return (written || blank.isPresent()) && sample.isEmpty();
    }
  }

  /** A paper of which nothing more is stated. */
  public Material(
      String id,
      Bilingual name,
      Form form,
      int copies,
      boolean required,
      Origin origin,
      Bilingual note) {
    this(id, name, form, copies, required, origin, note, Sheets.NONE);
  }

  public Material {
    Objects.requireNonNull(sheets, "sheets");
    if (!FORM_OF_ID.matcher(id).matches()) {
      throw new IllegalArgumentException("not a material: '" + id + "'");
    }
    if (copies < 0) {
      throw new IllegalArgumentException("material " + id + ": " + copies + " copies");
    }
  }
}
