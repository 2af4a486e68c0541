package liandong.itest.bad;

import java.util.List;
import java.util.Optional;
import liandong.county.Clause;
import liandong.county.CountyRules;
import liandong.county.SelfCheck;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;

/** It says of itself that it cannot do its work. */
public final class SaysNo implements CountyRules, SelfCheck {
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
    return Optional.of("not yet");
  }
}
