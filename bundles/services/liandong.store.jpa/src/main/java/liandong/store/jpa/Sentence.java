package liandong.store.jpa;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A statement that is put together part by part, each with the values that stand in it. */
final class Sentence {
  private final StringBuilder text = new StringBuilder(2_048);
  private final List<Value> values = new ArrayList<>();

  /** Puts a value in its place, counted from 1. */
  private interface Value {
    void in(PreparedStatement statement, int place) throws SQLException;
  }

  /**
   * Goes on.
   *
   * @param words with a {@code ?} for each of the values that follow
   */
  Sentence say(String words) {
    text.append(words);
    return this;
  }

  /** As {@link #say}, once for each of so many rows, with commas between. */
  Sentence rows(String row, int count) {
    return say(String.join(", ", Collections.nCopies(count, row)));
  }

  /**
   * @param value null where the column is to be empty; the driver is told that it would be a text,
   *     since another type would be another statement to plan
   */
  Sentence with(String value) {
    values.add((statement, place) -> statement.setObject(place, value, Types.VARCHAR));
    return this;
  }

  Sentence with(int value) {
    values.add((statement, place) -> statement.setInt(place, value));
    return this;
  }

  Sentence with(LocalDate value) {
    values.add((statement, place) -> statement.setObject(place, value));
    return this;
  }

  Sentence with(LocalDateTime value) {
    values.add((statement, place) -> statement.setObject(place, value));
    return this;
  }

  Sentence with(byte[] value) {
    values.add((statement, place) -> statement.setBytes(place, value));
    return this;
  }

  /** The statement with its values, for the caller to execute and to close. */
  PreparedStatement on(Connection connection) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(text.toString());
    int place = 0;
    for (Value each : values) {
      each.in(statement, ++place);
    }
    return statement;
  }
}
