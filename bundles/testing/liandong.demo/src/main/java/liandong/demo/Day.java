package liandong.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The stories of the day, each a few cases. Items and places come from the catalogue; what happens
 * to them is written here.
 */
final class Day {
  static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  /** The last working days before a Spring Festival or a National Day, by the notices. */
  private static final List<LocalDate> EVES =
      List.of(
          LocalDate.of(2026, 9, 30),
          LocalDate.of(2026, 2, 13),
          LocalDate.of(2025, 9, 30),
          LocalDate.of(2025, 1, 27),
          LocalDate.of(2024, 9, 30),
          LocalDate.of(2024, 2, 8));

  private final Soap soap;
  private final County county;
  private final LocalDate day;
  private final Journal journal;
  private final Board board;
  private int serial;

  Day(Soap soap, County county, LocalDate day, Journal journal, Board board) {
    this.soap = soap;
    this.county = county;
    this.day = day;
    this.journal = journal;
    this.board = board;
  }

  void play() {
    board.head();
    onTheSpot();
    inTheTown();
    villageToCountyAndBack();
    underWay();
    papersMissing();
    endsThatNobodyWishesFor();
    nearAndOverTheLimit();
    fromPaper();
    board.sum();
  }

  /** Items that are closed while the applicant waits. */
  private void onTheSpot() {
    List<County.Item> atTown =
        county.items(
            item ->
                item.immediate()
                    && item.decidedAt().equals("TOWN")
                    && item.isReceivedAt("VILLAGE", "TOWN"));
    tell(
        atTown,
        6,
        "镇上当场办结 closed on the spot in the town",
        (each, line) ->
            each.submit(line.town(), papers(each))
                .accept(line.town())
                .grant(line.town())
                .deliver(line.town()));
    tell(
        atTown,
        4,
        "村代办、镇即办、回村送达 registered in the village, closed in the town, brought back",
        (each, line) ->
            each.register(line.village(), papers(each))
                .handOver(line.village(), line.town())
                .accept(line.town())
                .grant(line.town())
                .handOver(line.town(), line.village())
                .deliver(line.village()));
    tell(
        county.items(
            item ->
                item.immediate()
                    && item.decidedAt().equals("COUNTY")
                    && item.isReceivedAt("COUNTY")),
        4,
        "县窗口当场办结 closed on the spot at the county",
        (each, line) ->
            each.submit(line.centre(), papers(each))
                .accept(line.centre())
                .grant(line.centre())
                .deliver(line.centre()));
  }

  /** Items that the town itself decides within a promised limit. */
  private void inTheTown() {
    List<County.Item> items =
        county.items(
            item ->
                !item.immediate()
                    && item.decidedAt().equals("TOWN")
                    && item.isReceivedAt("VILLAGE", "TOWN"));
    tell(
        items,
        3,
        "镇上承诺办结 finished in the town",
        (each, line) ->
            each.register(line.village(), papers(each))
                .handOver(line.village(), line.town())
                .accept(line.town())
                .review(line.town())
                .verify(line.town())
                .grant(line.town())
                .deliver(line.town()));
    tell(
        items,
        2,
        "镇已受理 accepted in the town",
        (each, line) ->
            each.register(line.village(), papers(each))
                .handOver(line.village(), line.town())
                .accept(line.town()));
  }

  private List<County.Item> forTheCounty() {
    return county.items(
        item ->
            item.fourSteps()
                && !item.calendarDays()
                && item.decidedAt().equals("COUNTY")
                && item.isReceivedAt("VILLAGE", "TOWN"));
  }

  private void villageToCountyAndBack() {
    tell(
        forTheCounty(),
        5,
        "村→镇→县→镇→村送达 village, town, county and back, delivered",
        (each, line) -> {
          decidedAtTheCounty(each, line).grant(line.centre());
          each.handOver(line.centre(), line.town())
              .handOver(line.town(), line.village())
              .deliver(line.village());
        });
  }

  private CaseInHand reachedTheCounty(CaseInHand each, County.Line line) {
    return each.register(line.village(), papers(each))
        .handOver(line.village(), line.town())
        .accept(line.town())
        .handOver(line.town(), line.centre());
  }

  private CaseInHand decidedAtTheCounty(CaseInHand each, County.Line line) {
    return reachedTheCounty(each, line).review(line.centre()).verify(line.centre());
  }

  /** Cases that stand somewhere between village and county at the end of the day. */
  private void underWay() {
    List<County.Item> items = forTheCounty();
    tell(
        items,
        2,
        "村代办登记 in the agent's ledger",
        (each, line) -> each.register(line.village(), papers(each)));
    tell(
        items,
        1,
        "村已移交、镇待接收 offered to the town",
        (each, line) ->
            each.register(line.village(), papers(each)).offer(line.village(), line.town()));
    tell(
        items,
        1,
        "镇已受理转报、县待接收 accepted, offered to the county",
        (each, line) ->
            each.register(line.village(), papers(each))
                .handOver(line.village(), line.town())
                .accept(line.town())
                .offer(line.town(), line.centre()));
    tell(items, 2, "县已接收 with the county", this::reachedTheCounty);
    tell(
        items,
        2,
        "县已审查 reviewed at the county",
        (each, line) -> reachedTheCounty(each, line).review(line.centre()));
    tell(items, 1, "县已审核 verified at the county", this::decidedAtTheCounty);
    tell(
        items,
        2,
        "县已准予、结果回镇待送达 granted, result back in the town",
        (each, line) ->
            decidedAtTheCounty(each, line)
                .grant(line.centre())
                .handOver(line.centre(), line.town()));
  }

  private void papersMissing() {
    List<County.Item> items =
        county.items(item -> !item.immediate() && item.isReceivedAt("VILLAGE", "TOWN"));
    tell(
        items,
        4,
        "一次性告知、待补正 told at once what is missing",
        (each, line) ->
            each.submit(line.town(), papersButOne(each)).notice(line.town(), lastPaper(each)));
    tell(
        items,
        2,
        "村代办、镇告知待补正 registered in the village, told what is missing",
        (each, line) ->
            each.register(line.village(), papersButOne(each))
                .handOver(line.village(), line.town())
                .notice(line.town(), lastPaper(each)));
    tell(
        items,
        3,
        "补正后受理 accepted after the missing paper came",
        (each, line) ->
            each.submit(line.town(), papersButOne(each))
                .notice(line.town(), lastPaper(each))
                .supplement(line.town(), lastPaper(each))
                .accept(line.town()));
  }

  private void endsThatNobodyWishesFor() {
    List<County.Item> items = forTheCounty();
    tell(
        items,
        1,
        "退件 returned to the applicant",
        (each, line) ->
            each.submit(line.town(), papers(each)).giveBack(line.town(), "申请人填错事项，请重新申请"));
    tell(
        items,
        1,
        "申请人撤回 withdrawn by the applicant",
        (each, line) ->
            each.submit(line.town(), papers(each))
                .accept(line.town())
                .withdraw(line.town(), "申请人改变主意"));
    tell(
        items,
        1,
        "不予、已告知理由 denied with the reason",
        (each, line) -> decidedAtTheCounty(each, line).deny(line.centre(), "经审核不符合法定条件"));
    tell(
        items,
        1,
        "不予受理 acceptance refused with the reason",
        (each, line) ->
            each.submit(line.town(), papers(each)).refuseAcceptance(line.town(), "依法不属于本机关职权范围"));
    tell(
        items,
        1,
        "镇拒收、仍由村持有 declined by the town, still in the village",
        (each, line) ->
            each.register(line.village(), papers(each))
                .offer(line.village(), line.town())
                .decline(line.town(), "材料装订不全，请村级核对后再移交"));
  }

  /** Limits in calendar days end on a day that can be told without a calendar. */
  private void nearAndOverTheLimit() {
    List<County.Item> items =
        county.items(item -> item.calendarDays() && item.isReceivedAt("VILLAGE", "TOWN"));
    for (int left = 0; left <= 1; left++) {
      int days = left;
      tell(
          items,
          1,
          left == 0 ? "今日到期 due today" : "明日到期 due tomorrow",
          (each, line) -> {
            LocalDate accepted = day.minusDays(each.item().promised() - days);
            each.submitFromPaper(line.town(), accepted).accept(line.town(), Optional.of(accepted));
            check(each, day.plusDays(days));
          });
    }
    tell(
        items,
        1,
        "已超期 over the limit",
        (each, line) -> {
          LocalDate accepted = day.minusDays(each.item().promised() + 3);
          each.submitFromPaper(line.town(), accepted).accept(line.town(), Optional.of(accepted));
          check(each, day.minusDays(3));
        });
    tell(
        forTheCounty(),
        1,
        "在县超期 over the limit at the county",
        (each, line) -> {
          LocalDate accepted = day.minusDays(2L * each.item().promised() + 30);
          each.submitFromPaper(line.town(), accepted)
              .accept(line.town(), Optional.of(accepted))
              .handOver(line.town(), line.centre());
        });
  }

  private static void check(CaseInHand each, LocalDate promised) {
    if (!each.now().the("promised/date").equals(promised.toString())) {
      throw new Unexpected(
          "case "
              + each.number()
              + " is promised for "
              + each.now().the("promised/date")
              + ", not "
              + promised);
    }
  }

  /** Paper cases whose promised dates cross a Spring Festival or a National Day. */
  private void fromPaper() {
    List<LocalDate> eves = EVES.stream().filter(eve -> eve.isBefore(day)).limit(5).toList();
    for (int i = 0; i < eves.size(); i++) {
      LocalDate eve = eves.get(i);
      boolean finished = i % 2 == 1;
      tell(
          forTheCounty(),
          1,
          eve + (finished ? " 受理的纸质办件、已办结 from paper, finished" : " 受理的纸质办件 from paper"),
          (each, line) -> {
            each.submitFromPaper(line.town(), eve)
                .accept(line.town(), Optional.of(eve))
                .handOver(line.town(), line.centre());
            if (finished) {
              each.review(line.centre())
                  .verify(line.centre())
                  .grant(line.centre())
                  .handOver(line.centre(), line.town())
                  .deliver(line.town());
            }
          });
    }
  }

  // ---- telling ----------------------------------------------------------------------------

  /** Plays a story with {@code times} cases, each of another item and in another town. */
  private void tell(
      List<County.Item> items,
      int times,
      String story,
      BiConsumer<CaseInHand, County.Line> happens) {
    for (int i = 0; i < times; i++) {
      serial++;
      CaseInHand each =
          new CaseInHand(soap, journal, county, items.get(serial % items.size()), day, serial);
      happens.accept(each, county.line(serial));
      board.line(each, story);
    }
  }

  private List<String> papers(CaseInHand each) {
    return county.requiredFor(each.item());
  }

  private List<String> papersButOne(CaseInHand each) {
    List<String> all = papers(each);
    return all.subList(0, all.size() - 1);
  }

  private String lastPaper(CaseInHand each) {
    List<String> all = papers(each);
    return all.get(all.size() - 1);
  }
}
