package liandong.door.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import liandong.cases.CaseNumber;
import liandong.cases.Command.Meet;
import liandong.cases.CommandHead;
import liandong.cases.Meeting;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code case:meet NUMBER tax --absent seal}: the departments were called, and some came. */
@Service
@Command(
    scope = "case",
    name = "meet",
    description =
        "联席会议、联审会议，写明到会和未到部门 / A meeting of the departments, with who came and who did not")
public final class CaseMeet extends CaseStepCommand {
  @Argument(
      index = 1,
      name = "PART",
      description = "到会部门编号 / ids of the parts whose departments came",
      required = true,
      multiValued = true)
  @Completion(PartCompleter.class)
  private List<String> present;

  @Option(
      name = "--absent",
      description = "通知了而未到会的部门编号，可多次使用 / a part whose department was called and did not come",
      multiValued = true)
  private List<String> absent;

  @Option(
      name = "--review",
      description = "联审会议，不填为联席会议 / a joint review; without it a joint meeting")
  private boolean review;

  @Override
  Meet command(CommandHead head, CaseNumber number) throws CommandException {
    List<String> away = Optional.ofNullable(absent).orElse(List.of());
    List<String> called = Stream.concat(present.stream(), away.stream()).distinct().toList();
    Meeting meeting = review ? Meeting.JOINT_REVIEW : Meeting.JOINT_MEETING;
    return Parse.value(() -> new Meet(head, number, meeting, called, present));
  }
}
