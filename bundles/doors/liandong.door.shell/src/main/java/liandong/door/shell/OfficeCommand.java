package liandong.door.shell;

import java.util.Optional;
import java.util.UUID;
import liandong.cases.Actor;
import liandong.cases.Channel;
import liandong.cases.CommandHead;
import liandong.cases.CommandKey;
import liandong.cases.Role;
import liandong.county.law.Counties;
import liandong.places.CountyId;
import liandong.places.Level;
import liandong.places.PlaceId;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;

/** What every command that changes something asks for: who, in what role, where. */
abstract class OfficeCommand implements Action {
  @Option(name = "--county", description = "县（市）代码 / county")
  @Completion(CountyCompleter.class)
  private String county;

  @Option(name = "--at", description = "办理的服务点 / service point where it is done")
  @Completion(PlaceCompleter.class)
  private String at;

  @Option(name = "--window", description = "窗口 / window")
  private String window;

  @Option(
      name = "--as",
      description = "工作人员编号，默认为控制台用户 / staff id; the console's user if not given")
  private String person;

  @Option(name = "--role", description = "身份 / role: applicant, agent, clerk, examiner, head")
  private String role;

  @Option(
      name = "--key",
      description = "请求编号，重发同一命令时使用 / key that makes a repeated command the same command")
  private String key;

  @Reference private Session session;
  @Reference private Counties counties;

  final CountyId county() throws CommandException {
    return CountyChoice.of(counties, county).pin().county();
  }

  /** Why, where the command asks for that. */
  Optional<String> reason() {
    return Optional.empty();
  }

  /**
   * The head of the command.
   *
   * @param usualPlace where this is done when {@code --at} does not say
   * @param usualRole who does it when {@code --role} does not say
   */
  final CommandHead head(CountyId of, Optional<PlaceId> usualPlace, Role usualRole)
      throws CommandException {
    Actor actor = actor(usualPlace, usualRole);
    return Parse.value(
        () ->
            new CommandHead(
                new CommandKey("console", key == null ? UUID.randomUUID().toString() : key),
                of,
                actor,
                Channel.CONSOLE,
                reason()));
  }

  /** Who does it, and where. */
  final Actor actor(Optional<PlaceId> usualPlace, Role usualRole) throws CommandException {
    if (at == null && usualPlace.isEmpty()) {
      throw NotDone.with(Words.say("where"));
    }
    String where = at == null ? usualPlace.orElseThrow().value() : at;
    Role as = role == null ? usualRoleAt(where, usualRole) : Parse.constant(Role.class, role);
    return Parse.value(
        () ->
            new Actor(
                person == null ? user() : person,
                as,
                new PlaceId(where),
                Optional.ofNullable(window)));
  }

  /** At a village point there is only the agent. */
  private Role usualRoleAt(String where, Role usualRole) {
    boolean village =
        counties.present().stream()
            .flatMap(county -> county.places().points().stream())
            .anyMatch(point -> point.id().value().equals(where) && point.level() == Level.VILLAGE);
    return village && usualRole == Role.CLERK ? Role.AGENT : usualRole;
  }

  private String user() {
    Object user = session.get("USER");
    return user == null ? "console" : user.toString();
  }

  final void print(String line) {
    session.getConsole().println(line);
  }
}
