package liandong.supervision;

import java.util.List;
import java.util.Optional;
import liandong.cases.CaseNumber;
import liandong.places.CountyId;

/** What is rated: a case online, or one service on site. Each is rated once. */
public sealed interface Occasion {
  /** A case, rated online. */
  record Online(CaseNumber number) implements Occasion {}

  /**
   * One service at a window.
   *
   * @param service what tells it from others: the queue number with its day, say
   * @param number the case that was served, if there was one
   * @param servedBy who served; needed where there is no case to tell it
   */
  record OnSite(String service, Optional<CaseNumber> number, Optional<Owner> servedBy)
      implements Occasion {
    public OnSite {
      if (!service.matches("[0-9A-Za-z._-]{1,80}")) {
        throw new IllegalArgumentException("not a service: '" + service + "'");
      }
    }
  }

  default List<CaseNumber> cases() {
    return this instanceof Online online
        ? List.of(online.number())
        : ((OnSite) this).number().stream().toList();
  }

  /** The file of its rating. */
  default FileId id(CountyId county) {
    return this instanceof Online online
        ? FileId.of(county, FileKind.RATING, "online", online.number().value())
        : FileId.of(county, FileKind.RATING, "on site", ((OnSite) this).service());
  }
}
