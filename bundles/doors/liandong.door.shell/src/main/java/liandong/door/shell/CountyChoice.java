package liandong.door.shell;

import java.util.List;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.places.CountyId;
import org.apache.karaf.shell.support.CommandException;

/** The county that a command means: the one it names, or the only one there is. */
final class CountyChoice {
  private CountyChoice() {}

  static CountyVersion of(Counties counties, String named) throws CommandException {
    List<String> present =
        counties.present().stream().map(each -> each.pin().county().value()).distinct().toList();
    if (named == null && present.size() != 1) {
      throw NotDone.with(
          present.isEmpty()
              ? Words.say("no-county")
              : Words.say("which-county", String.join(", ", present)));
    }
    String id = named == null ? present.get(0) : named;
    if (!present.contains(id)) {
      throw NotDone.with(Words.say("not-present", id, String.join(", ", present)));
    }
    return counties
        .active(new CountyId(id))
        .orElseThrow(() -> NotDone.with(Words.say("not-present", id, String.join(", ", present))));
  }

  /** That version of the county; the active one where none is named. */
  static CountyVersion of(Counties counties, String county, String version)
      throws CommandException {
    CountyVersion active = of(counties, county);
    if (version == null) {
      return active;
    }
    List<CountyVersion> all =
        counties.present().stream()
            .filter(each -> each.pin().county().equals(active.pin().county()))
            .toList();
    return all.stream()
        .filter(each -> each.pin().version().equals(version))
        .findFirst()
        .orElseThrow(
            () ->
                NotDone.with(
                    Words.say(
                        "no-version",
                        active.pin().county(),
                        version,
                        String.join(
                            ", ", all.stream().map(each -> each.pin().version()).toList()))));
  }
}
