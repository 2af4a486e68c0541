package liandong.door.shell;

import liandong.cases.CaseNumber;
import liandong.cases.Command.Review;
import liandong.cases.CommandHead;
import liandong.cases.Role;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code case:review NUMBER}. */
@Service
@Command(scope = "case", name = "review", description = "审查 / Reviews the application")
public final class CaseReview extends CaseStepCommand {
  @Override
  Review command(CommandHead head, CaseNumber number) {
    return new Review(head, number);
  }

  @Override
  Role usualRole() {
    return Role.EXAMINER;
  }
}
