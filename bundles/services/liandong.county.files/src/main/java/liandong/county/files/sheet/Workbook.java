package liandong.county.files.sheet;

import java.util.List;
import liandong.evidence.Bilingual;

/**
 * What an Excel file holds.
 *
 * @param troubles cells that hold nothing that could be read
 * @param remarks what a reader should know: hidden rows, formulas of which the value was taken
 */
public record Workbook(List<Grid> grids, List<Trouble> troubles, List<Remark> remarks) {
  public Workbook {
    grids = List.copyOf(grids);
    troubles = List.copyOf(troubles);
    remarks = List.copyOf(remarks);
  }

  /** A cell that cannot be read; row and column count from 0. */
  public record Trouble(String sheet, int row, int column, Bilingual wrong, Bilingual right) {}

  /** Something to know about a sheet or some of its cells. */
  public record Remark(String sheet, Bilingual sentence) {}
}
