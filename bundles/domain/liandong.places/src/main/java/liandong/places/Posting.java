package liandong.places;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody at a post from a day to a day. A person may have several, one after the other or at
 * once.
 *
 * @param person the staff id, never a name
 * @param post the id of a {@link Post} at the place, or {@code agent} in a village
 * @param window where the person sits; empty for a post behind the windows
 * @param skills the item domains that the person was trained for beside those of the window (一专多能)
 * @param trainedOn the day of the training before the post; a window needs it
 * @param training what it was about
 */
public record Posting(
    PlaceId place,
    String person,
    String post,
    Optional<String> window,
    Set<String> skills,
    Optional<LocalDate> trainedOn,
    String training,
    Validity validity) {
  public Posting {
    Objects.requireNonNull(place, "place");
    skills = Set.copyOf(skills);
    if (!isStaffId(person)) {
      throw new IllegalArgumentException("not a staff id: '" + person + "'");
    }
    if (post.isBlank()) {
      throw new IllegalArgumentException("a posting is to a post");
    }
    if (validity.from().isEmpty()) {
      throw new IllegalArgumentException("a posting has a first day");
    }
    // 密云 2013, 四(一)2: 上岗前，县政务服务中心和镇（街）要对工作人员进行相关业务培训.
    if (window.isPresent()
        && trainedOn.filter(day -> !day.isAfter(validity.from().get())).isEmpty()) {
      throw new IllegalArgumentException(
          "nobody sits at a window untrained: "
              + person
              + " begins on "
              + validity.from().get()
              + (trainedOn.isPresent()
                  ? " and was trained on " + trainedOn.get()
                  : " without a training"));
    }
  }

  /** What a staff id looks like: an account or a number, of Latin letters and digits. */
  public static boolean isStaffId(String text) {
    return text.matches("[0-9A-Za-z._@-]{1,64}");
  }

  boolean holdsOn(LocalDate day) {
    return validity.holdsOn(day);
  }
}
