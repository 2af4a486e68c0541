package liandong.cases.handling;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liandong.calendar.CalendarBook;
import liandong.calendar.Ground;
import liandong.calendar.KeptNotice;
import liandong.cases.Actor;
import liandong.cases.Answer;
import liandong.cases.CaseFeed;
import liandong.cases.CaseFeed.Due;
import liandong.cases.CaseHandling;
import liandong.cases.CaseNumber;
import liandong.cases.Channel;
import liandong.cases.Command;
import liandong.cases.CommandHead;
import liandong.cases.CommandKey;
import liandong.cases.Role;
import liandong.cases.ServiceCase;
import liandong.evidence.Phrasebook;
import liandong.evidence.Sha256;
import liandong.evidence.Source;
import liandong.places.CountyId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reckons all open clocks anew when a notice of holidays comes or is changed, as in January 2020.
 * The old date, the new one and the notice go into the record of each case that it moves.
 *
 * <p>It goes through all deadlines, then notes by which calendar they stand. Whoever dies on the
 * way begins again: what is reckoned already does not move a second time.
 */
final class Reckoner {
  private static final Logger LOG = LoggerFactory.getLogger(Reckoner.class);
  private static final Phrasebook BOOK = new Phrasebook(Reckoner.class, "away");
  private static final LocalDate FOREVER = LocalDate.of(9999, 12, 30);
  private static final int AT_ONCE = 500;

  /** Where no notice came: this version of Liandong brings another table than the one before. */
  private static final Source BUILT_IN =
      Source.of("国务院办公厅关于节假日安排的通知", "Notices of the State Council on holidays", "");

  private record Open(CountyId county, CaseNumber number) {}

  private final CaseFeed feed;
  private final CaseHandling cases;
  private final CalendarBook calendars;
  private Optional<Sha256> known = Optional.empty();

  Reckoner(CaseFeed feed, CaseHandling cases, CalendarBook calendars) {
    this.feed = feed;
    this.cases = cases;
    this.calendars = calendars;
  }

  /** Does nothing unless the working days are others than those of the dates. */
  void tick() {
    Sha256 edition = calendars.current().edition();
    if (known.filter(edition::equals).isPresent()) {
      return;
    }
    if (feed.reckonedBy().filter(edition::equals).isEmpty()) {
      int moved = reckonAll(edition);
      feed.reckonedBy(edition);
      LOG.info("working days of edition {}: the dates of {} cases moved", edition, moved);
    }
    known = Optional.of(edition);
  }

  private int reckonAll(Sha256 edition) {
    Set<Open> seen = new HashSet<>();
    int moved = 0;
    Optional<Due> last = Optional.empty();
    List<Due> page;
    do {
      page = feed.dueBy(FOREVER, last, AT_ONCE);
      for (Due each : page) {
        if (seen.add(new Open(each.county(), each.number()))) {
          moved += reckon(each, edition) ? 1 : 0;
        }
        last = Optional.of(each);
      }
    } while (!page.isEmpty());
    return moved;
  }

  private boolean reckon(Due each, Sha256 edition) {
    Optional<ServiceCase> current = cases.find(each.county(), each.number());
    if (current.isEmpty()) {
      return false;
    }
    CommandHead head =
        new CommandHead(
            // A case that took a step since its last reckoning may be reckoned by the same edition.
            new CommandKey(
                "calendar",
                Sha256.of(each.number() + "|" + edition + "|" + current.get().seq()).value()),
            each.county(),
            new Actor("system", Role.SYSTEM, current.get().custody().place(), Optional.empty()),
            Channel.TIMER,
            Optional.empty());
    return cases.handle(new Command.Reckon(head, each.number(), ground())) instanceof Answer.Done;
  }

  private Ground ground() {
    List<KeptNotice> notices = calendars.notices();
    Source notice =
        notices.isEmpty() ? BUILT_IN : notices.get(notices.size() - 1).notice().document();
    return new Ground(BOOK.say("calendar-changed"), notice);
  }
}
