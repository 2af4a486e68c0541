package liandong.county.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liandong.county.site.Task;
import liandong.county.site.TaskKind;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import liandong.places.PlaceId;

/** The tasks of a county's programme, each by a document of the county. */
final class TaskTable {
  private TaskTable() {}

  static List<Task> read(Table table, PlaceTables places, Documents documents) {
    Ids.of(table, "id");
    List<Task> tasks = new ArrayList<>();
    for (Row row : table.rows()) {
      Optional<String> id = row.filled("id");
      TaskKind kind = row.oneOfIfFilled("kind", TaskKind.class).orElse(TaskKind.GENERAL);
      Optional<Bilingual> name = row.words("name");
      Optional<PlaceId> place = row.ifFilled("place").flatMap(each -> places.named(row, "place"));
      Optional<Bilingual> lead = row.words("lead");
      Bilingual responsible = row.wordsIfAny("responsible");
      Optional<LocalDate> due = row.date("due");
      Optional<LocalDate> doneOn = row.date("done_on");
      Optional<Integer> points = row.numberIfFilled("points");
      Optional<Source> document = documents.find(row, "document");
      boolean generated = row.yesIfFilled("generated");
      row.whole(
              () ->
                  new Task(
                      id.get(),
                      kind,
                      name.get(),
                      place,
                      lead.get(),
                      responsible,
                      due,
                      doneOn,
                      points.orElse(0),
                      document.get(),
                      generated))
          .ifPresent(tasks::add);
    }
    return tasks;
  }
}
