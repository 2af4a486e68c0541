package liandong.places;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import liandong.evidence.Bilingual;

/**
 * How the service points of one level serve people (服务模式), and at which levels there is such a one.
 */
public enum ServiceMode {
  /** Items are grouped in halls by what people come for. */
  THEMED_HALLS("分厅制", "themed halls", Level.COUNTY),
  /** All that a centre does is asked for at one door. */
  ONE_DOOR("一门式", "one door", Level.COUNTY, Level.TOWN),
  /** An agent does it for people where they live. */
  ZERO_DISTANCE("零距离", "zero distance", Level.VILLAGE);

  private final Bilingual text;
  private final List<Level> levels;

  ServiceMode(String zh, String en, Level... levels) {
    this.text = new Bilingual(zh, en);
    this.levels = List.of(levels);
  }

  public Bilingual text() {
    return text;
  }

  public boolean fits(Level level) {
    return levels.contains(level);
  }

  /** The mode that is called so in Chinese. */
  public static Optional<ServiceMode> called(String word) {
    return Stream.of(values()).filter(each -> each.text.zh().equals(word)).findFirst();
  }
}
