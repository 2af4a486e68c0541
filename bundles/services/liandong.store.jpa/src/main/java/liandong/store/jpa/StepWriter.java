package liandong.store.jpa;

import java.util.Optional;
import javax.persistence.EntityManager;
import liandong.cases.CaseStore.Written;

/**
 * How a step gets into the tables. Whether a command's key was used by somebody else meanwhile the
 * database says at the latest: by a duplicate.
 */
interface StepWriter {
  /**
   * The next serial of an office's day. Its row stays locked until the case is on disk, so that no
   * number is lost.
   *
   * @param command whose opening it is for
   * @return empty when that command has its answer already; then no number is used and none locked
   */
  Optional<Integer> serial(EntityManager manager, SerialRow.Key counter, AnswerRow.Key command);

  /** In the same transaction as the serial. */
  void open(EntityManager manager, Written first);

  /**
   * The next number of a county's series. Its row stays locked until the step is on disk, so that
   * no number is lost.
   */
  int number(EntityManager manager, SeriesRow.Key series);

  /** As below, in the same transaction as its number. */
  boolean append(EntityManager manager, Written step);

  /**
   * Writes all of the step, in a transaction of its own, or nothing and says no, where the case is
   * not as it was read.
   */
  boolean append(Transactions transactions, Written step);
}
