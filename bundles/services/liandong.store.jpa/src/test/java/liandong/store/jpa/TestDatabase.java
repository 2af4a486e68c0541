package liandong.store.jpa;

import java.sql.SQLException;
import java.util.Map;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;

/** Opens the store on a database as the container does, without the container. */
final class TestDatabase {
  private TestDatabase() {}

  static EntityManagerFactory open(DataSource dataSource) {
    try {
      Migration.migrate(dataSource);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    EntityManagerFactory factory =
        new PersistenceProvider()
            .createEntityManagerFactory(
                "cases", Map.of("javax.persistence.nonJtaDataSource", dataSource));
    return factory;
  }

  /** Takes all rows away, so that each test begins with an empty store. */
  static void empty(EntityManagerFactory factory) {
    new Transactions(factory)
        .write(
            manager -> {
              for (String row :
                  new String[] {
                    "CaseRow",
                    "EventRow",
                    "AnswerRow",
                    "SerialRow",
                    "SeriesRow",
                    "TimerRow",
                    "MarkRow",
                    "NoticeRow",
                    "RehearsalRow",
                    "AbsenceRow",
                    "FileRow",
                    "FileEntryRow",
                    "FileCaseRow",
                    "FileReplyRow",
                    "CountedRow",
                    "ReleaseRow"
                  }) {
                manager.createQuery("delete from " + row + " r").executeUpdate();
              }
              for (String table :
                  new String[] {
                    "lc_month",
                    "lc_swap",
                    "lc_county_active",
                    "lc_quarantine",
                    "lc_accepted_release"
                  }) {
                new Sql().say("delete from " + table).change(manager);
              }
              return null;
            });
  }
}
