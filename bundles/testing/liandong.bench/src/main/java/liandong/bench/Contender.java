package liandong.bench;

import java.util.List;

/**
 * Somebody who can carry a case from its submission to its end, on a database of its own.
 *
 * <p>A contender lives in a process of its own and stays warm from slice to slice.
 */
public interface Contender extends AutoCloseable {
  /** Makes a contender; found by {@link java.util.ServiceLoader}. */
  interface Maker {
    String name();

    /** Brings the schema into an empty database, whose pool is everybody's same. */
    Contender on(Pool pool) throws Exception;
  }

  /** What one thread does; called once for each thread, before the first slice it is part of. */
  Lane lane(int number) throws Exception;

  /**
   * Called when a slice begins and when it ends, so that nobody works while others are measured.
   */
  default void awake(boolean awake) {}

  /**
   * Everything in the database that is not as {@code finished} whole lifecycles and no others would
   * have left it, in sentences; empty when all is right.
   */
  List<String> faultsAfter(long finished) throws Exception;

  @Override
  void close();

  /** One thread's way of working. */
  interface Lane {
    /** One whole lifecycle; {@link Steps#done} after each transaction that somebody waits for. */
    void lifecycle(Steps steps) throws Exception;
  }
}
