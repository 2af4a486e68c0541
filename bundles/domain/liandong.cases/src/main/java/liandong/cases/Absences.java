package liandong.cases;

import java.util.List;
import liandong.places.CountyId;
import org.osgi.annotation.versioning.ProviderType;

/** Where absences are kept. */
@ProviderType
public interface Absences {
  /** Those that have not ended, of all counties. */
  List<Absence> open();

  /** All of a county, the latest first, at most {@code most}. */
  List<Absence> of(CountyId county, int most);

  /** Adds one, or changes the one with its id. */
  void keep(Absence absence);
}
