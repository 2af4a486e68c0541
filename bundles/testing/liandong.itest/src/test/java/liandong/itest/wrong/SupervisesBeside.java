package liandong.itest.wrong;

import java.util.List;
import java.util.function.Consumer;
import liandong.cases.CaseFeed;
import liandong.county.law.CountyVersion;
import liandong.supervision.FileId;
import liandong.supervision.KeptEntry;
import liandong.supervision.KeptReply;
import liandong.supervision.SupervisionPolicy;
import liandong.supervision.SupervisionStore;

/** Supervises beside the desk: four times. */
public final class SupervisesBeside {
  SupervisionPolicy policy(CountyVersion county) {
    return county.supervision();
  }

  void write(SupervisionStore store, SupervisionStore.Written written) {
    store.append(written);
  }

  Consumer<KeptReply> keep(SupervisionStore store) {
    return store::keep;
  }

  void follow(CaseFeed feed, CaseFeed.Unread read) {
    feed.tickOff(read);
  }

  /** Reading is free. */
  List<KeptEntry> read(SupervisionStore store, CountyVersion county, FileId id) {
    return store.history(county.pin().county(), id);
  }
}
