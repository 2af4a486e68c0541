package liandong.cases;

import static liandong.cases.Say.no;

import java.util.List;
import java.util.Optional;
import liandong.evidence.Bilingual;

/** The departments of a joint case: each answers for its part, the lead decides at the end. */
final class DecideJoint {
  private DecideJoint() {}

  static Outcome opinion(ServiceCase current, Command.GiveOpinion command) {
    Optional<PartState> part =
        current.parts().stream()
            .filter(each -> each.part().id().equals(command.part()))
            .findFirst();
    if (part.isEmpty()) {
      return no(
          RefusalCode.UNKNOWN_PART, command.part(), current.item().name(), ids(current.parts()));
    }
    if (part.get().part().lead()) {
      return no(RefusalCode.LEAD_DECIDES, part.get().part().department());
    }
    if (part.get().opinion().isPresent()) {
      return no(
          RefusalCode.OPINION_GIVEN,
          part.get().part().department(),
          LegalTime.dayOf(part.get().opinion().get().at()));
    }
    if (!command.agrees() && command.head().reason().isEmpty()) {
      return no(RefusalCode.REASON_NEEDED, command.step().text());
    }
    return Say.allowed(new CaseFact.OpinionGiven(command.part(), command.agrees()));
  }

  static Outcome survey(ServiceCase current, Command.Survey command, Now now) {
    Optional<String> unknown =
        command.present().stream().filter(id -> current.item().part(id).isEmpty()).findFirst();
    if (unknown.isPresent()) {
      return no(
          RefusalCode.UNKNOWN_PART, unknown.get(), current.item().name(), ids(current.parts()));
    }
    if (command.present().isEmpty()) {
      return no(RefusalCode.SURVEY_EMPTY, ids(current.parts()));
    }
    List<String> absent =
        current.parts().stream()
            .map(each -> each.part().id())
            .filter(id -> !command.present().contains(id))
            .toList();
    return Say.allowed(new CaseFact.Surveyed(now.day(), command.present(), absent));
  }

  /** What the other departments leave to be decided. */
  static Optional<Outcome> stopsDecision(ServiceCase current, CaseStep step) {
    List<PartState> against =
        current.parts().stream()
            .filter(each -> each.opinion().filter(said -> !said.agrees()).isPresent())
            .toList();
    if (!against.isEmpty()) {
      return step == CaseStep.GRANT
          ? Optional.of(no(RefusalCode.PART_AGAINST, departments(against)))
          : Optional.empty();
    }
    List<PartState> silent = current.parts().stream().filter(PartState::isOpen).toList();
    return silent.isEmpty()
        ? Optional.empty()
        : Optional.of(no(RefusalCode.PARTS_OPEN, departments(silent)));
  }

  private static Bilingual departments(List<PartState> parts) {
    return Say.list(parts.stream().map(each -> each.part().department()).toList());
  }

  private static Bilingual ids(List<PartState> parts) {
    return Say.list(
        parts.stream()
            .filter(each -> !each.part().lead())
            .map(each -> Bilingual.same(each.part().id()))
            .toList());
  }
}
