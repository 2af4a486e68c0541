package liandong.places;

import java.util.Objects;
import liandong.evidence.Bilingual;

/**
 * A post of a department at a service point.
 *
 * <p>什邡 2009, 二、行政审批标准化 5：明确进驻政务服务中心的岗位数、岗位名称、岗位职责.
 *
 * @param id unique at its place, such as {@code land-head}
 * @param section the department's section to which it belongs (行政审批服务科); blank where none is named
 * @param headcount how many people it is for
 * @param duties blank where nobody has written them down, which {@link PostsReport} finds
 */
public record Post(
    PlaceId place,
    String id,
    Bilingual department,
    Bilingual section,
    Bilingual name,
    int headcount,
    Bilingual duties) {
  public Post {
    Objects.requireNonNull(place, "place");
    if (!id.matches("[0-9A-Za-z-]{1,40}")) {
      throw new IllegalArgumentException("not a post: '" + id + "'");
    }
    if (department.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("post " + id + " has a department and a name");
    }
    if (headcount < 1) {
      throw new IllegalArgumentException("post " + id + " is for one person at least");
    }
  }
}
