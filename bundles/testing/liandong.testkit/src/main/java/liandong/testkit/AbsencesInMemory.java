package liandong.testkit;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import liandong.cases.Absence;
import liandong.cases.Absences;
import liandong.places.CountyId;

/** Absences for tests. */
public final class AbsencesInMemory implements Absences {
  private final Map<String, Absence> kept = new LinkedHashMap<>();

  @Override
  public synchronized List<Absence> open() {
    return kept.values().stream().filter(each -> each.until().isEmpty()).toList();
  }

  @Override
  public synchronized List<Absence> of(CountyId county, int most) {
    return kept.values().stream()
        .filter(each -> each.county().equals(county))
        .sorted(Comparator.comparing(Absence::since).reversed())
        .limit(most)
        .toList();
  }

  @Override
  public synchronized void keep(Absence absence) {
    kept.put(absence.id(), absence);
  }
}
