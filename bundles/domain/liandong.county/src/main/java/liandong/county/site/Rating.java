package liandong.county.site;

import java.util.Optional;
import liandong.evidence.Bilingual;

/**
 * How a centre stands in a year.
 *
 * @param score of a hundred; empty until there is one that counts
 * @param stars 0 to 3
 */
public record Rating(Standing standing, Optional<Integer> score, int stars) {
  /** How far it has come. */
  public enum Standing {
    OPEN("待考评", "not scored yet"),
    SCORED("待市级复评", "to be checked again"),
    APPEALED("申诉中", "appealed"),
    RATED("已评定", "rated"),
    BELOW("不达标，取消扶持", "below the standard, support is lost");

    private final Bilingual text;

    Standing(String zh, String en) {
      this.text = new Bilingual(zh, en);
    }

    public Bilingual text() {
      return text;
    }
  }

  public Rating {
    if (stars < 0 || stars > 3 || (stars > 0) != (standing == Standing.RATED)) {
      throw new IllegalArgumentException(standing + " has no " + stars + " stars");
    }
  }

  /** One that does not count yet. */
  public static Rating not(Standing yet) {
    return new Rating(yet, Optional.empty(), 0);
  }

  public boolean isFinal() {
    return standing == Standing.RATED || standing == Standing.BELOW;
  }
}
