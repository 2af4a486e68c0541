package liandong.door.soap;

import static liandong.door.soap.Story.done;
import static liandong.door.soap.Written.CENTRE;
import static liandong.door.soap.Written.FULL;
import static liandong.door.soap.Written.application;
import static liandong.door.soap.Written.head;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import liandong.calendar.Limit;
import liandong.catalogue.Catalogue;
import liandong.catalogue.Limits;
import liandong.catalogue.ServiceItem;
import liandong.county.CountyData;
import liandong.county.law.CountyVersion;
import liandong.door.soap.OpenDoor.Reply;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.Test;

/** An item that is promised in office hours, which are 9 to 12 and 14 to 17. */
class LimitInHoursTest {
  @Test
  void answerTellsTheMinute() {
    try (Story story = new Story(inHours())) {
      story.on("2026-03-02");
      done(
          story.opened(
              "submit", head(story.key(), CENTRE, "CLERK"), application("licence-001", FULL)));
      Reply accepted = done(story.says("accept"));

      // From ten in the morning: two hours, and six in the afternoon and the next morning.
      assertThat(accepted.at("answer/promised/date")).isEqualTo("2026-03-03");
      assertThat(accepted.at("answer/promised/time")).isEqualTo("12:00:00");
      assertThat(accepted.at("answer/promised/limit/unit")).isEqualTo("HOURS");
      assertThat(accepted.at("answer/stepBy/time")).isEqualTo("12:00:00");
      assertThat(story.asks("clock").all("clock/day/minutes")).contains("300", "180");
    }
  }

  /** The sample county with eight hours for its licence. */
  private static CountyVersion inHours() {
    CountyVersion sample = SampleCounty.version("1.0.0");
    ServiceItem licence = sample.item(SampleCounty.LICENCE).orElseThrow();
    Limits hours = new Limits(Optional.empty(), Limit.hours(8), List.of(1, 2, 3, 2));
    CountyData data = sample.data();
    return new CountyVersion(
        sample.pin(),
        new CountyData(
            data.profile(),
            data.places(),
            data.domains(),
            new Catalogue(List.of(licence.draft().with(hours).done()))),
        sample.rules());
  }
}
