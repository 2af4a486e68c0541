package liandong.door.jmx;

import java.util.List;

/**
 * What the console can do with the versions of counties, over JMX as {@code liandong:type=Swaps}.
 * Every answer is text, as an operator reads it; days are such as {@code 2027-01-01}. What is not
 * done is answered with why and what to do, and what cannot be understood with an
 * IllegalArgumentException.
 */
public interface SwapsMXBean {
  /** What should be looked after. */
  List<String> getWarnings();

  /** How counties are taken in here: with a signature, or without. */
  String getTrust();

  /** Every version in quarantine, since when and why. */
  List<String> getQuarantines();

  /** One line for each swap that waits for its day, and for each thing that stands against it. */
  List<String> getCalendar();

  /** One line for each version. */
  List<String> versions(String county);

  /** One line for each entry of the journal, the latest first. */
  List<String> history(String county, int most);

  /** The version that new cases took at the end of that day. */
  String activeOn(String county, String day);

  /** In what two versions that are present differ. */
  List<String> difference(String county, String from, String to);

  /**
   * What a version would change.
   *
   * @param candidate a version, or the address of a release
   */
  List<String> plan(String county, String candidate);

  /**
   * Runs a version that is present against the open cases and those of the last days.
   *
   * @return how many cases, how many go otherwise, and a line for each of these
   */
  List<String> rehearse(String county, String version, int days);

  /**
   * Prepares and switches, without waiting for the end of the watch.
   *
   * @param withoutRehearsal why no rehearsal is needed; blank where there has to be one
   */
  String apply(String county, String candidate, String by, String reason, String withoutRehearsal);

  /** Prepares, and switches when that day begins. */
  String applyOn(
      String day,
      String county,
      String candidate,
      String by,
      String reason,
      String withoutRehearsal);

  String rollBack(String county, String by, String reason);

  /** Calls off a swap that waits for its day. */
  String cancel(String county, int no, String by, String reason);

  /**
   * Takes a version away.
   *
   * @param force even if it is active or has open cases
   */
  String uninstall(String county, String version, String by, String reason, boolean force);

  /** Installs a version again from the archive. */
  String bringBack(String county, String version, String by, String reason);

  /** Lets a version in quarantine be asked again. */
  String release(String county, String version, String by, String reason);

  /**
   * What would become of open cases under another version; nothing is written.
   *
   * @param cases numbers; all that are open under {@code from} where there are none
   * @param by staff id of who would answer for it
   */
  List<String> previewMove(String county, String from, String to, List<String> cases, String by);

  /**
   * Has open cases go on under another version.
   *
   * @param by staff id of who answers for it
   * @param confirmed also cases that go otherwise by it
   */
  List<String> move(
      String county,
      String from,
      String to,
      List<String> cases,
      String by,
      String reason,
      boolean confirmed);

  /** Whether the record of a case is what its own law makes of it. */
  List<String> replay(String county, String number);
}
