package liandong.door.shell;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import liandong.cases.CaseNumber;
import liandong.cases.Command.Appoint;
import liandong.cases.CommandHead;
import liandong.places.PlaceId;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code case:appoint NUMBER PLACE DAY TIME}: the applicant comes at that hour. */
@Service
@Command(
    scope = "case",
    name = "appoint",
    description = "预约到服务点的时间；不影响任何期限 / An hour at a service point; it moves no date")
public final class CaseAppoint extends CaseStepCommand {
  @Argument(index = 1, name = "PLACE", description = "服务点编号 / service point", required = true)
  @Completion(PlaceCompleter.class)
  private String place;

  @Argument(index = 2, name = "DAY", description = "预约日期 / day, YYYY-MM-DD", required = true)
  private String day;

  @Argument(index = 3, name = "TIME", description = "预约时间 / time, such as 10:00", required = true)
  private String time;

  @Override
  Appoint command(CommandHead head, CaseNumber number) throws CommandException {
    LocalDate on = Parse.date(day);
    Optional<LocalTime> from = Parse.timeOrNone(time);
    return Parse.value(() -> new Appoint(head, number, new PlaceId(place), on, from.orElseThrow()));
  }
}
