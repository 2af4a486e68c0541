package liandong.county.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import liandong.county.CountyData;
import liandong.county.files.sheet.ExcelWriter;
import liandong.county.files.sheet.ExcelWriter.Page;
import liandong.county.files.sheet.Grid;
import liandong.county.law.CountyFiles;
import liandong.county.law.CountyLists;
import liandong.county.law.CountyReader.Reading;
import liandong.county.law.Fault;
import liandong.county.law.ListFile;
import liandong.evidence.Bilingual;
import org.osgi.service.component.annotations.Component;

/** Hands a county's tables out as lists, and reads the lists that come back. */
@Component
public final class CountyListDesk implements CountyLists {
  @Override
  public List<ListFile> exported(CountyFiles county, Form form) {
    List<Shown> tables = shown(county);
    if (form == Form.EXCEL) {
      List<Page> pages =
          tables.stream().map(each -> new Page(each.grid(), each.table().heading().row())).toList();
      return List.of(new ListFile("lists.xlsx", ExcelWriter.write(pages)));
    }
    return tables.stream().map(each -> csv(each.grid())).toList();
  }

  /** In the order of the sheets as they were sent, then the tables that never were. */
  private static List<Shown> shown(CountyFiles county) {
    Map<TableShape, Look> looks = new LinkedHashMap<>(Look.in(county));
    Stream.of(TableShape.values()).forEach(shape -> looks.putIfAbsent(shape, Look.plain(shape)));
    return looks.values().stream()
        .flatMap(
            look ->
                KeptTable.of(county, look.shape()).map(table -> new Shown(table, look)).stream())
        .toList();
  }

  /** With the mark by which Excel knows UTF-8. */
  private static ListFile csv(Grid grid) {
    List<List<String>> rows =
        grid.texts().stream().map(row -> row.stream().map(SafeText::write).toList()).toList();
    return new ListFile(
        grid.name().replaceAll("[<>|\"/\\\\]", "_") + ".csv",
        ("\uFEFF" + CsvText.of(rows).text()).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Proposal proposal(CountyData now, CountyFiles county, List<ListFile> lists) {
    SentFiles sent = SentFiles.of(lists);
    ProposedFiles proposed = ProposedFiles.of(county, sent.lists());
    Reading reading = new WholeCountyReader().read(proposed);
    ListFaults faults = new ListFaults(sent, proposed);
    if (reading instanceof Reading.Faulty faulty) {
      return new Proposal.Faulty(faults.of(faulty.faults()), sent.remarks());
    }
    Reading.Whole whole = (Reading.Whole) reading;
    List<Fault> broken = PublishedCells.faults(now.catalogue(), whole.data().catalogue(), proposed);
    if (!broken.isEmpty() || !sent.isReadable()) {
      return new Proposal.Faulty(faults.of(broken), sent.remarks());
    }
    List<Bilingual> remarks = new ArrayList<>(sent.remarks());
    faults.of(whole.remarks()).forEach(each -> remarks.add(each.text()));
    return new Proposal.Whole(whole.data(), proposed.changed(), proposed.changes(), remarks);
  }
}
