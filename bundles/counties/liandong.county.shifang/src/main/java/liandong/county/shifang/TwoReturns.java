package liandong.county.shifang;

import java.util.Optional;
import liandong.county.ReturnRule;
import liandong.evidence.Source;
import liandong.supervision.Owner;

/**
 * 什邡方案 二、办事制度标准化 3：对同一申请人办理同一事项作两次以上退件处理的,要重点跟踪,督促办理: two and more (民法典 art. 1259 counts the number
 * in). The plan names nobody who tracks.
 */
final class TwoReturns implements ReturnRule {
  private static final Source SOURCE = Plan.clause("二、办事制度标准化 3", "two-returns");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public int threshold() {
    return 2;
  }

  @Override
  public Optional<Owner> owner() {
    return Optional.empty();
  }
}
