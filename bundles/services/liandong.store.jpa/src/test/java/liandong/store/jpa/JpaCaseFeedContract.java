package liandong.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManagerFactory;
import liandong.cases.CaseFeed.Due;
import liandong.cases.CaseNumber;
import liandong.places.CountyId;
import liandong.testkit.CaseFeedContract;
import org.junit.jupiter.api.Test;

/** What a feed in a database keeps to beside what every feed does. */
abstract class JpaCaseFeedContract extends CaseFeedContract {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

  abstract EntityManagerFactory factory();

  @Test
  void pagesGoDayByDayThroughAllCounties() {
    store();
    List<Due> all = new ArrayList<>();
    for (int day = 0; day < 3; day++) {
      for (String county : List.of("first", "second", "third")) {
        for (int i = 0; i < 3; i++) {
          all.add(dueOn(MONDAY.plusDays(day), county, county + "-" + day + "-" + i));
        }
      }
    }
    dueOn(Rows.NEVER, "third", "third-never");
    dueOn(MONDAY.plusDays(3), "fourth", "fourth-later");

    for (int most = 1; most <= all.size() + 1; most++) {
      assertThat(walked(most)).containsExactlyElementsOf(all);
    }
  }

  private List<Due> walked(int most) {
    List<Due> walked = new ArrayList<>();
    List<Due> page = feed().dueBy(MONDAY.plusDays(2), Optional.empty(), most);
    while (!page.isEmpty()) {
      walked.addAll(page);
      page = feed().dueBy(MONDAY.plusDays(2), Optional.of(page.get(page.size() - 1)), most);
    }
    return walked;
  }

  private Due dueOn(LocalDate day, String county, String number) {
    new Transactions(factory())
        .write(
            manager ->
                new Sql()
                    .say(
                        "insert into lc_case (county, number, seq, state, item, item_name_zh,"
                            + " item_name_en, holder, law_version, law_bundle, opened_at, due_on,"
                            + " person) values (?, ?, 1, 'ACCEPTED', 'item', '样例', 'Sample',"
                            + " 'centre', '1.0.0', 'x', '2026-11-02 04:00:00', ?, 'staff')",
                        county,
                        number,
                        day)
                    .change(manager));
    return new Due(new CountyId(county), new CaseNumber(number), day);
  }
}
