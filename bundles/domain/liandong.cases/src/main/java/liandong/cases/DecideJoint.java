package liandong.cases;

import static liandong.cases.Say.no;

import java.util.List;
import java.util.Optional;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;

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
    return command
        .lacking()
        .filter(wanted -> !command.agrees())
        .flatMap(wanted -> isNoWant(current, wanted))
        .orElseGet(
            () ->
                Say.allowed(
                    new CaseFact.OpinionGiven(
                        command.part(), command.agrees(), command.lacking())));
  }

  /** Who was silent agreed; nobody else refuses for want of its paper. */
  private static Optional<Outcome> isNoWant(ServiceCase current, String wanted) {
    return unknown(current, List.of(wanted))
        .or(
            () ->
                current.parts().stream()
                    .filter(each -> each.part().id().equals(wanted))
                    .findFirst()
                    .flatMap(
                        each ->
                            each.opinion()
                                .flatMap(PartState.Opinion::deemed)
                                .map(
                                    source ->
                                        no(
                                            RefusalCode.SILENT_PART_AGREED,
                                            each.part().department(),
                                            source))));
  }

  private static Optional<Outcome> unknown(ServiceCase current, List<String> parts) {
    return parts.stream()
        .filter(id -> current.item().part(id).isEmpty())
        .findFirst()
        .map(id -> no(RefusalCode.UNKNOWN_PART, id, current.item().name(), ids(current.parts())));
  }

  /** All departments of the case are called to the survey. */
  static Outcome survey(ServiceCase current, Command.Survey command, CaseLaw law, Now now) {
    Optional<Outcome> unknown = unknown(current, command.present());
    if (unknown.isPresent()) {
      return unknown.get();
    }
    if (command.present().isEmpty()) {
      return no(RefusalCode.SURVEY_EMPTY, ids(current.parts()));
    }
    List<String> absent =
        current.parts().stream()
            .map(each -> each.part().id())
            .filter(id -> !command.present().contains(id))
            .toList();
    return Say.allowed(
        new CaseFact.Surveyed(now.day(), command.present(), absent, absence(current, absent, law)));
  }

  static Outcome meet(ServiceCase current, Command.Meet command, CaseLaw law, Now now) {
    Optional<Outcome> unknown =
        unknown(current, command.called()).or(() -> unknown(current, command.present()));
    if (unknown.isPresent()) {
      return unknown.get();
    }
    Optional<String> uncalled =
        command.present().stream().filter(id -> !command.called().contains(id)).findFirst();
    if (uncalled.isPresent() || command.present().isEmpty()) {
      return no(RefusalCode.MEETING_EMPTY, command.meeting().text(), ids(current.parts()));
    }
    List<String> absent =
        command.called().stream().filter(id -> !command.present().contains(id)).toList();
    return Say.allowed(
        new CaseFact.Met(
            command.meeting(),
            now.day(),
            command.called(),
            command.present(),
            absent,
            absence(current, absent, law)));
  }

  /** By which document those who stayed away agree; empty where nobody does by that. */
  private static Optional<Source> absence(ServiceCase current, List<String> absent, CaseLaw law) {
    boolean anyOpen =
        current.parts().stream()
            .anyMatch(each -> each.isOpen() && absent.contains(each.part().id()));
    return anyOpen ? law.itemOf(current).flatMap(law::absenceIsConsent) : Optional.empty();
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
