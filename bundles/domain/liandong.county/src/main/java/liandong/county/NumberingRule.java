package liandong.county;

import java.time.LocalDate;
import java.util.Optional;
import liandong.cases.NumberSeries;
import liandong.catalogue.ServiceItem;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A clause by which the county numbers what it grants in one series (统一编号), and nobody types a
 * number any more. The clause names the series and its form; the serial within it comes from the
 * store, in the transaction of the step, so that there is neither a gap nor the same number twice.
 */
@ConsumerType
public interface NumberingRule extends Clause {
  /**
   * The series to which that item's next number belongs.
   *
   * @param day of the decision
   * @return empty where the clause says nothing of the item
   */
  Optional<NumberSeries> seriesOf(ServiceItem item, LocalDate day);
}
