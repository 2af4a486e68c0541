package liandong.store.jpa;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** What Derby and PostgreSQL do each in their own way with whole databases. */
interface Keeping {
  /** The name under which a backup says of which kind it is. */
  String kind();

  /** Name or folder, for an operator's eyes. */
  String name(Place place);

  /** A connection of its own, beside the pool. */
  Connection open(Place place) throws SQLException;

  /** Writes the database in use into that folder while work goes on. */
  void backUp(Path folder) throws SQLException, IOException;

  /** Makes a database from what {@link #backUp} wrote. */
  void load(Path folder, Place place) throws SQLException, IOException;

  /** Whether there is one. */
  boolean exists(Place place) throws SQLException;

  /** Ends all use by this process, so that it can be moved. */
  void release(Place place) throws SQLException;

  void rename(Place from, Place to) throws SQLException, IOException;

  /** Takes away what is there, if anything is. */
  void drop(Place place) throws SQLException, IOException;
}
