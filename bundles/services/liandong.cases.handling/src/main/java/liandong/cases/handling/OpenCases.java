package liandong.cases.handling;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import liandong.cases.CaseNumber;
import liandong.cases.CasePage;
import liandong.cases.CaseQuery;
import liandong.cases.CaseState;
import liandong.cases.CaseStore;
import liandong.places.CountyId;

/** The numbers of all open cases of a county, page by page from the lists. */
final class OpenCases {
  private static final int PAGE = 500;
  private static final Set<CaseState> OPEN =
      Arrays.stream(CaseState.values())
          .filter(CaseState::isOpen)
          .collect(Collectors.toUnmodifiableSet());

  private OpenCases() {}

  static List<CaseNumber> of(CountyId county, CaseStore store) {
    return CasePage.all(
            new CaseQuery(county, OPEN, Optional.empty(), Optional.empty(), PAGE), store::list)
        .map(CasePage.Line::number)
        .toList();
  }
}
