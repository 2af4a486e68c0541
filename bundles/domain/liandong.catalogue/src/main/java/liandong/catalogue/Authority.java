package liandong.catalogue;

import java.util.Optional;
import liandong.evidence.Bilingual;

/**
 * In whose name the implementing body acts; each part is empty where the county has not stated it.
 *
 * @param level at which level the power is exercised (行使层级)
 * @param source where the power comes from (权力来源)
 * @param bodyCode the body's unified social credit code (实施主体编码)
 * @param body what the body is (实施主体性质)
 * @param entrusting who entrusted it (委托部门); blank where nobody did
 */
public record Authority(
    Optional<ExerciseLevel> level,
    Optional<PowerSource> source,
    Optional<String> bodyCode,
    Optional<BodyKind> body,
    Bilingual entrusting) {
  public static final Authority UNSTATED =
      new Authority(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Bilingual.same(""));

  public Authority {
    if (source.filter(PowerSource::isEntrusted).isPresent() && entrusting.isBlank()) {
      throw new IllegalArgumentException(
          "a power that was entrusted (" + source.get().text().zh() + ") names who entrusted it");
    }
  }
}
