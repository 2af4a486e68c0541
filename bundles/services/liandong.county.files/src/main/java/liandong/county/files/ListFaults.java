package liandong.county.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import liandong.county.files.sheet.Workbook.Trouble;
import liandong.county.law.Fault;
import liandong.county.law.ListFault;

/** Tells faults of a county as it would be where they stand in the lists that were sent. */
final class ListFaults {
  private final SentFiles sent;
  private final ProposedFiles proposed;

  ListFaults(SentFiles sent, ProposedFiles proposed) {
    this.sent = sent;
    this.proposed = proposed;
  }

  /** These and what was wrong with the files themselves, in the order of sheets, rows, columns. */
  List<ListFault> of(List<Fault> found) {
    List<Placed> faults = new ArrayList<>();
    sent.faults().forEach(fault -> faults.add(new Placed(-1, 0, 0, fault)));
    for (SentList list : sent.lists()) {
      for (Trouble each : sent.troublesOf(list)) {
        faults.add(
            new Placed(
                sent.lists().indexOf(list),
                each.row(),
                each.column(),
                list.fault(each.row(), each.column(), new Flaw(each.wrong(), each.right()))));
      }
    }
    // A cell that could not be read looks blank to the reader, which is no second fault.
    List<String> unread = faults.stream().map(each -> each.fault.cell()).toList();
    found.stream()
        .map(this::placed)
        .filter(each -> !unread.contains(each.fault.cell()))
        .forEach(faults::add);
    return faults.stream()
        .sorted(
            Comparator.comparingInt(Placed::list)
                .thenComparingInt(Placed::row)
                .thenComparingInt(Placed::column))
        .map(Placed::fault)
        .distinct()
        .toList();
  }

  private Placed placed(Fault fault) {
    return proposed
        .laidOver(fault.file())
        .map(
            each ->
                new Placed(
                    sent.lists().indexOf(each.sent()),
                    each.csv().rowOf(fault.line()),
                    each.table().heading().placeOf(fault.column()).orElse(0),
                    each.at(fault)))
        .orElseGet(() -> new Placed(sent.lists().size(), fault.line(), 0, ofTheCounty(fault)));
  }

  /** In a table that was not sent: what was sent does not fit to it. */
  private static ListFault ofTheCounty(Fault fault) {
    String table =
        Stream.of(TableShape.values())
            .filter(shape -> shape.file().equals(fault.file()))
            .map(shape -> "（" + shape.sheet() + "）")
            .findFirst()
            .orElse("");
    return new ListFault(
        fault.file() + (fault.line() > 0 ? ":" + fault.line() : "") + table,
        fault.column(),
        fault.wrong(),
        fault.right());
  }

  private record Placed(int list, int row, int column, ListFault fault) {}
}
