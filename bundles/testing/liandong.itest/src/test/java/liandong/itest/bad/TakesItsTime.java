package liandong.itest.bad;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import liandong.county.Clause;
import liandong.county.CountyRules;
import liandong.county.SelfCheck;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;

/** Its probe never comes back. */
public final class TakesItsTime implements CountyRules, SelfCheck {
  @Override
  public List<Clause> clauses() {
    return List.of(this);
  }

  @Override
  public Source source() {
    return new Source(Bilingual.same("《测试》"), "", Bilingual.same("仅供测试"));
  }

  @Override
  public Optional<String> complaint() {
    try {
      new CountDownLatch(1).await();
      return Optional.empty();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
