package liandong.door.shell;

import java.util.Optional;
import liandong.cases.CommandHead;
import liandong.supervision.FileId;
import liandong.supervision.Owner;
import liandong.supervision.SupervisionCommand.AcceptComplaint;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code supervision:accept-complaint FILE}: accepts a complaint, and may give it to a handler. */
@Service
@Command(
    scope = "supervision",
    name = "accept-complaint",
    description = "受理投诉，可指定办理人 / Accepts a complaint, and may give it to a handler")
public final class SupervisionAcceptComplaint extends FileStepCommand {
  @Option(name = "--handler", description = "办理人工号 / staff id of who is to handle it")
  private String handlerId;

  @Option(name = "--handler-at", description = "办理人所在服务点 / where the handler is")
  @Completion(PlaceCompleter.class)
  private String handlerAt;

  @Override
  AcceptComplaint command(CommandHead head, FileId file) throws CommandException {
    Optional<Owner> handler =
        handlerAt == null && handlerId == null
            ? Optional.empty()
            : Optional.of(FileWords.owner(handlerAt, handlerId));
    return new AcceptComplaint(head, file, handler);
  }
}
