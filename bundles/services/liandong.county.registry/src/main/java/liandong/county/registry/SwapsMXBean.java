package liandong.county.registry;

import java.util.List;

/**
 * What the console can do with versions, over JMX: every answer is text, as an operator reads it.
 */
public interface SwapsMXBean {
  /** One line for each version. */
  List<String> versions(String county);

  /** One line for each entry of the journal, the latest first. */
  List<String> history(String county, int most);

  /**
   * What a version would change.
   *
   * @param candidate a version, or the address of a bundle
   */
  List<String> plan(String county, String candidate);

  /**
   * Prepares and switches, without waiting for the end of the watch.
   *
   * @param withoutRehearsal why no rehearsal is needed; blank where there has to be one
   */
  String apply(String county, String candidate, String by, String reason, String withoutRehearsal);

  String rollBack(String county, String by, String reason);

  /** What should be looked after. */
  List<String> getWarnings();
}
