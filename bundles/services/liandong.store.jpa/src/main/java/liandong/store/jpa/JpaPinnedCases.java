package liandong.store.jpa;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import javax.persistence.EntityManagerFactory;
import liandong.cases.CaseState;
import liandong.cases.RulePin;
import liandong.county.swap.PinnedCases;
import liandong.places.CountyId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts open cases by the law to which they are pinned. */
@Component
public final class JpaPinnedCases implements PinnedCases {
  private final Transactions transactions;

  @Activate
  public JpaPinnedCases(
      @Reference(target = "(osgi.unit.name=cases)") EntityManagerFactory factory) {
    this.transactions = new Transactions(factory);
  }

  @Override
  public Map<RulePin, Long> open(CountyId county) {
    Object[] open =
        Arrays.stream(CaseState.values()).filter(CaseState::isOpen).map(Enum::name).toArray();
    Sql counts =
        new Sql()
            .say(
                "select law_version, law_bundle, count(*) from lc_case where county = ?",
                county.value())
            .say(" and state in (" + "?, ".repeat(open.length - 1) + "?)", open)
            .say(" group by law_version, law_bundle");
    return transactions.read(counts::rows).stream()
        .collect(
            Collectors.toMap(
                row -> ReleaseRow.pin(county, row), row -> ((Number) row[2]).longValue()));
  }
}
