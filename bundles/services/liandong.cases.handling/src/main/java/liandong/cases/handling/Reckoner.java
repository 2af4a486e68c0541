package liandong.cases.handling;

import java.util.List;
import java.util.Optional;
import liandong.calendar.CalendarBook;
import liandong.calendar.Ground;
import liandong.calendar.KeptNotice;
import liandong.cases.Actor;
import liandong.cases.Answer;
import liandong.cases.CaseFeed;
import liandong.cases.CaseFeed.Key;
import liandong.cases.CaseFeed.Page;
import liandong.cases.CaseHandling;
import liandong.cases.CaseStore.StoreAway;
import liandong.cases.Channel;
import liandong.cases.Command;
import liandong.cases.CommandHead;
import liandong.cases.CommandKey;
import liandong.cases.Role;
import liandong.cases.ServiceCase;
import liandong.evidence.Phrasebook;
import liandong.evidence.Sha256;
import liandong.evidence.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reckons all open clocks anew when a notice of holidays comes or is changed, as in January 2020.
 * The old date, the new one and the notice go into the record of each case that it moves.
 *
 * <p>It goes through all cases in which a deadline runs, then notes by which calendar they stand.
 * Whoever dies on the way, or could not write a case, begins again: what is reckoned already does
 * not move a second time. Each node that hears of a notice while it runs goes through them, for
 * until then it wrote by the old days, perhaps behind the back of a node that was faster.
 */
final class Reckoner {
  private static final Logger LOG = LoggerFactory.getLogger(Reckoner.class);
  private static final Phrasebook BOOK = new Phrasebook(Reckoner.class, "away");
  private static final int AT_ONCE = 500;

  /** Where no notice came: this version of Liandong brings another table than the one before. */
  private static final Source BUILT_IN =
      Source.of("国务院办公厅关于节假日安排的通知", "Notices of the State Council on holidays", "");

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
    if (known.isPresent() || feed.reckonedBy().filter(edition::equals).isEmpty()) {
      if (!reckonAll(edition)) {
        return;
      }
      feed.reckonedBy(edition);
    }
    known = Optional.of(edition);
  }

  /** Whether no case has to be asked again. */
  private boolean reckonAll(Sha256 edition) {
    int moved = 0;
    int away = 0;
    Optional<Key> last = Optional.empty();
    do {
      Page page = feed.running(last, AT_ONCE);
      for (Key each : page.cases()) {
        Optional<Answer> answer = reckon(each, edition);
        moved += answer.filter(Answer.Done.class::isInstance).isPresent() ? 1 : 0;
        away += answer.filter(Answer.Away.class::isInstance).isPresent() ? 1 : 0;
      }
      last = page.next();
    } while (last.isPresent());
    LOG.info(
        "working days of edition {}: the dates of {} cases moved, {} wait", edition, moved, away);
    return away == 0;
  }

  /** One case that cannot be reckoned does not hold up all others. */
  private Optional<Answer> reckon(Key each, Sha256 edition) {
    try {
      return cases
          .find(each.county(), each.number())
          .map(current -> cases.handle(command(each, current, edition)));
    } catch (StoreAway gone) {
      throw gone;
    } catch (RuntimeException e) {
      LOG.error("the dates of case {} could not be reckoned anew", each.number(), e);
      return Optional.empty();
    }
  }

  private Command command(Key each, ServiceCase current, Sha256 edition) {
    CommandHead head =
        new CommandHead(
            // A case that took a step since its last reckoning may be reckoned by the same edition.
            new CommandKey(
                "calendar", Sha256.of(each.number() + "|" + edition + "|" + current.seq()).value()),
            each.county(),
            new Actor("system", Role.SYSTEM, current.custody().place(), Optional.empty()),
            Channel.TIMER,
            Optional.empty());
    return new Command.Reckon(head, each.number(), ground());
  }

  private Ground ground() {
    List<KeptNotice> notices = calendars.notices();
    Source notice =
        notices.isEmpty() ? BUILT_IN : notices.get(notices.size() - 1).notice().document();
    return new Ground(BOOK.say("calendar-changed"), notice);
  }
}
