package liandong.county.law;

import java.util.List;
import liandong.county.CountyData;
import org.osgi.annotation.versioning.ProviderType;

/** Reads a county's files whole, or says everything that is wrong with them. */
@ProviderType
public interface CountyReader {
  Reading read(CountyFiles files);

  /** What came of it. */
  sealed interface Reading {
    /**
     * A county that is whole.
     *
     * @param remarks what is worth a question, and keeps nobody out
     */
    record Whole(CountyData data, List<Fault> remarks) implements Reading {
      public Whole(CountyData data) {
        this(data, List.of());
      }

      public Whole {
        remarks = List.copyOf(remarks);
      }
    }

    /** At least one fault; all that were found, in the order of files and lines. */
    record Faulty(List<Fault> faults) implements Reading {
      public Faulty {
        faults = List.copyOf(faults);
        if (faults.isEmpty()) {
          throw new IllegalArgumentException("faulty without a fault");
        }
      }
    }
  }
}
