package liandong.county.law;

import java.util.List;
import java.util.Map;
import liandong.county.CountyData;
import liandong.evidence.Bilingual;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A county's tables as the lists that staff keep, in Excel or as CSV: handed out to them, and taken
 * back as a proposal. Nothing here changes a county.
 */
@ProviderType
public interface CountyLists {
  /** In what staff get them. */
  enum Form {
    /** One workbook with a sheet for each table. */
    EXCEL,
    /** A file for each table. */
    CSV
  }

  /** All tables of a county that was read whole, as staff last sent them. */
  List<ListFile> exported(CountyFiles county, Form form);

  /**
   * What the county would be with these lists laid over its tables. Tables that are not among them
   * stay, and so do columns of a table that its list leaves out.
   *
   * @param now what the county's files say now; what is published there is not changed
   */
  Proposal proposal(CountyData now, CountyFiles county, List<ListFile> lists);

  /** What came of the lists. */
  sealed interface Proposal {
    /** What should be known beside it: hidden rows, formulas, sheets that are no table. */
    List<Bilingual> remarks();

    /** At least one fault; all that were found, in the order of sheets and rows. */
    record Faulty(List<ListFault> faults, List<Bilingual> remarks) implements Proposal {
      public Faulty {
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
        if (faults.isEmpty()) {
          throw new IllegalArgumentException("faulty without a fault");
        }
      }
    }

    /**
     * A whole county.
     *
     * @param files the files of the county that would change, by their names; none where the lists
     *     say what the county has already
     * @param changes row by row; none where only the look of a list changes: its title, its order
     */
    record Whole(
        CountyData data,
        Map<String, byte[]> files,
        List<ListChange> changes,
        List<Bilingual> remarks)
        implements Proposal {
      public Whole {
        files = Map.copyOf(files);
        changes = List.copyOf(changes);
        remarks = List.copyOf(remarks);
      }
    }
  }
}
